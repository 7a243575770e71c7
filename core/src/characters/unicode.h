// The seam to ICU: character properties, word and sentence boundaries, folding, data packs.
//
// No type of ICU appears in a header, and no file outside this room includes ICU. Boundaries are
// those of the pinned ICU (UAX #29 with the locale's tailoring), the same on every platform.
#ifndef LEITSATZ_CORE_CHARACTERS_UNICODE_H_
#define LEITSATZ_CORE_CHARACTERS_UNICODE_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "characters/utf8.h"
#include "leitsatz/types.h"

namespace leitsatz::unicode {

// True if the Unicode data that this build carries can be read. Cost: one look-up after the first.
bool data_available();

// The first offset from `at` on, up to `end`, that is not white space.
std::uint32_t skip_spaces(std::string_view text, std::uint32_t at, std::uint32_t end);

// Scripts that tell languages apart; the rest are kOther.
enum class Script : std::uint8_t {
  kCommon,  // digits, punctuation, marks: used with any script
  kLatin,
  kCyrillic,
  kGreek,
  kArabic,
  kHebrew,
  kArmenian,
  kGeorgian,
  kDevanagari,
  kBengali,
  kGurmukhi,
  kGujarati,
  kOriya,
  kTamil,
  kTelugu,
  kKannada,
  kMalayalam,
  kSinhala,
  kThai,
  kLao,
  kKhmer,
  kMyanmar,
  kTibetan,
  kEthiopic,
  kHangul,
  kHan,
  kHiragana,
  kKatakana,
  kOther,
};
// The Word_Break classes of UAX #29 that the word rules need; the rest are kOther.
enum class WordBreak : std::uint8_t {
  kOther,
  kCr,
  kLf,
  kNewline,
  kExtend,  // and Format
  kZwj,
  kLetter,
  kHebrewLetter,
  kHangul,  // a syllable, which ICU keeps apart from other letters
  kNumeric,
  kConnector,  // ExtendNumLet
  kMidLetter,
  kMidNum,
  kMidNumLet,
  kSingleQuote,
  kDoubleQuote,
  kColon,  // MidLetter in some languages
  kSpace,  // WSegSpace
  kHard,   // needs a dictionary, or rules that few texts need
};

// The Sentence_Break classes.
enum class SentenceBreak : std::uint8_t {
  kOther,
  kCr,
  kLf,
  kSeparator,
  kExtend,  // and Format
  kSpace,
  kLower,
  kUpper,
  kLetter,
  kNumeric,
  kPeriod,  // ATerm
  kStop,    // STerm
  kClose,
  kContinue,
};

// Properties of a character (Unicode Character Database): these bits, and above them its Script,
// WordBreak and SentenceBreak.
enum Property : std::uint32_t {
  kLetterBit = 1u << 0,   // L*
  kMarkBit = 1u << 1,     // M*
  kDigitBit = 1u << 2,    // Nd
  kUpperBit = 1u << 3,    // Uppercase or titlecase
  kLowerBit = 1u << 4,    // Lowercase
  kSpaceBit = 1u << 5,    // White_Space, and the zero-width space and BOM
  kSymbolBit = 1u << 6,   // S*
  kControlBit = 1u << 7,  // Cc other than white space
  kKnownBit = 1u << 8,    // set once the others are known
};
inline constexpr int kScriptShift = 9, kWordBreakShift = 14, kSentenceBreakShift = 19;
inline constexpr std::uint32_t kNumberBit = 1u << 24;  // N*: digits, and others such as fractions

// Properties of the Basic Multilingual Plane are looked up in ICU once. Several threads may look up
// the same character; all of them store the same value.
inline constexpr char32_t kTableSize = 0x10000;
extern std::atomic<std::uint32_t> known_properties[kTableSize];
std::uint32_t find_properties(char32_t c);

inline std::uint32_t properties(char32_t c) {
  if (c < kTableSize) {
    const std::uint32_t known = known_properties[c].load(std::memory_order_relaxed);
    if (known != 0) return known;
  }
  return find_properties(c);
}

LEITSATZ_INLINE bool is_letter(char32_t c) { return (properties(c) & kLetterBit) != 0; }
LEITSATZ_INLINE bool is_mark(char32_t c) { return (properties(c) & kMarkBit) != 0; }
LEITSATZ_INLINE bool is_digit(char32_t c) { return (properties(c) & kDigitBit) != 0; }
LEITSATZ_INLINE bool is_upper(char32_t c) { return (properties(c) & kUpperBit) != 0; }
LEITSATZ_INLINE bool is_lower(char32_t c) { return (properties(c) & kLowerBit) != 0; }
LEITSATZ_INLINE bool is_space(char32_t c) { return (properties(c) & kSpaceBit) != 0; }
inline bool is_symbol(char32_t c) { return (properties(c) & kSymbolBit) != 0; }
inline bool is_control(char32_t c) { return (properties(c) & kControlBit) != 0; }
LEITSATZ_INLINE bool is_word_part(char32_t c) {  // a letter, mark or digit
  return (properties(c) & (kLetterBit | kMarkBit | kDigitBit)) != 0;
}
inline Script script_in(std::uint32_t properties) {
  return static_cast<Script>(properties >> kScriptShift & 31);
}
inline Script script(char32_t c) { return script_in(properties(c)); }
inline WordBreak word_break(char32_t c) {
  return static_cast<WordBreak>(properties(c) >> kWordBreakShift & 31);
}
inline SentenceBreak sentence_break(char32_t c) {
  return static_cast<SentenceBreak>(properties(c) >> kSentenceBreakShift & 31);
}

// Simple_Lowercase_Mapping; c where there is none.
char32_t find_lower(char32_t c);
inline char32_t to_lower(char32_t c) {
  if (is_ascii(c)) return is_ascii_upper(c) ? c + (U'a' - U'A') : c;
  return c >= kTableSize || is_upper(c) ? find_lower(c) : c;  // only capitals have one
}
// The canonical composite of a lower-case letter and the mark after it (UAX #15), or 0 if there is
// none or folding would decompose it again.
char32_t compose(char32_t letter, char32_t mark);

// The DataPack whose dictionary finds words in the script of `c`, if that is written without spaces
// (Han, Hiragana, Katakana, Thai, Lao, Khmer, Myanmar); else 0.
std::uint32_t data_pack_of(char32_t c);
inline bool is_unspaced(char32_t c) { return data_pack_of(c) != 0; }

// The DataPack bits of the dictionaries that can't be read. Cost: a look-up for each.
std::uint32_t absent_data();

// data_packs_in() and add_data() of leitsatz.h.
std::uint32_t data_packs_in(std::span<const std::byte> bytes);
Status add_data(std::span<const std::byte> pack);

// Iterates over the UAX #29 boundaries of one kind. Making one costs a microsecond or two, so reuse
// it with set_text(). Words of scripts without spaces come from the dictionaries that are loaded
// when the Breaker is made; without its dictionary, each character of a script, with the marks that
// follow it, is a word.
class Breaker {
 public:
  enum class Kind : std::uint8_t { kSentence, kWord, kCharacter };

