// What the types of summary choose, and what a focus changes.
#include "selection/orders.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

const std::string kArticle =
    "Northern ferry line to close\n\n"
    "The Nordby ferry company will close its northern line in March, two years before the bridge "
    "is due to open.\n\n"
    "Why does a company give up a line that 900 people take to work every day? The company lost "
    "two million crowns on the line last year, its annual report shows. Fewer lorries use the "
    "ferry since the motorway in the south was finished.\n\n"
    "Ida Holm, the mayor of Nordby, learned of it from the newspaper. She asked the company to "
    "keep the ferry until the bridge is built.\n\n"
    "The county offered the company half a million crowns for another winter. Fishermen fear that "
    "the harbour of Nordby will silt up without the ferry. The harbour master has asked for a "
    "second dredger.\n\n"
    "The company will sell its three boats to a line in Norway. The last crossing was set for 28 "
    "March by the board.\n";

std::string shown(const Analysis& analysis, const Budget& budget) {
  std::string text;
  for (const std::uint32_t i : picks(analysis, budget)) {
    text += std::string(slice(kArticle, analysis.sentences()[i].span)) + "\n";
  }
  return text;
}

TEST_CASE("every type keeps what a shorter summary holds, and limits hold") {
  const Analysis analysis = analyzed(kArticle);
  for (const SummaryType type :
       {SummaryType::kTldr, SummaryType::kKeyPoints, SummaryType::kTeaser}) {
    std::vector<std::uint32_t> shorter;
    for (std::uint32_t n = 1; n <= 11; ++n) {
      const std::vector<std::uint32_t> longer = picks(analysis, {.sentences = n, .type = type});
      CHECK(longer.size() == n);
      CHECK(std::includes(longer.begin(), longer.end(), shorter.begin(), shorter.end()));
      shorter = longer;
    }
    for (std::uint32_t words = 0; words < 120; words += 7) {
      const Result<Summary> chosen =
          select(analysis, {.sentences = kNoLimit, .words = words, .type = type});
      REQUIRE(chosen);
      CHECK(chosen->words <= words);
    }
  }
  CHECK(picks(analysis, {.sentences = 5, .type = SummaryType::kHeadline}).size() == 1);
}

TEST_CASE("a short sentence costs something: of two that score alike the longer one is first") {
  const Analysis analysis = analyzed(
      "Anna Lind runs nine farms here. The mayor of Nordby told the council on Tuesday night that "
      "the old ferry will be sold to a line in Norway before the bridge over the sound opens in "
      "June. The price of bread has doubled in every town of the county since last winter.");
  const SelectionInput& input = analysis.impl().input;
  REQUIRE(input.candidates.size() == 3);
  CHECK(input.brevity[0] == doctest::Approx(1 - 6.0 / 18));
  CHECK(input.brevity[1] == 0);
  const std::vector<double> scores{1.1, 1, 9};
  for (const SummaryType type : {SummaryType::kTldr, SummaryType::kKeyPoints}) {
    const std::vector<std::uint32_t> order =
        make_order(input, scores, type, Postings(input.vectors)).candidates;
    CHECK(order == std::vector<std::uint32_t>{2, 1, 0});
  }
}

TEST_CASE("a dangling sentence names the one it needs and comes with it") {
  const Analysis analysis = analyzed(kArticle);
  const auto she = std::find_if(
      analysis.sentences().begin(), analysis.sentences().end(),
      [](const Sentence& s) { return slice(kArticle, s.span).starts_with("She asked"); });
  REQUIRE(she != analysis.sentences().end());
  CHECK((she->flags & kDangling) != 0);
  REQUIRE(she->antecedent != kNoSentence);
  CHECK(slice(kArticle, analysis.sentences()[she->antecedent].span).starts_with("Ida Holm"));
  const auto index = static_cast<std::uint32_t>(she - analysis.sentences().begin());
  for (std::uint32_t n = 1; n <= 9; ++n) {
    const std::vector<std::uint32_t> chosen = picks(analysis, {.sentences = n});
    if (!std::binary_search(chosen.begin(), chosen.end(), index)) continue;
    CHECK(std::binary_search(chosen.begin(), chosen.end(), she->antecedent));
  }
  for (const Sentence& s : analysis.sentences()) {
    if (!(s.flags & kDangling)) CHECK(s.antecedent == kNoSentence);
  }
}

