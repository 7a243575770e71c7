#include "leitsatz/story.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "support/analyzed.h"
#include "support/repeat.h"
#include "support/story_texts.h"

namespace leitsatz {
namespace {

using Sources = std::vector<Source>;

Story told(const Sources& sources, const StoryOptions& options = {}) {
  Result<Story> story = analyze_together(sources, options);
  REQUIRE(story);
  return std::move(*story);
}

std::vector<std::uint32_t> picks(const Story& story, const StoryBudget& budget) {
  Result<Summary> summary = select(story, budget);
  REQUIRE(summary);
  return summary->picks;
}

std::vector<std::string> texts(const Story& story, const Sources& sources,
                               const std::vector<std::uint32_t>& picks) {
  std::vector<std::string> found;
  for (const std::uint32_t i : picks) {
    const Span span = story.sentences()[i].span;
    found.emplace_back(slice(sources[story.document_of(i)].text, span));
  }
  return found;
}

std::ptrdiff_t count(const std::vector<std::string>& sentences, std::string_view part) {
  return std::count_if(sentences.begin(), sentences.end(), [&](const std::string& sentence) {
    return sentence.find(part) != std::string::npos;
  });
}

TEST_CASE("one story in two languages: its core once, facts of both, nothing damaged") {
  const Sources sources = {{.text = kGermanStory}, {.text = kEnglishStory}};
  const Story story = told(sources);
  REQUIRE(story.size() == 2);
  CHECK(story.documents()[0].language() == "de");
  CHECK(story.documents()[1].language() == "en");
  for (const std::uint32_t sentences : {3u, 5u, 7u}) {
    CAPTURE(sentences);
    const std::vector<std::uint32_t> chosen = picks(story, {.budget = {.sentences = sentences}});
    const std::vector<std::string> summary = texts(story, sources, chosen);
    REQUIRE(summary.size() == sentences);
    CHECK(count(summary, "340") == 1);
    CHECK(std::any_of(chosen.begin(), chosen.end(),
                      [&](std::uint32_t i) { return story.document_of(i) == 0; }));
    CHECK(std::any_of(chosen.begin(), chosen.end(),
                      [&](std::uint32_t i) { return story.document_of(i) == 1; }));
    for (const std::uint32_t i : chosen) {
      CHECK((story.sentences()[i].flags & (kDamage | kRepeat | kForeign)) == 0);
    }
  }
}

TEST_CASE("a sentence that shares only names with one in another language is no repeat") {
  const Sources sources = {{.text = kGermanStory}, {.text = kEnglishStory}};
  const Story story = told(sources);
  for (std::uint32_t i = 0; i < story.sentences().size(); ++i) {
    const Sentence& sentence = story.sentences()[i];
    const std::string_view text = slice(sources[story.document_of(i)].text, sentence.span);
    const bool repeats = text.starts_with("Der Konzern Novatek");
    CHECK(((sentence.flags & kRepeat) != 0) == repeats);
  }
}

TEST_CASE("sentences are those of each text, with their places in it") {
  const Sources sources = {{.text = kGermanStory}, {.text = ""}, {.text = kEnglishStory}};
  const Story story = told(sources);
  std::uint32_t i = 0;
  for (std::uint32_t d = 0; d < story.size(); ++d) {
    CHECK(story.first_sentence(d) == i);
    for (const Sentence& own : story.documents()[d].sentences()) {
      REQUIRE(i < story.sentences().size());
      CHECK(story.document_of(i) == d);
      CHECK(story.sentences()[i].span == own.span);
      CHECK(story.sentences()[i].block == own.block);
      CHECK((story.sentences()[i].flags & ~std::uint32_t{kRepeat}) ==
            (own.flags & ~std::uint32_t{kRepeat}));
      ++i;
    }
  }
  CHECK(story.first_sentence(story.size()) == i);
  CHECK(i == story.sentences().size());
}

TEST_CASE("a single text is chosen from as if it were alone") {
  const Analysis alone = analyzed(kEnglishStory);
  for (const SummaryType type :
       {SummaryType::kTldr, SummaryType::kKeyPoints, SummaryType::kTeaser}) {
    for (const std::uint32_t sentences : {1u, 3u, 6u}) {
      const Budget budget = {.sentences = sentences, .type = type};
      const Result<Summary> summary = select(alone, budget);
      REQUIRE(summary);
      CHECK(picks(told({{.text = kEnglishStory}}), {.budget = budget}) == summary->picks);
      CHECK(picks(told({{.text = kEnglishStory}, {.text = " \n"}}), {.budget = budget}) ==
            summary->picks);
    }
  }
}

TEST_CASE("the order of the texts changes nothing but the order of the sentences") {
  const Sources one = {{.text = kGermanStory}, {.text = kEnglishStory}};
  const Sources other = {{.text = kEnglishStory}, {.text = kGermanStory}};
  const StoryBudget budget = {.budget = {.sentences = 5}};
  const Story a = told(one), b = told(other);
  std::vector<std::string> first = texts(a, one, picks(a, budget));
  std::vector<std::string> second = texts(b, other, picks(b, budget));
  std::sort(first.begin(), first.end());
  std::sort(second.begin(), second.end());
  CHECK(first == second);
}

TEST_CASE("a text that is given twice counts once") {
  const Sources twice = {{.text = kGermanStory}, {.text = kEnglishStory}, {.text = kGermanStory}};
  const Story story = told(twice);
  CHECK(story.same_as(0) == 0);
  CHECK(story.same_as(1) == 1);
  CHECK(story.same_as(2) == 0);
  const Story once = told({{.text = kGermanStory}, {.text = kEnglishStory}});
  const StoryBudget all = {.budget = {.sentences = kNoLimit}};
  CHECK(picks(story, all) == picks(once, all));
  CHECK(statistics(story, {}).words == statistics(once, {}).words);
}

TEST_CASE("a sentence that two texts have is chosen once") {
  const std::string other = std::string("Another report\n\nThe mayor was not available.\n\n") +
                            std::string(kEnglishStory.substr(kEnglishStory.find("Novatek closed")));
  const Sources sources = {{.text = kEnglishStory}, {.text = other}};
  const Story story = told(sources);
  const std::vector<std::string> summary =
      texts(story, sources, picks(story, {.budget = {.sentences = 6}}));
  CHECK(summary.size() == 6);
  CHECK(count(summary, "340 people") == 1);
  CHECK(count(summary, "Carver Holt") <= 1);
  CHECK(count(summary, "Singapore") <= 1);
}

TEST_CASE("sentences of one text can be limited") {
  const Sources sources = {{.text = kGermanStory}, {.text = kEnglishStory}};
  const Story story = told(sources);
  for (const std::uint32_t limit : {0u, 1u, 2u}) {
    const std::vector<std::uint32_t> chosen =
        picks(story, {.budget = {.sentences = kNoLimit}, .per_document = limit});
    std::uint32_t taken[2] = {0, 0};
    for (const std::uint32_t i : chosen) ++taken[story.document_of(i)];
    CHECK(taken[0] == limit);
    CHECK(taken[1] == limit);
  }
}

TEST_CASE("all limits of a budget hold, over all texts together") {
  const Story story = told({{.text = kGermanStory}, {.text = kEnglishStory}});
  const Result<Summary> by_words = select(story, {.budget = {.sentences = kNoLimit, .words = 60}});
  REQUIRE(by_words);
  CHECK(by_words->words <= 60);
  CHECK(by_words->picks.size() > 1);
  const Result<Summary> by_share = select(story, {.budget = {.sentences = kNoLimit, .share = 0.3}});
  REQUIRE(by_share);
  CHECK(by_share->words <= 0.3 * statistics(story, *by_share).words);
  CHECK(!by_share->picks.empty());
  // Costs are those of all sentences of the story, text after text.
  const std::vector<std::uint32_t> costs(story.sentences().size(), 7);
  const Result<Summary> by_cost = select(story, {.budget = {.costs = costs, .limit = 15}});
  REQUIRE(by_cost);
  CHECK(by_cost->picks.size() == 2);
  CHECK(
      select(story, {.budget = {.costs = std::span(costs).first(3), .limit = 15}}).error().status ==
      Status::kInvalidBudget);
  const Result<Summary> wrong = select(story, {.budget = {.share = 2}});
  CHECK(wrong.error().status == Status::kInvalidBudget);
}

TEST_CASE("chosen sentences in one line") {
  const std::string_view all[] = {"你好,世界很大。", "The town is small."};
  const Sources sources = {{.text = all[0]}, {.text = all[1]}};
  const Story story = told(sources);
  const Result<Summary> summary = select(story);
  REQUIRE(summary);
  CHECK(joined(all, story, *summary) == "你好,世界很大。The town is small.");
}

TEST_CASE("neighbours are those of the same text") {
  const Sources sources = {{.text = kGermanStory}, {.text = kEnglishStory}};
  const Story story = told(sources, {.focus = "Berufsschule"});
  const std::vector<std::uint32_t> chosen =
      picks(story, {.budget = {.sentences = 3, .neighbours = 2}});
  CHECK(chosen.size() == 3);
  for (const std::uint32_t i : chosen) CHECK(story.document_of(i) == 0);
}

TEST_CASE("sentences in the order of dates, texts without one last") {
  const Sources sources = {{.text = kGermanStory},
                           {.text = kEnglishStory, .date = "2024-03-12T10:00:00Z"},
                           {.text = "Workers gathered at the town hall in Lindau on Saturday.",
                            .date = "Sat, 9 Mar 2024 10:00:00 +0100"}};
  const Story story = told(sources);
  const std::vector<std::uint32_t> by_text = picks(story, {.budget = {.sentences = 20}});
  CHECK(std::is_sorted(by_text.begin(), by_text.end()));
  std::vector<std::uint32_t> documents;
  for (const std::uint32_t i :
       picks(story, {.budget = {.sentences = 20}, .order = StoryOrder::kDate})) {
    if (documents.empty() || documents.back() != story.document_of(i)) {
      documents.push_back(story.document_of(i));
    }
  }
  CHECK(documents == std::vector<std::uint32_t>{2, 1, 0});
}

TEST_CASE("a text that can't be analyzed has its error, and the others go on") {
  const Sources sources = {{.text = kGermanStory, .language = "xx-nothing"},
                           {.text = kEnglishStory}};
  const Story story = told(sources);
  CHECK(story.status_of(0) == Status::kUnknownLanguage);
  CHECK(story.status_of(1) == Status::kOk);
  CHECK(story.documents()[0].sentences().empty());
  CHECK(picks(story, {.budget = {.sentences = 3}}).size() == 3);
}

TEST_CASE("a focus is matched in every language") {
  const Sources sources = {{.text = kGermanStory}, {.text = kEnglishStory}};
  Story story = told(sources, {.focus = "Novatek Singapur"});
  CHECK(story.focus_matched());
  CHECK(count(texts(story, sources, picks(story, {.budget = {.sentences = 2}})), "Singapore") == 1);
  CHECK(refocus(story, "Berufsschule") == Status::kOk);
  CHECK(count(texts(story, sources, picks(story, {.budget = {.sentences = 1}})), "Berufsschule") ==
        1);
  CHECK(refocus(story, "") == Status::kOk);
  CHECK(!story.focus_matched());
  CHECK(picks(story, {}) == picks(told(sources), {}));
}

TEST_CASE("stories are made of finished analyses, too") {
  const Sources sources = {{.text = kGermanStory, .date = "2024-03-13"},
                           {.text = kEnglishStory, .date = "2024-03-12"}};
  const Analysis german = analyzed(kGermanStory), english = analyzed(kEnglishStory);
  const Told texts_told[] = {{&german, "2024-03-13"}, {&english, "2024-03-12"}};
  const Result<Story> story = rank_together(texts_told);
  REQUIRE(story);
  CHECK(story->documents().empty());
  const StoryBudget budget = {.order = StoryOrder::kDate};
  CHECK(picks(*story, budget) == picks(told(sources), budget));
}

TEST_CASE("the classic rankers rank all texts together") {
  const Sources sources = {{.text = kGermanStory}, {.text = kEnglishStory}};
  const Story lead = told(sources, {.ranker = Ranker::kLead});
  std::uint32_t taken[2] = {0, 0};
  for (const std::uint32_t i : picks(lead, {.budget = {.sentences = 4}})) {
    ++taken[lead.document_of(i)];
  }
  CHECK(taken[0] == 2);
  CHECK(taken[1] == 2);
  CHECK(picks(told(sources, {.ranker = Ranker::kLexRank}), {}).size() == 3);
  CHECK(picks(told(sources, {.ranker = Ranker::kTextRank}), {}).size() == 3);
}

TEST_CASE("no text, empty texts, thousands of texts") {
  CHECK(picks(told({}), {}).empty());
  CHECK(told({}).sentences().empty());
  CHECK(picks(told({{.text = ""}, {.text = "\n"}}), {}).empty());
  std::vector<std::string> all;
  for (int i = 0; i < 2000; ++i) {
    all.push_back("Report " + std::to_string(i) + " says that the bridge at mile " +
                  std::to_string(i * 7) + " was closed on Monday.");
  }
  Sources sources;
  for (const std::string& text : all) sources.push_back({.text = text, .language = "en"});
  const Story story = told(sources);
  CHECK(story.size() == 2000);
  CHECK(picks(story, {.budget = {.sentences = 3}}).size() == 3);
}

TEST_CASE("key points of one text do not keep those of another away") {
  const Sources sources = {{.text = kGermanStory}, {.text = kEnglishStory}};
  const Story story = told(sources);
  const std::vector<std::uint32_t> chosen =
      picks(story, {.budget = {.sentences = 4, .type = SummaryType::kKeyPoints}});
  CHECK(chosen.size() == 4);
  CHECK(story.document_of(chosen.front()) == 0);
  CHECK(story.document_of(chosen.back()) == 1);
}

}  // namespace
}  // namespace leitsatz