  // `language`: BCP 47; "und" for the untailored rules.
  Breaker(Kind kind, std::string_view language);
  ~Breaker();
  Breaker(const Breaker&) = delete;
  Breaker& operator=(const Breaker&) = delete;

  // REQUIRES: `text` outlives the calls to next().
  void set_text(std::u16string_view text);

  static constexpr std::int32_t kDone = -1;
  // The next boundary, in UTF-16 units from the start of the text, or kDone.
  std::int32_t next();

  // kWord only: whether the segment that ends at the last boundary holds a letter, digit, kana or
  // ideograph (a word), rather than space or punctuation.
  bool is_word() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// What fold() maps a single character to; 0 if that is not one character of the Basic Multilingual
// Plane, or depends on its neighbours. Cached like properties.
inline constexpr char16_t kNoSimpleFold = 0xFFFF;  // a noncharacter
extern std::atomic<std::uint16_t> known_folds[kTableSize];
char16_t find_simple_fold(char32_t c);
inline char16_t simple_fold(char32_t c) {
  if (is_ascii(c)) return static_cast<char16_t>(is_ascii_upper(c) ? c | 0x20 : c);
  if (c >= kTableSize) return 0;
  const char16_t known = known_folds[c].load(std::memory_order_relaxed);
  if (known == 0) return find_simple_fold(c);
  return known != kNoSimpleFold ? known : char16_t{0};
}

// NFKC_Casefold (UAX #31, UTS #10's "ignore case and compatibility variants"), appended to `out`.
void fold(std::u16string_view text, std::u16string& out);
std::u16string folded(std::string_view text);  // for UTF-8

}  // namespace leitsatz::unicode

#endif  // LEITSATZ_CORE_CHARACTERS_UNICODE_H_
