#include "summary/summarize.h"

#include <new>

#include "text/counted.h"

namespace leitsatz::cli {
namespace {

Options options_for(const InputHints& hints, const Settings& settings) {
  return {.language = hints.language,
          .title = hints.title,
          .ranker = settings.ranker,
          .focus = hints.focus,
          .features = settings.explain};
}

// Does the steps of an analysis; says how far it is in between.
Result<Analysis> run(Result<Task> task, Progress* progress) {
  if (!task) return task.error();
  double shown = 0;
  const auto advance = [&](double share) {
    if (progress != nullptr) progress->advance(share - shown);
    shown = share;
  };
  try {
    while (!task->done()) {
      task->step();
      advance(task->progress());
    }
  } catch (const std::bad_alloc&) {
    advance(0);
    return Error{Status::kOutOfMemory, 0};
  }
  advance(0);
  return std::move(*task).finish();
}

// Why nothing was chosen; empty if something was.
std::string nothing_in(const SummarizedInput& input, const Demand& demand) {
  if (demand.type != Type::kHeadline) {
    return input.summary.picks.empty() ? why_nothing(input.analysis, demand.budget())
                                       : std::string();
  }
  return input.headline_text().empty() ? no_headline(demand) : std::string();
}

// Selects from an analysis what the settings ask for.
Result<SummarizedInput> choose(std::string_view text, const InputHints& hints,
                               const Settings& settings, Result<Analysis> analysis) {
  if (!analysis) return analysis.error();
  const Demand& demand = hints.demand != nullptr ? *hints.demand : settings.demand;
  SummarizedInput input = {
      text, hints.title, !hints.focus.empty(), demand.type, std::move(*analysis), {}, {}, {}};
  if (demand.type == Type::kHeadline) {
    input.headline = headline(input.analysis, demand.headline_words());
  } else {
    Result<Summary> summary = select(input.analysis, demand.budget());
    if (!summary) return summary.error();
    input.summary = std::move(*summary);
  }
  input.statistics = statistics(input.analysis, input.summary);
  input.nothing = nothing_in(input, demand);
  return input;
}

// If the page has no blocks, the library finds those of its article.
Result<SummarizedInput> summarize_page(const Page& page, const InputHints& hints,
                                       const Settings& settings) {
  InputHints known = hints;
  if (known.title.empty()) known.title = page.title;
  const Options options = options_for(known, settings);
  Result<SummarizedInput> input = choose(
      page.article, known, settings,
      run(page.article_blocks.empty() ? Task::start(page.article, options)
                                      : Task::start(page.article, page.article_blocks, options),
          hints.progress));
  if (input) input->page = &page;
  return input;
}

Result<SummarizedInput> summarize_transcript(const Transcript& transcript, std::string_view source,
                                             const InputHints& hints, const Settings& settings) {
  Result<SummarizedInput> input =
      choose(transcript.text, hints, settings,
             run(Task::start(transcript.text, transcript.blocks, options_for(hints, settings)),
                 hints.progress));
  if (input) {
    input->transcript = &transcript;
    input->source = source;
  }
  return input;
}

}  // namespace

std::string no_headline(const Demand& demand) {
  return "no headline of at most " + counted(demand.headline_words(), "word");
}

Result<SummarizedInput> summarize(const ParsedInput& input, const InputHints& hints,
                                  const Settings& settings) {
  if (input.page) return summarize_page(*input.page, hints, settings);
  if (input.transcript) return summarize_transcript(*input.transcript, input.text, hints, settings);
  return summarize_text(input.text, hints, settings);
}

Result<SummarizedInput> summarize_text(std::string_view text, const InputHints& hints,
                                       const Settings& settings) {
  return choose(text, hints, settings,
                run(Task::start(text, options_for(hints, settings)), hints.progress));
}

}  // namespace leitsatz::cli
