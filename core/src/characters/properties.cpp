// Looks up properties of characters in ICU and caches them. See unicode.h.
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include "characters/unicode.h"

namespace leitsatz::unicode {
namespace {

constexpr char32_t kZeroWidthSpace = 0x200B;
constexpr char32_t kByteOrderMark = 0xFEFF;

UChar32 as_uchar(char32_t c) { return static_cast<UChar32>(c); }

std::uint32_t mask(char32_t c) { return U_GET_GC_MASK(as_uchar(c)); }

Script script_of(UScriptCode code) {
  switch (code) {
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
      return Script::kCommon;
    case USCRIPT_LATIN:
      return Script::kLatin;
    case USCRIPT_CYRILLIC:
      return Script::kCyrillic;
    case USCRIPT_GREEK:
      return Script::kGreek;
    case USCRIPT_ARABIC:
      return Script::kArabic;
    case USCRIPT_HEBREW:
      return Script::kHebrew;
    case USCRIPT_ARMENIAN:
      return Script::kArmenian;
    case USCRIPT_GEORGIAN:
      return Script::kGeorgian;
    case USCRIPT_DEVANAGARI:
      return Script::kDevanagari;
    case USCRIPT_BENGALI:
      return Script::kBengali;
    case USCRIPT_GURMUKHI:
      return Script::kGurmukhi;
    case USCRIPT_GUJARATI:
      return Script::kGujarati;
    case USCRIPT_ORIYA:
      return Script::kOriya;
    case USCRIPT_TAMIL:
      return Script::kTamil;
    case USCRIPT_TELUGU:
      return Script::kTelugu;
    case USCRIPT_KANNADA:
      return Script::kKannada;
    case USCRIPT_MALAYALAM:
      return Script::kMalayalam;
    case USCRIPT_SINHALA:
      return Script::kSinhala;
    case USCRIPT_THAI:
      return Script::kThai;
    case USCRIPT_LAO:
      return Script::kLao;
    case USCRIPT_KHMER:
      return Script::kKhmer;
    case USCRIPT_MYANMAR:
      return Script::kMyanmar;
    case USCRIPT_TIBETAN:
      return Script::kTibetan;
    case USCRIPT_ETHIOPIC:
      return Script::kEthiopic;
    case USCRIPT_HANGUL:
      return Script::kHangul;
    case USCRIPT_HAN:
      return Script::kHan;
    case USCRIPT_HIRAGANA:
      return Script::kHiragana;
    case USCRIPT_KATAKANA:
      return Script::kKatakana;
    default:
      return Script::kOther;
  }
}

bool is_space_character(char32_t c) {
  return u_isUWhiteSpace(as_uchar(c)) || c == kZeroWidthSpace || c == kByteOrderMark;
}

// Blocks with pictographs, which WB3c joins to a preceding ZERO WIDTH JOINER. This build has no ICU
// data that tells them from letters.
bool is_enclosed(char32_t c) {
  return (c >= 0x2100 && c < 0x2C00) || (c >= 0x1F100 && c < 0x1F200);
}

WordBreak word_break_of(char32_t c, Script script) {
  switch (script) {  // ICU uses a dictionary here, whatever UAX #29 says
    case Script::kHan:
    case Script::kHiragana:
    case Script::kKatakana:
    case Script::kThai:
    case Script::kLao:
    case Script::kKhmer:
    case Script::kMyanmar:
      return WordBreak::kHard;
    default:
      break;
  }
  if (c >= 0xAC00 && c <= 0xD7A3) return WordBreak::kHangul;
  if (c == u'@') return WordBreak::kLetter;  // ICU's own rule
  if (c == u':' || c == 0xFE55 || c == 0xFF1A) return WordBreak::kColon;
  if (u_getIntPropertyValue(as_uchar(c), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT) {
    return WordBreak::kHard;
  }
  const std::int32_t value = u_getIntPropertyValue(as_uchar(c), UCHAR_WORD_BREAK);
  if (u_hasBinaryProperty(as_uchar(c), UCHAR_IDEOGRAPHIC)) return WordBreak::kHard;
  if (value == U_WB_OTHER) return WordBreak::kOther;
  if (is_enclosed(c)) return WordBreak::kHard;
  switch (value) {
    case U_WB_CR:
      return WordBreak::kCr;
    case U_WB_LF:
      return WordBreak::kLf;
    case U_WB_NEWLINE:
      return WordBreak::kNewline;
    case U_WB_EXTEND:
    case U_WB_FORMAT:
      return WordBreak::kExtend;
    case U_WB_ZWJ:
      return WordBreak::kZwj;
    case U_WB_ALETTER:
      return WordBreak::kLetter;
    case U_WB_HEBREW_LETTER:
      return WordBreak::kHebrewLetter;
    case U_WB_NUMERIC:
      return WordBreak::kNumeric;
    case U_WB_EXTENDNUMLET:
      return WordBreak::kConnector;
    case U_WB_MIDLETTER:
      return WordBreak::kMidLetter;
    case U_WB_MIDNUM:
      return WordBreak::kMidNum;
    case U_WB_MIDNUMLET:
      return WordBreak::kMidNumLet;
    case U_WB_SINGLE_QUOTE:
      return WordBreak::kSingleQuote;
    case U_WB_DOUBLE_QUOTE:
      return WordBreak::kDoubleQuote;
    case U_WB_WSEGSPACE:
      return WordBreak::kSpace;
    default:
      return WordBreak::kHard;
  }
}

SentenceBreak sentence_break_of(char32_t c) {
  switch (u_getIntPropertyValue(as_uchar(c), UCHAR_SENTENCE_BREAK)) {
    case U_SB_CR:
      return SentenceBreak::kCr;
    case U_SB_LF:
      return SentenceBreak::kLf;
    case U_SB_SEP:
      return SentenceBreak::kSeparator;
    case U_SB_EXTEND:
    case U_SB_FORMAT:
      return SentenceBreak::kExtend;
    case U_SB_SP:
      return SentenceBreak::kSpace;
    case U_SB_LOWER:
      return SentenceBreak::kLower;
    case U_SB_UPPER:
      return SentenceBreak::kUpper;
    case U_SB_OLETTER:
      return SentenceBreak::kLetter;
    case U_SB_NUMERIC:
      return SentenceBreak::kNumeric;
    case U_SB_ATERM:
      return SentenceBreak::kPeriod;
    case U_SB_STERM:
      return SentenceBreak::kStop;
    case U_SB_CLOSE:
      return SentenceBreak::kClose;
    case U_SB_SCONTINUE:
      return SentenceBreak::kContinue;
    default:
      return SentenceBreak::kOther;
  }
}

}  // namespace

constinit std::atomic<std::uint32_t> known_properties[kTableSize] = {};

std::uint32_t find_properties(char32_t c) {
  const std::uint32_t category = mask(c);
  const bool space = is_space_character(c);
  std::uint32_t found = kKnownBit | (category & U_GC_N_MASK ? kNumberBit : 0u);
  const auto set = [&](bool holds, Property bit) { found |= holds ? bit : 0u; };
  set(category & U_GC_L_MASK, kLetterBit);
  set(category & U_GC_M_MASK, kMarkBit);
  set(category & U_GC_ND_MASK, kDigitBit);
  set(u_isUUppercase(as_uchar(c)) || u_istitle(as_uchar(c)), kUpperBit);
  set(u_isULowercase(as_uchar(c)), kLowerBit);
  set(space, kSpaceBit);
  set(category & U_GC_S_MASK, kSymbolBit);
  set((category & U_GC_CC_MASK) && !space, kControlBit);
  UErrorCode status = U_ZERO_ERROR;
  const Script script = script_of(uscript_getScript(as_uchar(c), &status));
  found |= static_cast<std::uint32_t>(script) << kScriptShift |
           static_cast<std::uint32_t>(word_break_of(c, script)) << kWordBreakShift |
           static_cast<std::uint32_t>(sentence_break_of(c)) << kSentenceBreakShift;
  if (c < kTableSize) known_properties[c].store(found, std::memory_order_relaxed);
  return found;
}

constinit std::atomic<std::uint16_t> known_folds[kTableSize] = {};

char16_t find_simple_fold(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* normalizer = unorm2_getNFKCCasefoldInstance(&status);
  const auto unit = static_cast<char16_t>(c);
  char16_t folded[4] = {};
  const bool alone = !U_IS_SURROGATE(c) && unorm2_hasBoundaryBefore(normalizer, as_uchar(c)) &&
                     unorm2_normalize(normalizer, &unit, 1, folded, 4, &status) == 1 &&
                     U_SUCCESS(status);
  known_folds[c].store(alone ? folded[0] : kNoSimpleFold, std::memory_order_relaxed);
  return alone && folded[0] != kNoSimpleFold ? folded[0] : char16_t{0};
}

}  // namespace leitsatz::unicode
