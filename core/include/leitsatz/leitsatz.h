// Leitsatz: the sentences that carry an article, verbatim and in place.
//
// Start here. Two calls do everything:
//
//   auto analysis = leitsatz::analyze(text);                       // costly, once per text
//   if (!analysis) return report(analysis.error());
//   auto summary = leitsatz::select(*analysis, {.sentences = 3});  // cheap, as often as you like
//   for (std::uint32_t i : summary->picks)
//     print(leitsatz::slice(text, analysis->sentences()[i].span));
//
// Text is UTF-8. It is neither changed nor copied into the result, which refers to it by Spans of
// bytes. Ill-formed bytes are read as U+FFFD (Unicode 15, section 3.9, maximal subparts) and keep
// their offsets. The same bytes give the same result, to the last bit, on every platform.
//
// Threads: all functions are reentrant; several threads may read an Analysis at once. Cost:
// analyze() is linear in the text in time and memory. select() walks the sentences once; its first
// call for a teaser or for key points also sorts them, which costs some hundredths of an analysis.
#ifndef LEITSATZ_LEITSATZ_H_
#define LEITSATZ_LEITSATZ_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "leitsatz/types.h"

#define LEITSATZ_VERSION "0.1.0"

namespace leitsatz {

struct Options {
  std::string_view language = {};  // BCP 47 tag of the text; empty: detected
  std::string_view title = {};     // UTF-8; empty: the text's own first heading, if it has one
  Ranker ranker = Ranker::kSalience;
  std::string_view focus = {};  // UTF-8; what the reader is interested in: see refocus()
  bool features = false;        // keep the rows of Analysis::features(): some 430 bytes a sentence
};

// The type of a summary and its limits. Every limit that is set holds: the summary exceeds none of
// them. A budget that sets none allows kDefaultSentences.
struct Budget {
  std::optional<std::uint32_t> sentences = {};  // kNoLimit: as many as the text has
  std::uint32_t words = kNoLimit;
  std::uint32_t characters = kNoLimit;  // code points of the chosen sentences, without separators
  double share = 0;                     // of the text's words, 0..1; 0 is no limit
  SummaryType type = SummaryType::kTldr;
  // Any other measure: what each of Analysis::sentences() costs, such as tokens of a language
  // model, and the most that the chosen ones may cost together. Only read by select(). Empty: they
  // cost nothing, and there is no limit.
  std::span<const std::uint32_t> costs = {};
  std::uint32_t limit = kNoLimit;
  // Each sentence that is chosen brings up to so many before it and behind it, nearest first, as
  // far as they fit: up to a heading, a damaged sentence or a repeat. If a focus is matched, only
  // sentences that answer it (kFocus) bring others. At most kMostNeighbours.
  std::uint32_t neighbours = 0;
  // Keep bits: sentences that hold one of these are chosen before all others, best first, as far as
  // they fit. For kKeepCode, so are blocks of code, each behind the sentence before it.
  std::uint32_t keep = 0;
};

struct Summary {
  std::vector<std::uint32_t> picks;  // indices into Analysis::sentences(), ascending
  std::uint32_t words = 0;
  std::uint32_t characters = 0;
};

struct Statistics {
  std::uint32_t words = 0;      // of all sentences, headings included
  std::uint32_t sentences = 0;  // candidates: without title and headings
  std::uint32_t damaged = 0;    // of these
  std::uint32_t summary_words = 0;
  std::uint32_t summary_sentences = 0;
  std::uint32_t reading_seconds = 0;  // silent reading at the language's mean speed
  std::uint32_t summary_seconds = 0;
};

struct Headline {
  HeadlineSource source = HeadlineSource::kNone;
  Span span;  // of Options::title or of the text
};

// Everything that analyze() finds in a text. Movable, not copyable. It refers neither to the text
// nor to the options it was made from; keep the text to slice the spans.
class LEITSATZ_API Analysis {
 public:
  struct Impl;  // defined inside the library
  explicit Analysis(std::unique_ptr<Impl> impl);
  Analysis(Analysis&&) noexcept;
  Analysis& operator=(Analysis&&) noexcept;
  ~Analysis();

  std::string_view language() const;  // BCP 47, "und" when unsure; static storage
  std::optional<Span> title() const;  // the title that the text has
  std::span<const Block> blocks() const;
  std::span<const Sentence> sentences() const;  // ascending, disjoint, headings included
  std::span<const Keyword> keywords() const;    // heaviest first, at most 8
  std::uint32_t missing_data() const;  // DataPack bits: packs that the text needs but lacks
  bool focus_matched() const;          // whether there is a focus and a sentence matches it

  // The feature values that the ranker read for a sentence, one per feature_names(); all 0 if it
  // cannot be chosen. Empty without Options::features. Lives as long as the analysis. REQUIRES:
  // sentence < sentences().size().
  std::span<const float> features(std::uint32_t sentence) const;

  const Impl& impl() const { return *impl_; }
  Impl& impl() { return *impl_; }

