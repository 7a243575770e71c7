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

#if defined(_WIN32) || defined(LEITSATZ_STATIC)
#define LEITSATZ_API
#else
#define LEITSATZ_API __attribute__((visibility("default")))
#endif

#define LEITSATZ_VERSION "0.1.0"

namespace leitsatz {

// The largest text that analyze() takes, in bytes (offsets are 32 bits, ICU counts in int32).
inline constexpr std::uint32_t kMaxTextBytes = 1u << 30;

// A limit that limits nothing.
inline constexpr std::uint32_t kNoLimit = 0xFFFFFFFFu;

// A half-open range of bytes of the caller's text. Begins and ends on code point boundaries.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  friend constexpr bool operator==(const Span&, const Span&) = default;
};

// The bytes of `text` that `span` names. REQUIRES: span lies within text.
constexpr std::string_view slice(std::string_view text, Span span) {
  return std::string_view(text.data() + span.begin, span.size());
}

enum class Status : int {  // numbers never change: the C ABI and the CLI pass them on
  kOk = 0,
  kTextTooLong = 1,      // more than kMaxTextBytes
  kOutOfMemory = 2,      // an allocation failed; nothing was kept. Built without exceptions (the
                         // default) the library ends the process; the system's ICU may then hang
  kUnknownLanguage = 3,  // Options::language is not a language tag we know (see languages())
  kInvalidBudget = 4,    // Budget::share is not within 0..1
  kMissingData = 5,      // the Unicode data that the library was built with can't be read
  kInvalidArgument = 6,  // blocks that are not within the text, ascending and disjoint; in the C
                         // ABI also a null pointer or a number outside its range
};

// What a status means, in a few English words.
LEITSATZ_API std::string_view status_message(Status status);

struct Error {
  Status status = Status::kOk;
  std::uint32_t offset = 0;  // byte of the text or option that is at fault
};

// A value or the error that took its place.
template <class T>
class Result {
 public:
  Result(T value) : value_(std::move(value)) {}  // NOLINT(google-explicit-constructor)
  Result(Error error) : error_(error) {}         // NOLINT(google-explicit-constructor)

  explicit operator bool() const { return value_.has_value(); }
  const Error& error() const { return error_; }

  // REQUIRES: *this holds a value.
  T& operator*() { return *value_; }
  const T& operator*() const { return *value_; }
  T* operator->() { return &*value_; }
  const T* operator->() const { return &*value_; }

 private:
  std::optional<T> value_;
  Error error_;
};

// What a stretch of the document is. Only paragraphs, list items and quotes hold candidates.
enum class BlockKind : std::uint8_t {
  kTitle,
  kHeading,
  kParagraph,
  kListItem,
  kQuote,
  kCaption,
  kCode,
  kBoilerplate,
};
LEITSATZ_API std::string_view block_kind_name(BlockKind kind);

struct Block {
  Span span;
  BlockKind kind = BlockKind::kParagraph;
};

// What is wrong with, or worth knowing about, a sentence. Bits of Sentence::flags.
enum Flag : std::uint32_t {
  kMarkup = 1u << 0,       // leftover tags, attributes, entities, shortcodes
  kStutter = 1u << 1,      // a word or phrase said again at once
  kCutStart = 1u << 2,     // begins in the middle
  kCutEnd = 1u << 3,       // stops before its end
  kUnbalanced = 1u << 4,   // a quote or bracket without its partner
  kPunctuation = 1u << 5,  // doubled, orphaned or misplaced punctuation: words are missing there
  kForeign = 1u << 6,      // in another language than the document
  kRunTogether = 1u << 7,  // two sentences run into one, or a phrase pasted into the middle
  kFragment = 1u << 8,     // too little to be a sentence
  kBoilerplate = 1u << 9,  // cookie notice, subscribe line, copyright, "read more"
  kIllFormed = 1u << 10,   // bytes that are not UTF-8, replacement or control characters
  kOverlong = 1u << 11,    // cut at the cap: no sentence end was found in time
  kCapitals = 1u << 12,    // nearly all in capitals
  kHeading = 1u << 13,     // a heading or the title: never chosen
  kRepeat = 1u << 14,      // says again what an earlier sentence said in (nearly) the same words
  kDangling = 1u << 15,    // needs the sentence before: a pronoun, a connective, a quotation
                           // without its speaker
  kNarrowed = 1u << 16,    // the span leaves out debris at an edge of the sentence
};
// The flags that make a sentence damaged: chosen only when nothing else is left.
inline constexpr std::uint32_t kDamage = kMarkup | kStutter | kCutStart | kCutEnd | kUnbalanced |
                                         kPunctuation | kForeign | kRunTogether | kFragment |
                                         kBoilerplate | kIllFormed | kOverlong;
