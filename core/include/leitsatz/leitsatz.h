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
// Text is UTF-8 and is never changed or copied into the result: everything found in it is a Span of
// bytes. Ill-formed bytes are read as U+FFFD (Unicode 15, section 3.9, maximal subparts) and keep
// their offsets. The same bytes give the same result, to the last bit, on every platform.
//
// Threads: all functions are reentrant; an Analysis may be read from several threads at once.
// Cost: analyze() is linear in the text in time and memory; select() walks the
// sentences once, and first puts them in order where it is asked for a teaser or key points for the
// first time: some hundredths of an analysis.
#ifndef LEITSATZ_LEITSATZ_H_
#define LEITSATZ_LEITSATZ_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "leitsatz/types.h"

#define LEITSATZ_VERSION "0.1.0"

namespace leitsatz {

struct Options {
  std::string_view language = {};  // BCP 47 tag of the text; empty: found out
  std::string_view title = {};     // UTF-8; empty: the text's own first heading, if it has one
  Ranker ranker = Ranker::kSalience;
  std::string_view focus = {};  // UTF-8; what the reader is interested in: see refocus()
  bool features = false;        // keep what Analysis::features() gives: some 430 bytes a sentence
};

// How much to choose, and for what. Every limit holds: the summary never exceeds any of them.
struct Budget {
  std::uint32_t sentences = 3;
  std::uint32_t words = kNoLimit;
  std::uint32_t characters = kNoLimit;  // code points of the chosen sentences, without separators
  double share = 0;                     // of the text's words, 0..1; 0 is no limit
  SummaryType type = SummaryType::kTldr;
};

struct Summary {
  std::vector<std::uint32_t> picks;  // indices into Analysis::sentences(), ascending
  std::uint32_t words = 0;
  std::uint32_t characters = 0;
};

struct Statistics {
  std::uint32_t words = 0;      // of the text's sentences, headings included
  std::uint32_t sentences = 0;  // candidates: without title and headings
  std::uint32_t damaged = 0;    // of them
  std::uint32_t summary_words = 0;
  std::uint32_t summary_sentences = 0;
  std::uint32_t reading_seconds = 0;  // silent reading at the language's mean speed
  std::uint32_t summary_seconds = 0;
};

struct Headline {
  HeadlineSource source = HeadlineSource::kNone;
  Span span;  // of Options::title or of the text
};

// All that is known of a text before anything is chosen. Movable, not copyable. It refers neither
// to the text nor to the options it was made from; keep the text to slice the spans.
class LEITSATZ_API Analysis {
 public:
  struct Impl;  // defined inside the library
  explicit Analysis(std::unique_ptr<Impl> impl);
  Analysis(Analysis&&) noexcept;
  Analysis& operator=(Analysis&&) noexcept;
  ~Analysis();

  std::string_view language() const;  // BCP 47, "und" when unsure; static storage
  std::optional<Span> title() const;  // the title as found in the text
  std::span<const Block> blocks() const;
  std::span<const Sentence> sentences() const;  // ascending, disjoint, headings included
  std::span<const Keyword> keywords() const;    // heaviest first, at most 20
  std::uint32_t missing_data() const;  // DataPack bits: what the text called for and was not there
  bool focus_matched() const;          // there is a focus, and a sentence says something of it

  // The row of feature values that the ranker read for a sentence, one per feature_names(), all 0
  // for one that can't be chosen; empty without Options::features. REQUIRES: sentence <
  // sentences().size().
  std::span<const float> features(std::uint32_t sentence) const;

  const Impl& impl() const { return *impl_; }
  Impl& impl() { return *impl_; }

