// Sentences of two languages that run into one, through the whole pipeline.
#include <doctest/doctest.h>

#include <string>

#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"
#include "support/show.h"

namespace leitsatz {
namespace {

// The sentences behind the first `skipped` ones with their damage flags: "text [flags] | ...".
std::string parts(const std::string& text, std::string_view language, std::size_t skipped) {
  const Analysis analysis = analyzed(text, {.language = language});
  std::string shown;
  for (std::size_t i = skipped; i < analysis.sentences().size(); ++i) {
    const Sentence& s = analysis.sentences()[i];
    const std::string flags = show_flags(s.flags & kDamage);
    shown += (shown.empty() ? "" : " | ") + std::string(slice(text, s.span));
    if (!flags.empty()) shown += " [" + flags + "]";
  }
  return shown;
}

const std::string kGerman =
    "Der Stadtrat hat am Dienstag beschlossen, dass die alte Fähre im Frühjahr durch ein neues "
    "Boot "
    "ersetzt wird. Die Kosten werden auf neun Millionen Kronen geschätzt, und die Stadt muss davon "
    "nur ein Drittel bezahlen. ";
const std::string kFrench =
    "Le conseil a décidé mardi que le vieux ferry serait remplacé au printemps par un bateau neuf. "
    "Les coûts sont estimés à neuf millions, et la ville ne paie qu’un tiers de la somme. ";
const std::string kEnglish =
    "The council decided on Tuesday that the old ferry will be replaced in the spring by a new "
    "boat. The costs are put at nine million, and the town will pay only a third of it. ";
const std::string kSpanish =
    "El ayuntamiento decidió el martes que el viejo transbordador será sustituido en primavera por "
    "un barco nuevo. Los costes son de nueve millones, y la ciudad paga solo un tercio de ellos. ";

TEST_CASE("a foreign sentence in front of a good one") {
  CHECK(parts(kGerman +
                  "The company later confirmed the closure, describing it as part of a "
                  "restructuring, Das Labor wurde im Januar ohne eine Ankündigung geschlossen.",
              "de", 2) ==
        "The company later confirmed the closure, describing it as part of a restructuring "
        "[foreign] | Das Labor wurde im Januar ohne eine Ankündigung geschlossen.");
}

TEST_CASE("a foreign sentence behind a good one that lost its stop") {
  CHECK(parts(kGerman +
                  "Die Firma hat ihr Labor in Shanghai im Januar geschlossen The company later "
                  "confirmed the closure, describing it as part of a restructuring.",
              "de", 2) ==
        "Die Firma hat ihr Labor in Shanghai im Januar geschlossen | The company later confirmed "
        "the closure, describing it as part of a restructuring. [foreign]");
  CHECK(parts(kFrench + "La société a fermé son laboratoire de Shanghai au mois de janvier, The "
                        "company later confirmed the closure and said that nothing would change.",
              "fr", 2) ==
        "La société a fermé son laboratoire de Shanghai au mois de janvier | The company later "
        "confirmed the closure and said that nothing would change. [foreign]");
  CHECK(parts(kSpanish +
                  "La empresa cerró su laboratorio de Shanghái en el mes de enero The company "
                  "later confirmed the closure and said that nothing would change.",
              "es", 2) ==
        "La empresa cerró su laboratorio de Shanghái en el mes de enero | The company later "
        "confirmed the closure and said that nothing would change. [foreign]");
  CHECK(
      parts(kEnglish + "The company closed its laboratory in the harbor at the end of last month, "
                       "Das Labor wurde im Januar ohne eine Ankündigung geschlossen und verkauft.",
            "en", 2) ==
      "The company closed its laboratory in the harbor at the end of last month | Das Labor wurde "
      "im Januar ohne eine Ankündigung geschlossen und verkauft. [foreign]");
}

TEST_CASE("what is left of a good sentence says that debris was cut off") {
  const std::string text = kGerman +
                           "Die Firma hat ihr Labor in Shanghai im Januar geschlossen The company "
                           "later confirmed the closure, describing it as part of a restructuring.";
  const Analysis analysis = analyzed(text, {.language = "de"});
  REQUIRE(analysis.sentences().size() == 4);
  CHECK((analysis.sentences()[2].flags & kNarrowed) != 0);
  CHECK((analysis.sentences()[1].flags & kNarrowed) == 0);
}

TEST_CASE("what is said in another language stays in its sentence") {
  const auto whole = [](const std::string& text, const std::string& sentence,
                        const char* language) {
    CHECK(parts(text + sentence, language, 2) == sentence);
  };
  whole(kGerman,
        "Er sagte: „We will never close the laboratory in Shanghai because it is good“, und ging.",
        "de");
  whole(kGerman, "Das Buch The Company of Wolves and Other Stories hat ihm sehr gut gefallen.",
        "de");
  whole(kGerman, "Das Wort Fähre kommt von fahren, carpe diem sagt man dazu in Rom.", "de");
  whole(kEnglish, "The song Die Gedanken sind frei was sung by all of them in the square.", "en");
  whole(kFrench, "Il a lu le livre The Old Man and the Sea, puis il est parti avec son père.",
        "fr");
}

}  // namespace
}  // namespace leitsatz
