// The punctuation that matters to sentences: stops, quotes, brackets.
//
// Roles follow the Unicode property Sentence_Terminal (UAX #29) and the general categories Pi, Pf,
// Ps, Pe; the double quotes' roles depend on language and neighbours and are told in quotes.h.
#ifndef LEITSATZ_CORE_PUNCTUATION_H_
#define LEITSATZ_CORE_PUNCTUATION_H_

#include <string_view>

namespace leitsatz {

bool is_stop(char32_t c);          // . ! ? … 。 ؟ । and their like
bool is_ellipsis(char32_t c);      // … and the CJK midline one
bool is_double_quote(char32_t c);  // " “ ” „ ‟ « » 〝 〞 ＂, which open or close by place
bool is_quote(char32_t c);         // double quotes, corner brackets, ‘ ’ ‚ ‹ › '
bool is_opening(char32_t c);       // ( [ { and their wide forms, corner brackets, ¿ ¡
bool is_closing(char32_t c);       // ) ] } ...
bool is_comma(char32_t c);         // , ; and their like in other scripts: ، ؛ ， 、 ；
bool is_colon(char32_t c);         // : ：
bool is_dash(char32_t c);          // hyphen-minus, hyphens and dashes

// True if the text ends in a stop (or a colon or an ellipsis), perhaps with closing quotes or
// brackets behind it. Cost: the last few characters.
bool ends_sentence(std::string_view text);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PUNCTUATION_H_
