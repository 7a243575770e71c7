// What a focus finds, through the public interface.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

// The sentence that answers a focus best.
std::string answer(std::string_view text, std::string_view focus, std::string_view language = {}) {
  const Analysis analysis = analyzed(text, {.language = language, .focus = focus});
  const auto sentences = analysis.sentences();
  const auto best =
      std::max_element(sentences.begin(), sentences.end(),
                       [](const Sentence& a, const Sentence& b) { return a.match < b.match; });
  if (best == sentences.end() || best->match == 0) return {};
  return std::string(slice(text, best->span));
}

TEST_CASE("a question finds its answer, not the lead") {
  const std::string text =
      "The council of Nordby closes the northern ferry line in March, the mayor said on Monday. "
      "The line has lost money for years, and the council has no more of it. A ticket for the "
      "crossing costs eleven crowns, less than half of what the crossing costs the town. Children "
      "travel for nothing. The boats were built in a yard at Tarn before the war.\n";
  CHECK(answer(text, "What does a ticket cost?").starts_with("A ticket"));
  CHECK(answer(text, "Where were the boats built?").starts_with("The boats"));
  CHECK(answer(text, "Who travels for nothing, children?").starts_with("Children"));
  CHECK(answer(text, "zeppelin") == "");
}

TEST_CASE("a focus finds compounds where a language joins words") {
  const std::string german =
      "Die Stadt will im Herbst ihre Busse erneuern, sagte der Bürgermeister am Montag. Bei den "
      "Fahrpreisen bleibt alles beim Alten. Neue Wartehäuschen stehen schon am Bahnhof und vor "
      "der Schule.\n";
  CHECK(answer(german, "Preise", "de").starts_with("Bei den Fahrpreisen"));
  CHECK(answer(german, "Was kostet die Fahrt, welche Preise?", "de").starts_with("Bei den"));
  CHECK(answer(german, "Häuser", "de").starts_with("Neue Wartehäuschen") == false);
  const std::string dutch =
      "De gemeente wil in het najaar nieuwe bussen kopen, zei de burgemeester op maandag. De "
      "ritprijzen blijven gelijk. Bij het station staan al nieuwe bankjes.\n";
  CHECK(answer(dutch, "prijzen", "nl").starts_with("De ritprijzen"));
  const std::string swedish =
      "Kommunen vill köpa nya bussar i höst, sade borgmästaren i måndags. Biljettpriset höjs "
      "inte. Vid stationen finns redan nya bänkar.\n";
  CHECK(answer(swedish, "priset", "sv").starts_with("Biljettpriset"));
  const std::string english =
      "The town wants new buses in autumn, the mayor said on Monday. The warehouses stay. New "
      "benches stand at the station already.\n";
  CHECK(answer(english, "houses", "en") == "");
}

TEST_CASE("a focus finds long endings where a language has them") {
  CHECK(answer("Belediye nehrin kıyısına bir istasyon yapacak. Okullarda otuz öğretmen eksik.\n",
               "okul", "tr")
            .starts_with("Okullarda"));
  CHECK(answer("Miasto zbuduje nowy dworzec nad rzeką. W szkołach brakuje nauczycieli.\n", "szkoły",
               "pl")
            .starts_with("W szkołach"));
  CHECK(answer("The town wants a station at the port. Portraits hang in the hall.\n", "port", "en")
            .starts_with("The town"));
}

TEST_CASE("a form of a word answers less than the word") {
  const std::string text =
      "The ferries of Nordby are old, and the council knows it well enough. The ferry of Tarn is "
      "new, and the council is proud of it indeed.\n";
  CHECK(answer(text, "ferry").starts_with("The ferry of Tarn"));
  CHECK(answer(text, "ferries").starts_with("The ferries of Nordby"));
}

TEST_CASE("a long focus is read as a whole") {
  std::string focus;
  for (int i = 0; i < 2000; ++i) focus += "filler" + std::to_string(i) + " ";
  CHECK(answer("A new crane comes to the harbour. The old one broke in the storm.\n",
               focus + "storm") == "The old one broke in the storm.");
}

}  // namespace
}  // namespace leitsatz
