// The seam to ICU: character properties, word and sentence boundaries, folding, data packs.
//
// Nothing of ICU shows here, and no other file includes it. Boundaries are those of the pinned ICU
// (UAX #29 with the locale's tailoring), the same on every platform.
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

// The first place from `at` on, up to `end`, that is not white space.
std::uint32_t skip_spaces(std::string_view text, std::uint32_t at, std::uint32_t end);

// Scripts that tell languages apart; the rest are kOther.
enum class Script : std::uint8_t {
  kCommon,  // digits, punctuation, marks: of no script of their own
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
// The classes of UAX #29 that words are told by; the rest are kOther.
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
  kHard,   // takes a dictionary, or rules that few texts need
};

// And those that sentences are told by.
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

// Character properties (Unicode Character Database), as bits and three small numbers.
enum Property : std::uint32_t {
  kLetterBit = 1u << 0,   // L*
  kMarkBit = 1u << 1,     // M*
  kDigitBit = 1u << 2,    // Nd
  kUpperBit = 1u << 3,    // Uppercase or titlecase
  kLowerBit = 1u << 4,    // Lowercase
  kSpaceBit = 1u << 5,    // White_Space, and the zero-width space and BOM
  kSymbolBit = 1u << 6,   // S*
  kControlBit = 1u << 7,  // Cc other than white space
  kKnownBit = 1u << 8,    // set in all
};
inline constexpr int kScriptShift = 9, kWordBreakShift = 14, kSentenceBreakShift = 19;

// ICU is asked once for each code point of the Basic Multilingual Plane, whoever asks first: what
// it answers is the same for all.
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
  return c >= kTableSize || is_upper(c) ? find_lower(c) : c;  // nothing else has one
}
// The canonical composite of a lower-case letter and the mark after it, or 0 if there is none (UAX
// #15) or folding would take it apart again.
char32_t compose(char32_t letter, char32_t mark);

// The DataPack whose dictionary finds the words of a script that is written without spaces between
// them (Han, Hiragana, Katakana, Thai, Lao, Khmer, Myanmar); 0 for the others.
std::uint32_t data_pack_of(char32_t c);
inline bool is_unspaced(char32_t c) { return data_pack_of(c) != 0; }

// The DataPack bits of the dictionaries that can't be read. Cost: a look-up for each.
std::uint32_t absent_data();

// data_packs_in() and add_data() of leitsatz.h.
std::uint32_t data_packs_in(std::span<const std::byte> bytes);
Status add_data(std::span<const std::byte> pack);

// UAX #29 boundaries of one kind. Costs a microsecond or two to make: make one and set texts. Words
// of scripts without spaces come from the dictionaries that are there when the Breaker is made;
// without one, each character with the marks that follow it is a word.
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
  // The next boundary after the last one (the start, after set_text), in UTF-16 units, or kDone.
  std::int32_t next();

  // kWord only: whether the segment that ends at the last boundary holds a letter, digit, kana or
  // ideograph (a word), rather than space or punctuation.
  bool is_word() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// What fold() makes of a character by itself, whatever stands beside it; 0 if that is not one
// character of the Basic Multilingual Plane. Remembered as properties are.
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
std::u16string folded(std::string_view text);  // the same of UTF-8

}  // namespace leitsatz::unicode

#endif  // LEITSATZ_CORE_CHARACTERS_UNICODE_H_
