#include "summary/summarized_story.h"

#include <utility>

#include "summary/error_code.h"
#include "summary/summarize.h"
#include "text/counted.h"

namespace leitsatz::cli {
namespace {

// Analyzes a text, unless it has an error already.
void analyze_text(StoryText& text, const Settings& settings, Progress* progress) {
  static const Demand kNone;  // what it chooses by itself does not count
  if (text.error_code.empty() && !text.parsed.error.empty()) {
    text.error_code = text.parsed.error_code;
    text.error = text.parsed.error;
  }
  if (!text.error_code.empty()) return;
  const std::string_view language =
      text.language.empty() ? std::string_view(settings.language) : text.language;
  Result<SummarizedInput> input =
      summarize(text.parsed, {language, text.title, {}, &kNone, progress}, settings);
  if (input) {
    text.input.emplace(std::move(*input));
    text.input->summary = {};
    text.input->nothing.clear();
  } else {
    const Status status = input.error().status;
    text.error_code = error_code_of(status);
    text.error = status == Status::kUnknownLanguage ? "unknown language '" + text.language + "'"
                                                    : std::string(status_message(status));
  }
}

// Why no sentence was chosen. It does not name the budget, as for one text.
std::string why_nothing(const SummarizedStory& story) {
  const Sentence* shortest = nullptr;
  for (std::uint32_t i = 0; i < story.story.sentences().size(); ++i) {
    const Sentence& sentence = story.sentence(i);
    const Analysis& analysis = story.input_of(story.place_of(i).text).analysis;
    if (!can_be_chosen(analysis.blocks()[sentence.block].kind)) continue;
    if (shortest == nullptr || sentence.words < shortest->words) shortest = &sentence;
  }
  if (shortest == nullptr) return "no sentences: there is nothing to summarize";
  return "no sentence fits: the shortest has " + counted(shortest->words, "word") + " and " +
         counted(shortest->characters, "character");
}

// Takes the headline of the text that tells the story best.
void choose_headline(const Demand& demand, SummarizedStory& story) {
  const Result<Summary> best = select(story.story, {.budget = {.sentences = 1}});
  if (best && !best->picks.empty()) {
    const std::uint32_t text = story.place_of(best->picks.front()).text;
    SummarizedInput& input = *story.texts[text].input;
    input.headline = headline(input.analysis, demand.headline_words());
    if (!input.headline_text().empty()) story.headline_text = text;
  }
  if (!story.headline_text) story.nothing = no_headline(demand);
}

}  // namespace

std::string_view StoryText::published() const {
  return date.empty() && parsed.page ? std::string_view(parsed.page->date) : date;
}

StoryPick SummarizedStory::place_of(std::uint32_t index) const {
  const std::uint32_t document = story.document_of(index);
  return {places[document], index - story.first_sentence(document), index};
}

Result<SummarizedStory> summarize_story(std::deque<StoryText> texts, std::string_view focus,
                                        const Demand& demand, const Settings& settings,
                                        Progress* progress) {
  std::vector<Told> told;
  std::vector<std::uint32_t> places;
  for (std::uint32_t t = 0; t < texts.size(); ++t) {
    analyze_text(texts[t], settings, progress);
    if (progress != nullptr) progress->done(!texts[t].input);
    if (!texts[t].input) continue;
    told.push_back({&texts[t].input->analysis, texts[t].published()});
    places.push_back(t);
  }
  Result<Story> ranked = rank_together(told, focus);
  if (!ranked) return ranked.error();
  // A deque keeps the addresses of its elements when it is moved.
  SummarizedStory story = {std::move(texts), std::move(*ranked), std::move(places), !focus.empty(),
                           demand.type};
  if (demand.type == Type::kHeadline) {
    choose_headline(demand, story);
  } else {
    Result<Summary> chosen = select(
        story.story,
        {.budget = demand.budget(), .per_document = demand.per_document, .order = demand.order});
    if (!chosen) return chosen.error();
    story.summary = std::move(*chosen);
    for (const std::uint32_t i : story.summary.picks) {
      const StoryPick pick = story.place_of(i);
      story.picks.push_back(pick);
      story.texts[pick.text].input->summary.picks.push_back(pick.sentence);
    }
    if (story.picks.empty()) story.nothing = why_nothing(story);
  }
  story.statistics = statistics(story.story, story.summary);
  return story;
}

}  // namespace leitsatz::cli
