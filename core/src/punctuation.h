// The punctuation that matters to sentences: stops, quotes, brackets.
//
// Roles follow the Unicode property Sentence_Terminal (UAX #29) and the general categories Pi, Pf,
// Ps, Pe; the double quotes' roles depend on language and neighbours and are told in quotes.h.
#ifndef LEITSATZ_CORE_PUNCTUATION_H_
#define LEITSATZ_CORE_PUNCTUATION_H_

#include <string_view>

#include "unicode.h"

namespace leitsatz {

constexpr char32_t kPaiyannoi = 0x0E2F;  // a Thai stop, and a letter to Unicode

// The marks beyond ASCII; those of ASCII are told below, without a call, as are letters and digits,
// which most of the questions are about. REQUIRES: no letter, mark or digit.
bool is_wide_stop(char32_t c);
bool is_wide_double_quote(char32_t c);
bool is_wide_quote(char32_t c);
bool is_wide_opening(char32_t c);
bool is_wide_closing(char32_t c);
bool is_wide_comma(char32_t c);

inline bool is_stop(char32_t c) {  // . ! ? … 。 ؟ । and their like
  return c < 0x80 ? c == '.' || c == '!' || c == '?'
                  : c == kPaiyannoi || (!unicode::is_word_part(c) && is_wide_stop(c));
}
inline bool is_ellipsis(char32_t c) {  // … and the CJK midline one
  return c == 0x2026 || c == 0x22EF;
}
inline bool is_double_quote(char32_t c) {  // " “ ” „ ‟ « » 〝 〞 ＂, which open or close by place
  return c < 0x80 ? c == '"' : !unicode::is_word_part(c) && is_wide_double_quote(c);
}
inline bool is_quote(char32_t c) {  // double quotes, corner brackets, ‘ ’ ‚ ‹ › '
  return c < 0x80 ? c == '"' || c == '\'' : !unicode::is_word_part(c) && is_wide_quote(c);
}
inline bool is_opening(char32_t c) {  // ( [ { and their wide forms, corner brackets, ¿ ¡
  return c < 0x80 ? c == '(' || c == '[' || c == '{'
                  : !unicode::is_word_part(c) && is_wide_opening(c);
}
inline bool is_closing(char32_t c) {  // ) ] } ...
  return c < 0x80 ? c == ')' || c == ']' || c == '}'
                  : !unicode::is_word_part(c) && is_wide_closing(c);
}
inline bool is_comma(char32_t c) {  // , ; and their like in other scripts: ، ؛ ， 、 ；
  return c < 0x80 ? c == ',' || c == ';' : !unicode::is_word_part(c) && is_wide_comma(c);
}
inline bool is_colon(char32_t c) { return c == ':' || c == 0xFF1A; }  // : ：
inline bool is_dash(char32_t c) {                                     // hyphens and dashes
  return c == '-' || (c >= 0x2010 && c <= 0x2015);
}

// True if the text ends in a stop (or a colon or an ellipsis), perhaps with closing quotes or
// brackets behind it. Cost: the last few characters.
bool ends_sentence(std::string_view text);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PUNCTUATION_H_
