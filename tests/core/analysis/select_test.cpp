// select(): which limits hold, what costs, neighbours and what is kept do.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"
#include "support/show.h"

namespace leitsatz {
namespace {

const std::string kHarbour =
    "The harbour of Velm will get a new crane before the winter. The old one broke down in the "
    "storm of last autumn. Since then, ships have unloaded with their own gear.\n\n"
    "The council argued over the price for a whole year. A used crane from Tarn costs 2 million "
    "crowns. A new one costs almost twice as much, and nobody knows how long it would take.\n\n"
    "Dockers fear for their jobs. Their union wants a promise from the council in writing. The "
    "plans are at https://velm.example/crane for everyone to read.\n";

std::string shown(std::string_view text, const Analysis& analysis, const Budget& budget) {
  std::vector<Span> spans;
  for (const std::uint32_t i : picks(analysis, budget)) {
    spans.push_back(analysis.sentences()[i].span);
  }
  return show(text, spans);
}

TEST_CASE("three sentences are the default only where no limit is set") {
  const Analysis analysis = analyzed(kHarbour);
  REQUIRE(analysis.sentences().size() == 9);
  CHECK(picks(analysis, {}).size() == kDefaultSentences);
  CHECK(picks(analysis, {.type = SummaryType::kKeyPoints}).size() == kDefaultSentences);
  CHECK(picks(analysis, {.words = 1000}).size() == 9);
  CHECK(picks(analysis, {.characters = 100000}).size() == 9);
  CHECK(picks(analysis, {.share = 1}).size() == 9);
  CHECK(picks(analysis, {.sentences = kNoLimit}).size() == 9);
  CHECK(picks(analysis, {.sentences = 4, .words = 1000}).size() == 4);
  CHECK(picks(analysis, {.type = SummaryType::kHeadline}).size() == 1);
  // What brings others and what comes first is no limit.
  CHECK(picks(analysis, {.neighbours = 1}).size() == kDefaultSentences);
  CHECK(picks(analysis, {.keep = kKeepUrls}).size() == kDefaultSentences);
}

TEST_CASE("costs are a limit like any other") {
  const Analysis analysis = analyzed(kHarbour);
  const std::size_t n = analysis.sentences().size();
  const std::vector<std::uint32_t> ones(n, 1);
  CHECK(picks(analysis, {.costs = ones, .limit = 4}) == picks(analysis, {.sentences = 4}));
  CHECK(picks(analysis, {.costs = ones, .limit = 0}).empty());
  CHECK(picks(analysis, {.costs = ones}).size() == kDefaultSentences);
  CHECK(picks(analysis, {.words = 30, .costs = ones, .limit = 100}) ==
        picks(analysis, {.words = 30}));
  // A sentence that costs more than there is leaves room for others.
  std::vector<std::uint32_t> costs(n, 10);
  const std::uint32_t best = picks(analysis, {.sentences = 1})[0];
  costs[best] = kNoLimit;
  const std::vector<std::uint32_t> others = picks(analysis, {.costs = costs, .limit = 45});
  CHECK(others.size() == 4);
  CHECK(std::find(others.begin(), others.end(), best) == others.end());
  for (std::uint32_t limit = 0; limit < 60; limit += 7) {
    std::uint64_t sum = 0;
    for (const std::uint32_t i : picks(analysis, {.costs = costs, .limit = limit})) sum += costs[i];
    CHECK(sum <= limit);
  }
}

TEST_CASE("what chooses nothing says why") {
  const Analysis analysis = analyzed(kHarbour);
  const std::vector<std::uint32_t> costs(analysis.sentences().size(), 7);
  CHECK(why_nothing(analysis, {.words = 1}) ==
        "no sentence fits: the shortest has 5 words and 28 characters");
  CHECK(why_nothing(analysis, {.costs = costs, .limit = 5}) ==
        "no sentence fits: the shortest has 5 words and 28 characters, and the cheapest costs 7");
  CHECK(why_nothing(analyzed("")) == "no sentences: there is nothing to summarize");
}

TEST_CASE("a summary in one line") {
  const auto line = [](std::string_view text) {
    const Analysis analysis = analyzed(text);
    const Result<Summary> all = select(analysis, {.sentences = kNoLimit});
    REQUIRE(all);
    return joined(text, analysis, *all);
  };
  CHECK(line("One came home.\n\nThe other two stayed.\n") ==
        "One came home. The other two stayed.");
  CHECK(line("橋は閉鎖された。\n\n船が人を運ぶ。\n") == "橋は閉鎖された。船が人を運ぶ。");
  CHECK(line("") == "");
}

TEST_CASE("budgets that ask for nothing sensible are refused") {
  const Analysis analysis = analyzed(kHarbour);
  const std::vector<std::uint32_t> few(3, 1);
  for (const Budget& budget :
       {Budget{.share = 2}, Budget{.costs = few, .limit = 3}, Budget{.limit = 3},
        Budget{.neighbours = kMostNeighbours + 1}, Budget{.keep = 1u << kKeepCount}}) {
    CHECK(select(analysis, budget).error().status == Status::kInvalidBudget);
  }
  CHECK(select(analyzed(""), {.limit = 3}));
}

TEST_CASE("a chosen sentence brings its neighbours, as far as limits and headings allow") {
  const std::string text =
      "Crane for Velm\n\nA new crane comes to the harbour of Velm. It was built in Tarn.\n\n"
      "What it costs\n\nThe price is 2 million crowns, the council says. The harbour pays half of "
      "it. The county pays the rest, as it did for the last crane.\n";
  Analysis analysis = analyzed(text);
  REQUIRE(refocus(analysis, "price in crowns") == Status::kOk);
  CHECK(shown(text, analysis, {.sentences = 1, .neighbours = 2}) ==
        shown(text, analysis, {.sentences = 1}));
  CHECK(shown(text, analysis, {.sentences = 3, .neighbours = 2}) ==
        "[The price is 2 million crowns, the council says.][The harbour pays half of it.][The "
        "county pays the rest, as it did for the last crane.]");
  // Sentences that say nothing of the focus bring nothing: the rest is by score.
  CHECK(picks(analysis, {.sentences = kNoLimit, .neighbours = 2}).size() == 5);
}

TEST_CASE("a longer summary with neighbours keeps what a shorter one holds") {
  const Analysis analysis = analyzed(kHarbour);
  std::vector<std::uint32_t> before;
  for (std::uint32_t n = 0; n <= 9; ++n) {
    const std::vector<std::uint32_t> now = picks(analysis, {.sentences = n, .neighbours = 1});
    CHECK(now.size() == n);
    CHECK(std::includes(now.begin(), now.end(), before.begin(), before.end()));
    before = now;
  }
}

TEST_CASE("what is to be kept comes first") {
  const Analysis analysis = analyzed(kHarbour);
  const auto one = [&](std::uint32_t keep) {
    return shown(kHarbour, analysis, {.sentences = 1, .keep = keep});
  };
  CHECK(one(kKeepNumbers) == "[A used crane from Tarn costs 2 million crowns.]");
  CHECK(one(kKeepUrls) == "[The plans are at https://velm.example/crane for everyone to read.]");
  CHECK(one(kKeepCode) == one(0));
  CHECK(shown(kHarbour, analysis, {.sentences = 2, .keep = kKeepNumbers | kKeepUrls}) ==
        one(kKeepNumbers) + one(kKeepUrls));
  // Limits hold, and the others fill what is left.
  CHECK(picks(analysis, {.words = 5, .keep = kKeepNumbers}).size() <= 1);
  CHECK(picks(analysis, {.sentences = 9, .keep = kKeepNumbers}).size() == 9);
}

TEST_CASE("code is kept with the sentence before it") {
  const std::string text =
      "Build it\n\nThe build takes a minute on a small machine. Run this in its folder:\n\n"
      "make all\n\nThe program is then in the folder of builds, ready to run. Copy it to wherever "
      "you need it.\n";
  std::vector<Block> blocks;
  std::uint32_t begin = 0;
  for (std::size_t end = text.find("\n\n"); begin < text.size(); end = text.find("\n\n", begin)) {
    const auto stop = static_cast<std::uint32_t>(std::min(end, text.size() - 1));
    blocks.push_back({{begin, stop}, BlockKind::kParagraph, {}});
    begin = stop + 2;
  }
  blocks[0].kind = BlockKind::kTitle;
  blocks[2].kind = BlockKind::kCode;
  const Result<Analysis> analysis = analyze(text, blocks);
  REQUIRE(analysis);
  CHECK(shown(text, *analysis, {.sentences = 3, .keep = kKeepCode}) ==
        "[The build takes a minute on a small machine.][Run this in its folder:][make all]");
  CHECK(shown(text, *analysis, {.sentences = kNoLimit}).find("make all") == std::string::npos);
}

TEST_CASE("sentences say how well they answer the focus") {
  Analysis analysis = analyzed(kHarbour);
  for (const Sentence& sentence : analysis.sentences()) CHECK(sentence.match == 0);
  REQUIRE(refocus(analysis, "union of dockers") == Status::kOk);
  double most = 0;
  for (const Sentence& sentence : analysis.sentences()) {
    CHECK(sentence.match >= 0);
    most = std::max(most, sentence.match);
  }
  CHECK(most == 1);
  REQUIRE(refocus(analysis, "") == Status::kOk);
  for (const Sentence& sentence : analysis.sentences()) CHECK(sentence.match == 0);
}

}  // namespace
}  // namespace leitsatz