inline constexpr int kFlagCount = 17;
// The name of the flag 1 << bit, as JSON shows it ("cut_start"). REQUIRES: 0 <= bit < kFlagCount.
LEITSATZ_API std::string_view flag_name(int bit);

// Why a sentence ranks high. Bits of Sentence::reasons.
enum Reason : std::uint32_t {
  kLead = 1u << 0,          // stands at the head of the article
  kTitleTerms = 1u << 1,    // shares terms with the title or its heading
  kCentral = 1u << 2,       // says what many other sentences say
  kKeywords = 1u << 3,      // holds several of the keywords
  kFigures = 1u << 4,       // gives numbers
  kNames = 1u << 5,         // names people, places, organizations
  kCue = 1u << 6,           // announces a result or a conclusion
  kOpensSection = 1u << 7,  // opens a paragraph or a section
  kFocus = 1u << 8,         // says what the reader asked for
};
inline constexpr int kReasonCount = 9;
LEITSATZ_API std::string_view reason_name(int bit);

// No sentence.
inline constexpr std::uint32_t kNoSentence = 0xFFFFFFFFu;

struct Sentence {
  Span span;                     // trimmed of white space and of debris at its edges
  std::uint32_t block = 0;       // index into Analysis::blocks()
  std::uint32_t words = 0;       // UAX #29 words that hold a letter or a digit
  std::uint32_t characters = 0;  // code points
  std::uint32_t flags = 0;       // Flag bits
  std::uint32_t reasons = 0;     // Reason bits
  std::string_view language;     // BCP 47, "und" when unsure; static storage
  // 0 whole .. 1 surely damaged: the probability that something is wrong with it, as its flags tell
  // and as a trained model judges what raises no flag. A multiple of 0.0001.
  double damage = 0;
  double score = 0;  // 0 least .. 1 most salient of this text; multiples of 0.0001
  // Of a dangling one, the sentence to show with it; kNoSentence where none that is whole precedes
  // it with no heading between.
  std::uint32_t antecedent = kNoSentence;
};

// A term that stands out in the text.
struct Keyword {
  Span span;                // its first mention, as the text spells it
  std::uint32_t count = 0;  // how often it is mentioned, all forms together
  double weight = 0;        // 0..1, the first keyword has 1; multiples of 0.0001
};

enum class Ranker : std::uint8_t {
  kSalience,  // ours: structure, centrality, title, surface cues and condition together
  kLead,      // the order of the text
  kTextRank,  // Mihalcea & Tarau 2004
  kLexRank,   // Erkan & Radev 2004, continuous
};
LEITSATZ_API std::string_view ranker_name(Ranker ranker);
LEITSATZ_API std::optional<Ranker> ranker_from_name(std::string_view name);

// What a summary is for. Each has an order of choice of its own; docs/types.md tells how each
// chooses.
enum class SummaryType : std::uint8_t {
  kTldr,       // the core fact: the most salient sentences
  kKeyPoints,  // distinct points, for a list: unlike each other, spread, short, each standing alone
  kTeaser,     // what makes one read on: the opening, questions, tension; not what comes out
  kHeadline,   // the one most salient sentence; headline() makes a clause of it
};
inline constexpr std::size_t kSummaryTypeCount = 4;
// "tldr", "key-points", "teaser", "headline".
LEITSATZ_API std::string_view summary_type_name(SummaryType type);
LEITSATZ_API std::optional<SummaryType> summary_type_from_name(std::string_view name);

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

// Where a headline was taken from.
enum class HeadlineSource : std::uint8_t {
  kNone,   // the text has no sentence that can be cut to the limit cleanly
  kTitle,  // Options::title
  kText,   // the text
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

// The languages that are recognised and have data of their own, BCP 47, ascending.
LEITSATZ_API std::span<const std::string_view> languages();

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

// Scripts that are written without spaces have their word boundaries from dictionaries. A native
// library has them all inside. The WebAssembly module has none: its host adds a pack when a text
// calls for it. Without it, each character of the script, with the marks that follow it, counts as
// a word, and Analysis::missing_data() says so. Sentences are the same with and without, save those
// that are cut at the cap (kOverlong), which are cut at a word.
enum DataPack : std::uint32_t {
  kCjkData = 1u << 0,  // Han, Hiragana, Katakana
  kThaiData = 1u << 1,
  kLaoData = 1u << 2,
  kKhmerData = 1u << 3,
  kBurmeseData = 1u << 4,
};
inline constexpr int kDataPackCount = 5;
// The name of the pack 1 << bit, which is that of its file too ("cjk"). REQUIRES: 0 <= bit <
// kDataPackCount.
LEITSATZ_API std::string_view data_pack_name(int bit);

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
