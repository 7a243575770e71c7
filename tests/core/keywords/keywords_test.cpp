// What a text's keywords are: the terms that its index would list.
#include "keywords/keywords.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "leitsatz/leitsatz.h"

namespace leitsatz {
namespace {

std::vector<std::string> keywords_of(std::string_view text, std::string_view language = {},
                                     std::string_view title = {}) {
  const Result<Analysis> analysis = analyze(text, {.language = language, .title = title});
  std::vector<std::string> terms;
  for (const Keyword& keyword : analysis->keywords()) {
    terms.emplace_back(slice(text, keyword.span));
  }
  return terms;
}

bool holds(const std::vector<std::string>& terms, std::string_view term) {
  return std::find(terms.begin(), terms.end(), term) != terms.end();
}

bool holds_any(const std::vector<std::string>& terms, const std::vector<std::string>& others) {
  return std::any_of(others.begin(), others.end(),
                     [&](const std::string& other) { return holds(terms, other); });
}

TEST_CASE("function words, speech verbs and numbers are no keywords") {
  const auto english = keywords_of(
      "The sailing club said on Sunday that it would sell the old boathouse by the lake. The club "
      "said the boathouse had been empty for three years. Its chair told members she was sad, but "
      "could not get money for the roof. Some members said they got no letter.");
  CHECK(holds(english, "boathouse"));
  CHECK_FALSE(holds_any(english, {"said", "told", "three", "get", "got", "Sunday", "old", "sad",
                                  "would", "some", "Some", "years"}));
  const auto french = keywords_of(
      "La ville de Morlac a dit lundi qu’elle vendrait le vieux lavoir. Le lavoir est fermé depuis "
      "deux ans, a expliqué la maire. Selon elle, le toit du lavoir peut encore tenir.",
      "fr");
  CHECK(holds(french, "Morlac"));
  CHECK(holds(french, "lavoir"));
  CHECK_FALSE(holds_any(french, {"dit", "expliqué", "Selon", "selon", "peut", "encore", "lundi"}));
  const auto turkish = keywords_of(
      "Rize'de balıkçılar bu yıl çok az hamsi tuttuklarını söyledi. Balıkçılar denizin ısındığını "
      "söyledi. Bir balıkçı daha uzağa gittiğini belirtti.",
      "tr");
  CHECK(holds(turkish, "balıkçılar"));
  CHECK(holds(turkish, "Rize"));
  CHECK_FALSE(holds_any(turkish, {"söyledi", "çok", "daha", "bu", "balıkçı", "belirtti"}));
}

TEST_CASE("one form of a word is a keyword, the one that is used most") {
  const auto english = keywords_of(
      "A ferry needs a crew. The ferries of Norra need forty sailors. Most ferries are old. A "
      "sailor "
      "left, and no ferries ran. Sailors earn little on ferries.");
  CHECK(holds(english, "ferries"));
  CHECK_FALSE(holds_any(english, {"ferry", "sailor"}));
  const auto german = keywords_of(
      "Am Hafen von Grelle nisten Schwäne. Sechs Schwäne kamen im März. Ein Schwan trägt einen "
      "Ring. "
      "Die Gäste füttern die Schwäne. Ein Gast hatte ein Brot dabei.",
      "de");
  CHECK(holds(german, "Schwäne"));
  CHECK_FALSE(holds_any(german, {"Schwan", "Gast", "Gäste Schwäne"}));
  const auto italian = keywords_of(
      "Gli asini tornano a Molise. Un asino porta la legna. Gli asini mangiano poco. I turisti "
      "amano gli "
      "asini.",
      "it");
  CHECK(holds(italian, "asini"));
  CHECK_FALSE(holds(italian, "asino"));
}

TEST_CASE("words that begin alike are no forms of each other") {
  const auto terms = keywords_of(
      "Iran and Iraq met. The ministers of Iran and of Iraq signed. Iran opened its border. Iraq "
      "closed a road.");
  CHECK(holds(terms, "Iran"));
  CHECK(holds(terms, "Iraq"));
}

TEST_CASE("a full name stands for the surname") {
  const auto terms = keywords_of(
      "Mara Lindqvist will run the theatre from May. Lindqvist has been there since 2012. The "
      "theatre "
      "had no head for a year. Lindqvist wants new plays. Governor Lindqvist is her aunt.");
  CHECK(holds(terms, "Mara Lindqvist"));
  CHECK_FALSE(holds_any(terms, {"Lindqvist", "Mara", "Governor Lindqvist"}));
  CHECK(holds(
      keywords_of("Die Kanzlei von Ursula von der Brede schließt. Von der Brede zieht weg. Der "
                  "Ort verliert damit Ursula von der Brede."),
      "Ursula von der Brede"));
}

TEST_CASE("terms of several words stay whole") {
  const auto medicine = keywords_of(
      "Patients with TRAV-9 had more IL-6 in their blood. The test for IL-6 is cheap. TRAV-9 came "
      "in "
      "spring. A 5G sensor counts them. The 5G sensor works in cellars.");
  CHECK(holds(medicine, "IL-6"));
  CHECK(holds(medicine, "TRAV-9"));
  CHECK_FALSE(holds_any(medicine, {"IL", "TRAV", "G", "6", "9"}));
  const auto place = keywords_of(
      "The port of La Perla will grow. Ships wait off La Perla for days. The mayor of La Perla "
      "asks for "
      "two cranes.");
  CHECK(holds(place, "La Perla"));
  CHECK_FALSE(holds_any(place, {"La", "Perla"}));
  CHECK(
      holds(keywords_of("Der Lauf 4-Burgen-Trail führt um Hohenau. Beim 4-Burgen-Trail starten 300 "
                        "Läufer aus Hohenau."),
            "4-Burgen-Trail"));
  CHECK(holds(
      keywords_of("Heat pumps are in demand. The town sells heat pumps. A fitter said that heat "
                  "pumps need little room in a house."),
      "heat pumps"));
}

TEST_CASE("an initial is part of a name") {
  const auto english = keywords_of(
      "The museum bought a map by Clara B. Holmgren in May. The map shows the canals of Ostra. "
      "Curators say that Clara B. Holmgren drew it.");
  CHECK(holds(english, "Clara B. Holmgren"));
  CHECK_FALSE(holds_any(english, {"Clara B", "Holmgren", "Clara", "B"}));
  const auto german = keywords_of(
      "Das Archiv zeigt Briefe von Jonas R. Amsel. Die Briefe von Jonas R. Amsel lagen im Keller.");
  CHECK(holds(german, "Jonas R. Amsel"));
  // A letter that is a word of the language otherwise.
  const auto italian = keywords_of(
      "Il museo ha comprato una mappa di Carlo E. Brandi. La mappa di Carlo E. Brandi mostra i "
      "canali della valle.");
  CHECK(holds(italian, "Carlo E. Brandi"));
  // The author's degree is no name.
  const auto doctor = keywords_of(
      "The clinic of Vera Nordin, M. D., has a new roof. The roof of the clinic leaked for years.");
  CHECK(holds(doctor, "Vera Nordin"));
  CHECK_FALSE(holds_any(doctor, {"M. D", "M", "D"}));
}

TEST_CASE("a possessive is part of a name that is never without it") {
  const auto terms = keywords_of(
      "Storms broke the pier of Nora’s Point. Divers from Nora’s Point found a bell. The bell is "
      "old. Nora sails. The mayor’s Ostra plan failed, but Ostra grows.");
  CHECK(holds(terms, "Nora’s Point"));
  CHECK_FALSE(holds_any(terms, {"Point", "mayor’s Ostra"}));
}

TEST_CASE("a surname brings its name in, however many names a text has") {
  std::string text = "Ada Brandvik runs the harbour. ";
  constexpr std::string_view kFirst[] = {"Jon", "Eva", "Per", "Liv", "Max", "Ida", "Tor", "Una"};
  constexpr std::string_view kMiddle[] = {"Ras", "Bel", "Kor", "Dun", "Fal", "Gim", "Hol", "Mar"};
  constexpr std::string_view kLast[] = {"vig", "by", "dal"};
  for (const auto first : kFirst) {
    for (const auto middle : kMiddle) {
      for (const auto last : kLast) {
        text += "We met " + std::string(first) + " " + std::string(middle) + " " +
                std::string(middle) + std::string(last) + ". ";
      }
    }
    text += "Then Brandvik spoke. Brandvik waited. ";
  }
  CHECK(holds(keywords_of(text, "en"), "Ada Brandvik"));
}

TEST_CASE("a term of the best sentence weighs more than another with as many mentions") {
  constexpr std::string_view kText = "Nobody sings. The harp is in Nordby. The drum is in Ostra.";
  const std::vector<Span> spans = {{0, 13}, {14, 36}, {37, 58}};
  const LanguageId english = *language_from_tag("en");
  const Terms terms = find_terms(kText, spans, {}, english, "");
  const std::vector<std::uint32_t> sentences = {0, 1, 2};
  const auto first_of = [&](const std::vector<double>& scores) {
    for (const Keyword& keyword : find_keywords({kText, terms, sentences, {}, english, scores})) {
      const std::string_view term = slice(kText, keyword.span);
      if (term == "harp" || term == "drum") return std::string(term);
    }
    return std::string();
  };
  CHECK(first_of({0, 0, 0}) == "harp");
  CHECK(first_of({}) == "harp");
  CHECK(first_of({0, 0.5, 0.5}) == "harp");
  CHECK(first_of({0, 0, 0.5}) == "drum");
}

TEST_CASE("function words stay inside a name that is never without them") {
  const auto terms = keywords_of(
      "The choir will sing Castle in the Rain on Friday. Critics liked Castle in the Rain in June. "
      "A third night of Castle in the Rain was added. The choir has forty singers.");
  CHECK(holds(terms, "Castle in the Rain"));
  CHECK_FALSE(holds_any(terms, {"Castle", "Rain"}));
  // Two names that meet often, but not always.
  const auto places = keywords_of(
      "Ostra lies with a bay in Norland. The fishers of Ostra in Norland wait. Norland pays. "
      "Norland has few boats. Ships from Ostra come in May, and Ostra is glad.");
  CHECK(holds(places, "Ostra"));
  CHECK(holds(places, "Norland"));
  CHECK_FALSE(holds(places, "Ostra in Norland"));
}

TEST_CASE("possessives, determiners and contractions are no part of a term") {
  const auto german = keywords_of(
      "Ihre Heizung braucht Wasser. Wenn Ihre Heizung rauscht, fehlt Wasser. Die Fachleute "
      "prüfen Ihre Heizung und unsere Kessel. In unsere Kessel passt viel Wasser.",
      "de");
  CHECK(holds(german, "Heizung"));
  CHECK_FALSE(holds_any(german, {"Ihre Heizung", "unsere Kessel", "Ihre"}));
  const auto english = keywords_of(
      "They'll paint the barn, and they'll paint the gate. You’re free to paint the barn. The "
      "farmer says they'll finish the barn, but didn’t name a day.");
  CHECK(holds(english, "barn"));
  CHECK_FALSE(holds_any(english, {"they'll", "They'll", "You’re", "didn’t", "they'll paint"}));
}

TEST_CASE("names of several words are told in all languages") {
  CHECK(holds(
      keywords_of("Das Museum in Neuburg am Inn sucht Geld. Neuburg am Inn hat 4000 Einwohner. Aus "
                  "Neuburg am Inn kamen drei Maler."),
      "Neuburg am Inn"));
  CHECK(
      holds(keywords_of(
                "Klaus Brenner leitet das Archiv. Brenner kam nach Husum. Brenner will das Archiv "
                "öffnen."),
            "Klaus Brenner"));
  CHECK(holds(
      keywords_of("Moradores do Rio de Janeiro esperam pela linha. A linha do Rio de Janeiro custa "
                  "caro. A obra começa em maio.",
                  "pt"),
      "Rio de Janeiro"));
  CHECK(
      holds(keywords_of(
                "The shop shows the Zeta 4 this week. The Zeta 4 has a lamp. Buyers of the Zeta 4 "
                "wait."),
            "Zeta 4"));
  CHECK(
      holds(keywords_of("大连的观光电车很受欢迎。观光电车每天开两班。市民坐观光电车去海边。", "zh"),
            "观光电车"));
}

TEST_CASE("a text of any length has some keywords, and no more than an index lists") {
  const std::string_view short_text =
      "The bakery of Sund has a new oven. It came by boat. The oven bakes forty loaves an hour. "
      "Children got rolls.";
  const std::size_t few = keywords_of(short_text).size();
  CHECK(few >= 3);
  CHECK(few <= kMaxKeywords);
  std::string text(short_text);
  for (const char* more :
       {" The town of Lerby pays for the harbour light.", " A lamp of brass will guide ships.",
        " The keeper climbs ninety steps.", " Fishermen asked for a horn, too.",
        " The council of Lerby votes in autumn.", " A museum wants the old lamp."}) {
    text += more;
    const std::size_t count = keywords_of(text).size();
    CHECK(count >= few);
    CHECK(count <= kMaxKeywords);
  }
  CHECK(keywords_of(text).size() == kMaxKeywords);
  CHECK(keywords_of("").empty());
}

TEST_CASE("what grammar adds is no part of a keyword") {
  CHECK(holds(
      keywords_of("L’usine de Brive ferme. Les ouvriers de l’usine protestent. L’usine fait des "
                  "montres.",
                  "fr"),
      "usine"));
  CHECK(holds(keywords_of("Edirne'de köprü açıldı. Köprü Edirne'nin yeni yolunda. Edirne köprüye "
                          "sevindi.",
                          "tr"),
              "Edirne"));
}

TEST_CASE("particles and verbs of Japanese are no keywords") {
  const auto terms = keywords_of(
      "市は新しい図書館を開いた。図書館には三万冊の本がある。市民は図書館を毎日使っている。", "ja");
  CHECK(holds(terms, "図書館"));
  CHECK_FALSE(holds_any(terms, {"新しい", "ある", "使っ", "いる", "開い"}));
}

}  // namespace
}  // namespace leitsatz