 private:
  std::unique_ptr<Impl> impl_;
};

// Weighs sentences towards what the reader is interested in, given as words in the text's language,
// instead of what was asked for before: scores, reasons and the orders of choice are made anew, all
// else stays. Words match by their stems, names count more, and a sentence beside one that matches
// gains a little. An empty focus, or one of which the text says nothing, weighs nothing: the
// analysis is then the same, to the bit, as without. Not to be called while another thread reads
// the analysis. The scores of every ranker are weighed, those that `lead` gives for the place too;
// headline() stays as it is. Cost: that of the orders, some hundredths of an analysis. Errors:
// kTextTooLong, kOutOfMemory.
LEITSATZ_API Status refocus(Analysis& analysis, std::string_view focus);

LEITSATZ_API std::span<const std::string_view> feature_names();

// Reads a text. Empty or blank text has no sentences and is no error.
// Errors: kTextTooLong, kOutOfMemory, kUnknownLanguage, kMissingData.
LEITSATZ_API Result<Analysis> analyze(std::string_view text, const Options& options = {});

// The same for a text whose blocks are known: those of a page (page.h), say. Only they are read,
// and the first of kind kTitle is the text's own title. The blocks are copied. Errors: also
// kInvalidArgument, with the block's begin as offset. REQUIRES: blocks begin and end on code point
// boundaries.
LEITSATZ_API Result<Analysis> analyze(std::string_view text, std::span<const Block> blocks,
                                      const Options& options = {});

// The same in steps, for a caller that has others to answer meanwhile: it can show how far the work
// is, and stop it by letting the task go. Movable, not copyable.
//
//   auto task = leitsatz::Task::start(text);
//   while (task && !task->done()) task->step();
//   auto analysis = std::move(*task).finish();
class LEITSATZ_API Task {
 public:
  struct Impl;  // defined inside the library

  // Checks the options; the work begins with step(). REQUIRES: text, title and focus outlive the
  // task. Errors: those of analyze().
  static Result<Task> start(std::string_view text, const Options& options = {});
  static Result<Task> start(std::string_view text, std::span<const Block> blocks,
                            const Options& options = {});

  Task(Task&&) noexcept;
  Task& operator=(Task&&) noexcept;
  ~Task();

  // The share of the work that is done, by the mean time of each step: 0..1, ascending.
  double progress() const;
  bool done() const;

  // Does the next of some ten steps; each is linear in the text. Throws std::bad_alloc where the
  // library was built with exceptions; the task is then only to be let go. REQUIRES: !done().
  void step();

  // What analyze() gives. REQUIRES: done(), and not called before.
  Analysis finish() &&;

 private:
  explicit Task(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// The packs that a text's scripts call for and that are not there, as DataPack bits.
// Cost: one pass over the text, which ends early where every pack is missing.
LEITSATZ_API std::uint32_t missing_data(std::string_view text);

// The packs that these bytes are, as DataPack bits; 0 if they are none of this release, or not
// whole. Cost: one pass.
LEITSATZ_API std::uint32_t data_packs_in(std::span<const std::byte> bytes);

// Adds a pack to this process; one that is there already is left alone. The bytes are kept, not
// copied: REQUIRES that they begin at a multiple of 16 and stay as they are as long as the process.
// Not to be called while another thread is inside the library; a Task under way may see the old
// state or the new, finished analyses keep what they found. Errors: kMissingData if data_packs_in()
// is 0, or ICU refuses them. With a system's ICU they serve all its users in this process.
LEITSATZ_API Status add_data(std::span<const std::byte> pack);

// Turns ascending offsets of bytes into offsets of UTF-16 units, in place: of the same text decoded
// as the Encoding Standard has it, each maximal subpart of ill-formed bytes as one U+FFFD. Offsets
// past the end become the length. Cost: one pass.
LEITSATZ_API void to_utf16_offsets(std::string_view text, std::span<std::uint32_t> offsets);

// Chooses sentences: the most salient that fit and do not repeat each other, in document order. A
// damaged sentence or a repeat is chosen only when every whole one already is. One that needs the
// sentence before it (kDangling) comes with it, or when nothing that stands alone is nearly as
// good. A larger budget of sentences keeps what a smaller one of the same type chose. (The classic
// rankers choose by score alone, whatever the type.)
// Errors: kInvalidBudget, kOutOfMemory.
LEITSATZ_API Result<Summary> select(const Analysis& analysis, const Budget& budget = {});

LEITSATZ_API Statistics statistics(const Analysis& analysis, const Summary& summary);

// One clause of at most `max_words` words, verbatim: the title if it fits, else the best sentence
// that is short enough or can be cut at the end of a clause.
LEITSATZ_API Headline headline(const Analysis& analysis, std::uint32_t max_words = 17);

}  // namespace leitsatz

#endif  // LEITSATZ_LEITSATZ_H_