 private:
  std::unique_ptr<Impl> impl_;
};

// Ranks sentences anew by what the reader is interested in, given as words in the text's language.
// Replaces the last focus. Scores, reasons and the orders of choice change, all else stays,
// headline() included. Words match by their stems, names count more, and a sentence beside one that
// matches gains a little. The scores of every ranker change, also those that `lead` gives for the
// position. With an empty focus, or one that no sentence matches, the analysis is the same, to the
// bit, as without a focus. REQUIRES: no other thread reads the analysis. Cost: that of the orders,
// some hundredths of an analysis. Errors: kTextTooLong, kOutOfMemory.
LEITSATZ_API Status refocus(Analysis& analysis, std::string_view focus);

// The names of the features, in the order of Analysis::features(). Static storage.
LEITSATZ_API std::span<const std::string_view> feature_names();

// Analyzes a text. An empty or blank text has no sentences, which is no error.
// Errors: kTextTooLong, kOutOfMemory, kUnknownLanguage, kMissingData.
LEITSATZ_API Result<Analysis> analyze(std::string_view text, const Options& options = {});

// Analyzes a text whose blocks are known, as those of a page (page.h). Only the blocks are read;
// the first of kind kTitle is the text's own title. The blocks are copied. Errors: also
// kInvalidArgument, with the begin of the wrong block as offset. REQUIRES: blocks begin and end on
// code point boundaries.
LEITSATZ_API Result<Analysis> analyze(std::string_view text, std::span<const Block> blocks,
                                      const Options& options = {});

// analyze() in steps: report progress between them; cancel by destroying the task. Movable, not
// copyable.
//
//   auto task = leitsatz::Task::start(text);
//   while (task && !task->done()) task->step();
//   auto analysis = std::move(*task).finish();
class LEITSATZ_API Task {
 public:
  struct Impl;  // defined inside the library

  // Checks the options; step() does the work. REQUIRES: text, title and focus outlive the task.
  // Errors: those of analyze().
  static Result<Task> start(std::string_view text, const Options& options = {});
  static Result<Task> start(std::string_view text, std::span<const Block> blocks,
                            const Options& options = {});

  Task(Task&&) noexcept;
  Task& operator=(Task&&) noexcept;
  ~Task();

  // The share of the work that is done, from the mean time of each step: 0..1, ascending.
  double progress() const;
  bool done() const;

  // Does the next of some ten steps, each linear in the text. In a library built with exceptions it
  // may throw std::bad_alloc; the task can then only be destroyed. REQUIRES: !done().
  void step();

  // The analysis, as analyze() returns it. REQUIRES: done(), and not called before.
  Analysis finish() &&;

 private:
  explicit Task(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// The packs that a text's scripts need and that are not there, as DataPack bits. Cost: one pass
// over the text, which ends early if every absent pack is needed.
LEITSATZ_API std::uint32_t missing_data(std::string_view text);

// The packs that these bytes hold, as DataPack bits; 0 if they are no pack of this release, or not
// whole. Cost: one pass.
LEITSATZ_API std::uint32_t data_packs_in(std::span<const std::byte> bytes);

// Adds a pack to this process; a pack that is there already is left alone. The bytes are kept, not
// copied. With a system's ICU they serve all its users in this process. A Task under way may see
// the old state or the new; finished analyses keep what they found. REQUIRES: the bytes begin at a
// multiple of 16 and do not change until the process ends; no other thread is inside the library.
// Errors: kMissingData if data_packs_in() is 0, or ICU refuses them.
LEITSATZ_API Status add_data(std::span<const std::byte> pack);

// Turns ascending byte offsets into UTF-16 offsets, in place, for the same text decoded as the
// Encoding Standard says, each maximal subpart of ill-formed bytes as one U+FFFD. Offsets past the
// end become the length. Cost: one pass.
LEITSATZ_API void to_utf16_offsets(std::string_view text, std::span<std::uint32_t> offsets);

// Chooses sentences: the most salient that fit and do not repeat each other, in document order. A
// damaged sentence or a repeat is chosen only if every whole sentence already is. A sentence that
// needs the one before it (kDangling) is chosen together with it, or if no sentence that stands
// alone is nearly as good. A larger budget of sentences keeps what a smaller one of the same type
// chose. The classic rankers choose by score alone, whatever the type.
// Errors: kOutOfMemory; kInvalidBudget if the share is not within 0..1, if there are costs, but not
// one for each sentence, if there is a limit of costs without costs, or if the neighbours or the
// bits of keep are none.
LEITSATZ_API Result<Summary> select(const Analysis& analysis, const Budget& budget = {});

// Why a budget chooses nothing, in English: "no sentence fits: the shortest has 9 words and 51
// characters". REQUIRES: select() chose nothing, and did not fail.
LEITSATZ_API std::string why_nothing(const Analysis& analysis, const Budget& budget = {});

// The chosen sentences in one line, with spaces between them unless their script has none (Chinese,
// Japanese). `text`: that of the analysis.
LEITSATZ_API std::string joined(std::string_view text, const Analysis& analysis,
                                const Summary& summary);

// How long the text and the summary are, and how long they take to read.
LEITSATZ_API Statistics statistics(const Analysis& analysis, const Summary& summary);

// One clause of at most `max_words` words, verbatim: the title without its site's name, if it fits,
// else the best sentence that is short enough or can be cut. The source is kNone if there is none.
LEITSATZ_API Headline headline(const Analysis& analysis, std::uint32_t max_words = 17);

}  // namespace leitsatz

#endif  // LEITSATZ_LEITSATZ_H_
