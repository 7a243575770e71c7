// Classifies the punctuation that matters to sentences: stops, commas, quotes, brackets.
//
// Kinds follow the Unicode property Sentence_Terminal (UAX #29) and the general categories Pi, Pf,
// Ps, Pe. Whether a double quote opens or closes depends on its neighbours and is decided in
// flags/quotes.h.
#ifndef LEITSATZ_CORE_CHARACTERS_PUNCTUATION_H_
#define LEITSATZ_CORE_CHARACTERS_PUNCTUATION_H_

#include <cstdint>
#include <string_view>

#include "characters/unicode.h"

namespace leitsatz {

// Kinds of a punctuation mark, as bits.
enum MarkKind : std::uint16_t {
  kStopMark = 1u << 0,
  kCommaMark = 1u << 1,
  kOpeningMark = 1u << 2,
  kClosingMark = 1u << 3,
  kQuoteMark = 1u << 4,
  kDoubleQuoteMark = 1u << 5,  // is a quote mark too
};

constexpr char32_t kPaiyannoi = 0x0E2F;  // a Thai stop that Unicode counts as a letter

// The MarkKind bits of a character beyond ASCII. Most callers ask about letters and digits, so
// wide_kinds() answers those without a call, as the functions below do for ASCII.
std::uint16_t kinds_of_mark(char32_t c);
inline std::uint16_t wide_kinds(char32_t c) {
  return unicode::is_word_part(c) && c != kPaiyannoi ? std::uint16_t{0} : kinds_of_mark(c);
}

inline bool is_stop(char32_t c) {  // . ! ? … 。 ؟ । and their like
  return c < 0x80 ? c == '.' || c == '!' || c == '?' : (wide_kinds(c) & kStopMark) != 0;
}
inline bool is_ellipsis(char32_t c) {  // … and the CJK midline one
  return c == 0x2026 || c == 0x22EF;
}
inline bool is_double_quote(char32_t c) {  // " “ ” „ ‟ « » 〝 〞 ＂, opening or closing by context
  return c < 0x80 ? c == '"' : (wide_kinds(c) & kDoubleQuoteMark) != 0;
}
inline bool is_quote(char32_t c) {  // double quotes, corner brackets, ‘ ’ ‚ ‹ › '
  return c < 0x80 ? c == '"' || c == '\'' : (wide_kinds(c) & kQuoteMark) != 0;
}
inline bool is_opening(char32_t c) {  // ( [ { and their wide forms, corner brackets, ¿ ¡
  return c < 0x80 ? c == '(' || c == '[' || c == '{' : (wide_kinds(c) & kOpeningMark) != 0;
}
inline bool is_closing(char32_t c) {  // ) ] } ...
  return c < 0x80 ? c == ')' || c == ']' || c == '}' : (wide_kinds(c) & kClosingMark) != 0;
}
inline bool is_comma(char32_t c) {  // , ; and their like in other scripts: ، ؛ ， 、 ；
  return c < 0x80 ? c == ',' || c == ';' : (wide_kinds(c) & kCommaMark) != 0;
}
inline bool is_colon(char32_t c) { return c == ':' || c == 0xFF1A; }  // : ：
inline bool is_question_mark(char32_t c) {  // ? and those of wide, Arabic, Greek and doubled forms
  return c == '?' || c == 0xFF1F || c == 0x061F || c == 0x037E || (c >= 0x2047 && c <= 0x2049);
}
inline bool is_apostrophe(char32_t c) {  // ' ’ ʼ
  return c == '\'' || c == 0x2019 || c == 0x02BC;
}
inline bool is_dash(char32_t c) {  // hyphens and dashes
  return c == '-' || (c >= 0x2010 && c <= 0x2015);
}

// True if the text ends in a stop or a colon; closing quotes, brackets and spaces may follow it.
// Cost: the last few characters.
bool ends_sentence(std::string_view text);

// The last character that is neither a closing mark, a quote nor white space; 0 if there is none.
char32_t last_character(std::string_view text);

// True if the text asks: a question mark is its last mark, or has only stops and closing marks
// behind it.
bool ends_in_question(std::string_view text);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_CHARACTERS_PUNCTUATION_H_