TEST_CASE("where what a sentence needs does not fit, others are chosen before it") {
  // The antecedent is the longest sentence; what needs it is short.
  const std::string text =
      "Ida Holm, the mayor of Nordby and a daughter of the last captain of the northern line, "
      "opened the new bridge over the sound together with the king of Norway and half the town. "
      "She cut the blue ribbon.\n\nThe bridge took nine years.\n\nThe ferry stays in port.\n";
  const Analysis analysis = analyzed(text, {.language = "en"});
  REQUIRE(analysis.sentences().size() == 4);
  CHECK(analysis.sentences()[1].antecedent == 0);
  CHECK(picks(analysis, {.sentences = 2, .words = 12}) == std::vector<std::uint32_t>{2, 3});
  // It fills no gap, either; where nothing else fits it is chosen, and says what it is.
  CHECK(picks(analysis, {.sentences = 3, .words = 20}) == std::vector<std::uint32_t>{2, 3});
  const Analysis two = analyzed(text.substr(0, text.find("\n\n")), {.language = "en"});
  CHECK(picks(two, {.words = 12}) == std::vector<std::uint32_t>{1});
  CHECK(picks(two, {.words = 100}) == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("key points are spread over the text") {
  const Analysis analysis = analyzed(kArticle);
  std::set<std::uint32_t> blocks;
  const std::vector<std::uint32_t> points =
      picks(analysis, {.sentences = 4, .type = SummaryType::kKeyPoints});
  for (const std::uint32_t i : points) blocks.insert(analysis.sentences()[i].block);
  CHECK(blocks.size() >= 3);
  for (const std::uint32_t i : points) {
    CHECK_MESSAGE((analysis.sentences()[i].flags & kDangling) == 0,
                  slice(kArticle, analysis.sentences()[i].span));
  }
}

TEST_CASE("a summary of several articles takes from each first") {
  const std::string text =
      "Ferry line to close\n\nThe ferry company of Nordby will close its line in March. The ferry "
      "company lost two million crowns on the line. The mayor of Nordby wants to keep the ferry "
      "line.\n\n***\n\nBakers without flour\n\nThe bakers of Salto had no flour for two days.\n\n"
      "***\n\nPrize for a choir\n\nThe choir of Brenne won the second prize in Riga on Sunday.\n";
  const Analysis analysis = analyzed(text, {.language = "en"});
  for (const SummaryType type : {SummaryType::kTldr, SummaryType::kKeyPoints}) {
    std::string starts;
    for (const std::uint32_t i : picks(analysis, {.sentences = 3, .type = type})) {
      starts += slice(text, analysis.sentences()[i].span).substr(0, 9);
    }
    CHECK(starts == "The ferryThe bakerThe choir");
    CHECK(picks(analysis, {.sentences = 5, .type = type}).size() == 5);
  }
}

TEST_CASE("a teaser asks and does not give away how it ends") {
  const Analysis analysis = analyzed(kArticle);
  const std::string teaser = shown(analysis, {.sentences = 3, .type = SummaryType::kTeaser});
  CHECK(teaser.find("Why does a company") != std::string::npos);
  CHECK(teaser.find("sell its three boats") == std::string::npos);
  CHECK(teaser.find("last crossing") == std::string::npos);
}

TEST_CASE("a teaser says little of what its title says, and opens with a subject of its own") {
  const std::string text =
      "The ferry company will close the northern line of Nordby in March.\n\n"
      "It measured the wind for two whole winters before.\n\n"
      "Nobody in Nordby knows how the mail will come, but the town has known worse winters.\n\n"
      "The board met on the island for the last time. A captain read the letter of the board.\n\n"
      "Fishermen of the old harbour mended their nets. Lorries go by the southern road.\n\n"
      "The bridge is built by a Norwegian company. A song was sung at the quay.\n\n"
      "Snow fell on the day of the last crossing. Then the lights of the quay went out.\n";
  const auto first = [&](const Options& options) {
    const Analysis analysis = analyzed(text, options);
    const std::vector<std::uint32_t> chosen =
        picks(analysis, {.sentences = 1, .type = SummaryType::kTeaser});
    return std::string(slice(text, analysis.sentences()[chosen.front()].span));
  };
  // No sentence but the first has a subject of its own in the first third.
  CHECK(first({.language = "en"}).starts_with("The ferry company"));
  std::string named = text;
  named.replace(named.find("It measured"), 2, "Ida Holm");
  const Analysis analysis = analyzed(
      named, {.language = "en", .title = "Ferry company will close northern line in March"});
  const std::vector<std::uint32_t> chosen =
      picks(analysis, {.sentences = 1, .type = SummaryType::kTeaser});
  CHECK(slice(named, analysis.sentences()[chosen.front()].span).starts_with("Ida Holm"));
  // What comes out is in the last third.
  for (std::uint32_t n = 1; n <= 6; ++n) {
    for (const std::uint32_t i : picks(analysis, {.sentences = n, .type = SummaryType::kTeaser})) {
      CHECK(i < 8);
    }
  }
}

TEST_CASE("a teaser does not begin with a sentence whose subject is nowhere") {
  const std::string text =
      "La medida cuesta 240 millones a la ciudad de Nordby.\n\n"
      "Protegerá a los barcos pequeños del puerto viejo.\n\n"
      "Los vecinos arreglan sus redes en el muelle. Un tren cruza el valle por la noche. El coro "
      "canta junto al agua.\n\nLa nieve cubre las casas. El faro se apaga a las diez.\n";
  const Analysis analysis = analyzed(text, {.language = "es"});
  CHECK(picks(analysis, {.sentences = 2, .type = SummaryType::kTeaser}).front() == 0);
}

TEST_CASE("classic rankers choose by score alone, whatever the type") {
  const Analysis analysis = analyzed(kArticle, {.ranker = Ranker::kLexRank});
  for (const SummaryType type : {SummaryType::kKeyPoints, SummaryType::kTeaser}) {
    CHECK(picks(analysis, {.sentences = 4, .type = type}) == picks(analysis, {.sentences = 4}));
  }
}

bool same(const Analysis& a, const Analysis& b) {
  if (a.sentences().size() != b.sentences().size()) return false;
  for (std::size_t i = 0; i < a.sentences().size(); ++i) {
    const Sentence &x = a.sentences()[i], &y = b.sentences()[i];
    if (x.score != y.score || x.reasons != y.reasons || x.flags != y.flags) return false;
  }
  for (std::uint32_t n = 1; n < 12; ++n) {
    for (const SummaryType type :
         {SummaryType::kTldr, SummaryType::kKeyPoints, SummaryType::kTeaser}) {
      if (picks(a, {.sentences = n, .type = type}) != picks(b, {.sentences = n, .type = type})) {
        return false;
      }
    }
  }
  return true;
}

TEST_CASE("a focus lifts the sentences that say it, by stem and name") {
  const Analysis plain = analyzed(kArticle);
  const Analysis focused = analyzed(kArticle, {.focus = "Fisherman HARBOURS"});
  CHECK(!plain.focus_matched());
  CHECK(focused.focus_matched());
  CHECK(shown(focused, {.sentences = 2}).find("Fishermen fear") != std::string::npos);
  const Analysis harbour = analyzed(kArticle, {.focus = "harbours"});
  const std::string chosen = shown(harbour, {.sentences = 3});
  CHECK(chosen.find("Fishermen fear that the harbour") != std::string::npos);
  CHECK(chosen.find("The harbour master") != std::string::npos);
  for (const Sentence& s : focused.sentences()) {
    const bool says = slice(kArticle, s.span).find("harbour") != std::string::npos;
    CHECK(((s.reasons & kFocus) != 0) == says);
  }
  CHECK(shown(plain, {.sentences = 2}).find("harbour") == std::string::npos);
}

bool finds(std::string_view text, std::string_view language, std::string_view focus) {
  return analyzed(text, {.language = language, .focus = focus}).focus_matched();
}

TEST_CASE("a focus finds other forms of short words") {
  const std::string ferry = "The ferry left the island. One boat went out with the tide.\n";
  for (const std::string_view focus : {"boats", "tides", "ferries", "Ferries"}) {
    CHECK_MESSAGE(finds(ferry, "en", focus), focus);
  }
  const std::string streams =
      "Lindenau holt seine Bäche zurück. Ein Laden bleibt offen. Die Stadt zahlt alles.\n";
  for (const std::string_view focus : {"Bach", "Bachs", "Läden", "Städte", "Städten"}) {
    CHECK_MESSAGE(finds(streams, "de", focus), focus);
  }
  CHECK(finds("La canción de la ciudad suena.", "es", "canciones"));
  for (const std::string_view focus : {"boar", "bottle", "title", "is", "to", "fervour", "bo"}) {
    CHECK_MESSAGE(!finds(ferry, "en", focus), focus);
  }
  CHECK(!finds(streams, "de", "Backen"));
  // Only a heading has the word as it is asked for.
  CHECK(finds("# Der Bach\n\nLindenau holt seine Bäche zurück. Die Stadt zahlt alles.\n", "de",
              "Bach"));
}

TEST_CASE("a form counts half, also where the word itself is there") {
  const std::string text =
      "Some men mend nets in the harbour.\n\nTwo boats went out at night.\n\n"
      "The crane in the port is old.\n\nEvery winter the harbour freezes.\n";
  const Analysis both = analyzed(text, {.language = "en", .focus = "boat cranes crane"});
  CHECK(picks(both, {.sentences = 1}) == std::vector<std::uint32_t>{2});
  const Analysis exact =
      analyzed(text + "\nA boat is dear.\n", {.language = "en", .focus = "boat"});
  for (const Sentence& s : exact.sentences()) {
    const std::string words(slice(text + "\nA boat is dear.\n", s.span));
    const bool says = words.find("boat") != std::string::npos;
    CHECK(((s.reasons & kFocus) != 0) == says);
    CHECK((s.match == 1) == (words.find("boat ") != std::string::npos));
  }
}

TEST_CASE("a focus that is empty or says nothing changes nothing, to the bit") {
  const Analysis plain = analyzed(kArticle);
  for (const std::string_view focus : {"", "zeppelin", "the of and", " ,;! "}) {
    const Analysis other = analyzed(kArticle, {.focus = focus});
    CHECK(!other.focus_matched());
    CHECK(same(plain, other));
  }
}

TEST_CASE("another focus needs no other analysis") {
  Analysis analysis = analyzed(kArticle);
  const Analysis plain = analyzed(kArticle);
  REQUIRE(refocus(analysis, "harbour") == Status::kOk);
  CHECK(same(analysis, analyzed(kArticle, {.focus = "harbour"})));
  CHECK(!same(analysis, plain));
  REQUIRE(refocus(analysis, "Norway boats") == Status::kOk);
  CHECK(same(analysis, analyzed(kArticle, {.focus = "Norway boats"})));
  REQUIRE(refocus(analysis, "zeppelin") == Status::kOk);
  CHECK(!analysis.focus_matched());
  CHECK(same(analysis, plain));
  Analysis none = analyzed("");
  CHECK(refocus(none, "harbour") == Status::kOk);
  CHECK(!none.focus_matched());
}

TEST_CASE("types have names") {
  CHECK(summary_type_name(SummaryType::kKeyPoints) == "key-points");
  CHECK(summary_type_from_name("teaser") == SummaryType::kTeaser);
  CHECK(!summary_type_from_name("summary"));
}

}  // namespace
TEST_CASE("a damaged sentence comes after every whole one, however much it says") {
  const std::string text =
      "Northern ferry line to close\n\n"
      "The Nordby ferry company will will close its northern line in March, two years before the "
      "bridge is due to open. Why does a company give up a line that 900 people take to work every "
      "day? Fewer lorries use the ferry since the motorway in the south was finished. It rained. "
      "Birds sang in the trees.";
  const Analysis analysis = analyzed(text, {.language = "en"});
  const std::span<const Sentence> sentences = analysis.sentences();
  REQUIRE(sentences.size() == 6);
  REQUIRE((sentences[1].flags & kStutter) != 0);
  for (std::size_t i = 2; i < sentences.size(); ++i) CHECK(sentences[1].score > sentences[i].score);
  CHECK(select(analysis, {.sentences = 4})->picks == std::vector<std::uint32_t>{2, 3, 4, 5});
}

TEST_CASE("a sentence said twice is a repeat, however many others there are") {
  constexpr const char* kWhich[] = {
      "old", "new",    "grey", "small",  "tall", "warm",  "cold",   "quiet",  "busy",   "wet",
      "dry", "bright", "dark", "narrow", "wide", "steep", "famous", "modern", "wooden", "broken"};
  constexpr const char* kWhat[] = {"ferry",   "bridge",   "harbour", "school",  "church",
                                   "market",  "museum",   "library", "station", "tunnel",
                                   "theatre", "hospital", "factory", "garden",  "mill",
                                   "tower",   "castle",   "prison",  "stadium", "hotel"};
  constexpr const char* kDid[] = {"opened",    "closed",   "burned",   "moved",    "grew",
                                  "collapsed", "flooded",  "expanded", "failed",   "changed",
                                  "shrank",    "returned", "vanished", "suffered", "won",
                                  "lost",      "waited",   "slept",    "shook",    "stopped"};
  constexpr std::size_t kWords = std::size(kWhat);
  std::string once;
  for (std::size_t i = 0; i < kWords; ++i) {
    for (std::size_t k = 0; k < kWords; ++k) {
      once += std::string("The ") + kWhich[k] + " " + kWhat[i] + " " + kDid[(i + k) % kWords] +
              " last year. ";
    }
  }
  const std::string text = once + once;
  const Analysis analysis = analyzed(text, {.language = "en"});
  const std::span<const Sentence> sentences = analysis.sentences();
  constexpr std::size_t kDistinct = kWords * kWords;
  REQUIRE(sentences.size() == 2 * kDistinct);
  std::size_t repeats = 0;
  for (std::size_t i = 0; i < kDistinct; ++i) {
    const bool first = sentences[i].flags & kRepeat,
               second = sentences[i + kDistinct].flags & kRepeat;
    repeats += first != second;
  }
  CHECK(repeats == kDistinct);
}

}  // namespace leitsatz
