// The plain types that the whole library shares: spans, blocks, sentences with their flags and
// reasons, errors. Start with leitsatz.h, which includes this file.
//
// All are values. A Span counts bytes of the caller's UTF-8 text.
#ifndef LEITSATZ_TYPES_H_
#define LEITSATZ_TYPES_H_

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#if defined(_WIN32) || defined(LEITSATZ_STATIC)
#define LEITSATZ_API
#else
#define LEITSATZ_API __attribute__((visibility("default")))
#endif

namespace leitsatz {

// The longest text that analyze() takes, in bytes (offsets are 32 bits, ICU counts in int32).
inline constexpr std::uint32_t kMaxTextBytes = 1u << 30;

// The value of a limit that limits nothing.
inline constexpr std::uint32_t kNoLimit = 0xFFFFFFFFu;

// How many sentences a summary has at most if its Budget sets no limit at all.
inline constexpr std::uint32_t kDefaultSentences = 3;

// The most sentences on each side of a hit that Budget::neighbours brings.
inline constexpr std::uint32_t kMostNeighbours = 100;

// A half-open range of bytes of the caller's text. Begins and ends on code point boundaries.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  friend constexpr bool operator==(const Span&, const Span&) = default;
};

// The bytes of `text` in `span`. REQUIRES: span lies within text.
constexpr std::string_view slice(std::string_view text, Span span) {
  return std::string_view(text.data() + span.begin, span.size());
}

enum class Status : int {  // numbers never change: the C ABI and the CLI pass them on
  kOk = 0,
  kTextTooLong = 1,  // more than kMaxTextBytes
  kOutOfMemory = 2,  // an allocation failed; nothing was kept. A library built without exceptions
                     // (the default) ends the process instead; with the system's ICU it may hang
  kUnknownLanguage = 3,  // Options::language is not a language tag we know (see languages())
  kInvalidBudget = 4,    // a field of a Budget is not what it says there
  kMissingData = 5,      // the Unicode data that the library was built with can't be read
  kInvalidArgument = 6,  // blocks that are not within the text, ascending and disjoint; in the C
                         // ABI also a null pointer or a number outside its range
};

// What a status means, in a few English words. Static storage.
LEITSATZ_API std::string_view status_message(Status status);

struct Error {
  Status status = Status::kOk;
  std::uint32_t offset = 0;  // the byte of the text or option that is wrong
};

// A value, or the error that there is instead.
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

// What a block of the document is. Only paragraphs, list items and quotes hold candidates.
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

// Whether sentences in a block of this kind can be chosen.
constexpr bool can_be_chosen(BlockKind kind) {
  return kind == BlockKind::kParagraph || kind == BlockKind::kListItem || kind == BlockKind::kQuote;
}

struct Block {
  Span span;
  BlockKind kind = BlockKind::kParagraph;
  Span speaker = {};  // the label of who says it, outside the block; empty if there is none
};

// What is wrong with, or worth knowing about, a sentence. Bits of Sentence::flags; flags.def lists
// them with their meanings.
enum Flag : std::uint32_t {
#define LEITSATZ_FLAG(bit, constant, ...) constant = 1u << bit,
#include "leitsatz/flags.def"
};

enum class FlagKind : std::uint8_t {
  kDamage,  // a sentence with it is damaged: chosen only when no whole one is left
  kIdle,    // a sentence with it is sound but says nothing by itself: chosen only when all that do
            // are in
  kNotice,  // worth knowing
};

struct FlagInfo {
  Flag flag;
  std::string_view name;  // as JSON shows it ("cut_start")
  FlagKind kind;
  std::string_view feature;  // the column of the features that holds its confidence; empty: none
  std::string_view meaning;  // what it says of the sentence, in English ("begins in the middle")
};

// The flags, by bit.
inline constexpr FlagInfo kFlags[] = {
#define LEITSATZ_FLAG(bit, constant, name, kind, feature, meaning) \
  {constant, name, FlagKind::kind, feature, meaning},
#include "leitsatz/flags.def"
};
inline constexpr int kFlagCount = static_cast<int>(std::size(kFlags));

// The flags of one kind, as bits.
constexpr std::uint32_t flags_of(FlagKind kind) {
  std::uint32_t flags = 0;
  for (const FlagInfo& info : kFlags) {
    if (info.kind == kind) flags |= info.flag;
  }
  return flags;
}
// The flags that make a sentence damaged.
inline constexpr std::uint32_t kDamage = flags_of(FlagKind::kDamage);
// The flags that make a sentence idle.
inline constexpr std::uint32_t kIdle = flags_of(FlagKind::kIdle);

// kFlags[bit].name. REQUIRES: 0 <= bit < kFlagCount.
LEITSATZ_API std::string_view flag_name(int bit);

// Why a sentence ranks high. Bits of Sentence::reasons.
enum Reason : std::uint32_t {
  kLead = 1u << 0,          // one of the first sentences of the article
  kTitleTerms = 1u << 1,    // shares terms with the title or with the heading over it
  kCentral = 1u << 2,       // says what many other sentences say
  kKeywords = 1u << 3,      // holds several of the keywords
  kFigures = 1u << 4,       // gives numbers
  kNames = 1u << 5,         // names people, places, organizations
  kCue = 1u << 6,           // announces a result or a conclusion
  kOpensSection = 1u << 7,  // the first sentence after a heading
  kFocus = 1u << 8,         // matches the focus
};
inline constexpr int kReasonCount = 9;
LEITSATZ_API std::string_view reason_name(int bit);

// The index of no sentence.
inline constexpr std::uint32_t kNoSentence = 0xFFFFFFFFu;

