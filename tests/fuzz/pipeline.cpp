// The whole pipeline: any text, any options, any budgets.
#include <algorithm>
#include <utility>

#include "controls.h"
#include "expect.h"
#include "framed.h"
#include "invariants.h"
#include "leitsatz/transcript.h"

namespace leitsatz::fuzz {
namespace {

constexpr std::uint32_t kMaxPieceBytes = 60;  // of titles and foci
constexpr int kBudgets = 4;
constexpr Ranker kRankers[] = {Ranker::kSalience, Ranker::kSalience, Ranker::kSalience,
                               Ranker::kLead,     Ranker::kTextRank, Ranker::kLexRank};

Analysis analyzed(std::string_view text, const Options& options) {
  Result<Analysis> result = analyze(text, options);
  EXPECT(result);
  return std::move(*result);
}

std::uint32_t limit(Controls& controls, std::uint32_t below) {
  return controls.flag() ? kNoLimit : controls.below(below);
}

Budget budget_from(Controls& controls) {
  Budget budget;
  budget.sentences = limit(controls, 12);
  budget.words = limit(controls, 200);
  budget.characters = limit(controls, 1000);
  budget.share = controls.flag() ? 0 : controls.byte() / 255.0;
  budget.type = static_cast<SummaryType>(controls.below(kSummaryTypeCount));
  budget.neighbours = controls.flag() ? 0 : controls.below(4);
  budget.keep = controls.flag() ? 0 : controls.below(1u << kKeepCount);
  return budget;
}

// A larger budget of sentences keeps what a smaller one chose.
void check_nested(const Analysis& analysis, SummaryType type) {
  std::vector<std::uint32_t> smaller;
  for (std::uint32_t sentences = 0; sentences < 6; ++sentences) {
    const Result<Summary> summary = select(analysis, {.sentences = sentences, .type = type});
    EXPECT(summary);
    EXPECT(std::includes(summary->picks.begin(), summary->picks.end(), smaller.begin(),
                         smaller.end()));
    smaller = summary->picks;
  }
}

void check_choices(const Analysis& analysis, std::string_view text, const Options& options,
                   Controls controls) {
  for (int i = 0; i < kBudgets; ++i) {
    const Budget budget = budget_from(controls);
    const Result<Summary> summary = select(analysis, budget);
    EXPECT(summary);
    check_summary(*summary, analysis, budget, options.ranker);
    check_statistics(statistics(analysis, *summary), analysis, *summary);
    EXPECT(select(analysis, budget)->picks == summary->picks);
  }
  check_nested(analysis, static_cast<SummaryType>(controls.below(kSummaryTypeCount)));
  const std::uint32_t max_words = controls.below(40);
  check_headline(headline(analysis, max_words), text, options.title, max_words);
}

// In steps it is the same.
std::string bits_of_steps(std::string_view text, const Options& options) {
  Result<Task> task = Task::start(text, options);
  EXPECT(task);
  double before = 0;
  while (!task->done()) {
    task->step();
    EXPECT(task->progress() >= before && task->progress() <= 1);
    before = task->progress();
  }
  return bits_of(std::move(*task).finish());
}

// With a focus it is the same whenever that is given, and without one as if there never was one.
void check_focus(Analysis analysis, std::string_view text, Options options, Controls controls) {
  const std::string before = bits_of(analysis);
  const Framed focus(controls.piece(kMaxPieceBytes));
  EXPECT(refocus(analysis, focus.text()) == Status::kOk);
  check_analysis(analysis, text);
  check_choices(analysis, text, options, controls);
  options.focus = focus.text();
  EXPECT(bits_of(analyzed(text, options)) == bits_of(analysis));
  EXPECT(refocus(analysis, {}) == Status::kOk);
  EXPECT(bits_of(analysis) == before);
}

// Words of a transcript are an article, whose places are in the source.
void check_transcript(std::string_view source, const Options& options, TranscriptHint hint) {
  const std::optional<Transcript> read = read_transcript(source, hint);
  if (!read) return;
  Result<Analysis> analysis = analyze(read->text, read->blocks, options);
  EXPECT(analysis);
  check_analysis(*analysis, read->text);
  const Boundaries boundaries(source);
  for (const Sentence& sentence : analysis->sentences()) {
    const Span place = read->in_source(sentence.span);
    EXPECT(!place.empty() && place.end <= source.size() && boundaries.hold(place));
  }
}

void run(Controls controls) {
  Options options;
  options.ranker = controls.pick(kRankers);
  options.features = true;
  if (controls.below(4) == 0) options.language = controls.pick(languages());
  const Framed title(controls.flag() ? controls.piece(kMaxPieceBytes) : std::string_view());
  options.title = title.text();
  const std::string_view frame = controls.pick(kFrames);
  const std::uint32_t which = controls.below(4);
  const Framed exact(controls.text());  // what steers the choices is text as well: it stays long

  Analysis analysis = analyzed(exact.text(), options);
  check_analysis(analysis, exact.text());
  check_choices(analysis, exact.text(), options, controls);
  check_utf16_offsets(exact.text(), analysis);
  if (which == 0) {
    const Framed framed(exact.text(), frame);
    EXPECT(bits_of(analyzed(framed.text(), options)) == bits_of(analysis));
  } else if (which == 1) {
    EXPECT(bits_of_steps(exact.text(), options) == bits_of(analysis));
  } else if (which == 2) {
    check_focus(std::move(analysis), exact.text(), options, controls);
  }
  for (const TranscriptHint hint : {TranscriptHint::kNone, TranscriptHint::kSubtitles}) {
    check_transcript(exact.text(), options, hint);
  }
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