struct Sentence {
  Span span;                // trimmed of white space and of debris at its edges
  std::uint32_t block = 0;  // index into Analysis::blocks()
  // UAX #29 words that hold a letter or a digit. In a language written without spaces, so many
  // characters are one that a limit holds as much as in English: 2.5 in Japanese, 1.7 in Chinese, 5
  // in Thai, Lao, Khmer and Burmese. In Vietnamese 1.4 syllables are one.
  std::uint32_t words = 0;
  std::uint32_t characters = 0;  // code points
  std::uint32_t flags = 0;       // Flag bits
  std::uint32_t reasons = 0;     // Reason bits
  std::string_view language;     // BCP 47, "und" when unsure; static storage
  // 0 whole .. 1 surely damaged: the probability that something is wrong with it, from its flags
  // and from a trained model of damage that raises no flag. A multiple of 0.0001.
  double damage = 0;
  double score = 0;  // 0 least .. 1 most salient of this text; multiples of 0.0001
  // For a dangling sentence, the one to show with it: the candidate before. kNoSentence if there is
  // none, or if it is damaged or a heading is between.
  std::uint32_t antecedent = kNoSentence;
  Span speaker = {};  // who says it, as Block::speaker
  // How well it answers the focus: 0 not at all .. 1 best of this text; 0 without a focus. A
  // multiple of 0.0001.
  double match = 0;
};

// What a sentence holds that a reader may want kept. Bits of Budget::keep.
enum Keep : std::uint32_t {
  kKeepNumbers = 1u << 0,  // a digit
  kKeepUrls = 1u << 1,     // the address of a page or of a mailbox
  kKeepCode = 1u << 2,     // a word that looks like code: "--jobs", "read_file()", "a->b"
};
inline constexpr int kKeepCount = 3;
// "numbers", "urls", "code". REQUIRES: 0 <= bit < kKeepCount.
LEITSATZ_API std::string_view keep_name(int bit);

// A term that is characteristic of the text.
struct Keyword {
  Span span;                // a mention, in the form that the text uses most
  std::uint32_t count = 0;  // how often it is mentioned, all forms together
  double weight = 0;        // 0..1, the first keyword has 1; multiples of 0.0001
};

enum class Ranker : std::uint8_t {
  kSalience,  // ours: position, centrality, title, surface features and damage together
  kLead,      // the order of the text
  kTextRank,  // Mihalcea & Tarau 2004
  kLexRank,   // Erkan & Radev 2004, continuous
};
LEITSATZ_API std::string_view ranker_name(Ranker ranker);
LEITSATZ_API std::optional<Ranker> ranker_from_name(std::string_view name);

// What a summary is for. docs/types.md tells how each type chooses.
enum class SummaryType : std::uint8_t {
  kTldr,       // the core fact: the most salient sentences
  kKeyPoints,  // distinct points for a list: unlike each other, spread, short, each clear alone
  kTeaser,     // makes the reader read on: the opening, questions, tension; not the outcome
  kHeadline,   // the most salient sentence; headline() makes a clause of it
};
inline constexpr std::size_t kSummaryTypeCount = 4;
// "tldr", "key-points", "teaser", "headline".
LEITSATZ_API std::string_view summary_type_name(SummaryType type);
LEITSATZ_API std::optional<SummaryType> summary_type_from_name(std::string_view name);

// Where a headline was taken from.
enum class HeadlineSource : std::uint8_t {
  kNone,   // no sentence of the text can be cut to the limit cleanly
  kTitle,  // Options::title
  kText,   // the text
};
// Dictionaries of scripts without spaces, and (kWordsData) the lists of words of languages that are
// read less: a native library has all inside, the WebAssembly module none, until its host adds what
// a text needs. Without, each character, with its marks, counts as a word, or rules that ask for the
// language's words find nothing, and Analysis::missing_data() says so. Without a dictionary,
// sentences are the same, save those that are cut at the cap (kOverlong), which are cut at a word.
enum DataPack : std::uint32_t {
#define LEITSATZ_DATA_PACK(bit, constant, ...) constant = 1u << bit,
#include "leitsatz/data_packs.def"
};
// The names of the packs, by bit.
inline constexpr std::string_view kDataPackNames[] = {
#define LEITSATZ_DATA_PACK(bit, constant, name, ...) name,
#include "leitsatz/data_packs.def"
};
inline constexpr int kDataPackCount = static_cast<int>(std::size(kDataPackNames));
// The name of the pack 1 << bit, which is that of its file too ("cjk"). REQUIRES: 0 <= bit <
// kDataPackCount.
LEITSATZ_API std::string_view data_pack_name(int bit);

// The languages that Options::language can name, BCP 47, ascending. Nearly all are recognised as
// well; a few, such as Maltese, only count where they are named.
LEITSATZ_API std::span<const std::string_view> languages();

// What is known about a language. All views are of static storage.
struct LanguageFacts {
  std::string_view tag;            // BCP 47: "de"
  std::string_view name;           // in English: "German"
  std::string_view letters;        // beyond ASCII, in lower case: "äöüß"; empty if not listed
  bool is_recognised = false;      // false: the language only counts where it is named
  bool is_right_to_left = false;   // in its usual script
  bool has_abbreviations = false;  // its own; without, those that all languages share are known
};
// Takes the tags that Options::language takes ("de-AT" is German); nothing for others and "und".
LEITSATZ_API std::optional<LanguageFacts> language_facts(std::string_view tag);

}  // namespace leitsatz

#endif  // LEITSATZ_TYPES_H_
