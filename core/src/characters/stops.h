// Classifies the stops of all scripts, and the few other characters at which sentences are split.
//
// In:  a UTF-16 unit (all of these are in the Basic Multilingual Plane). Out: its class. Source:
// Sentence_Terminal (Unicode 15, PropList), and for Tibetan, which that leaves out, chapter 13.4.
// Cost: constant. Quotes, brackets, commas and dashes are in punctuation.h.
#ifndef LEITSATZ_CORE_CHARACTERS_STOPS_H_
#define LEITSATZ_CORE_CHARACTERS_STOPS_H_

#include <cstdint>

namespace leitsatz {

enum class Stop : std::uint8_t {
  kNone,
  kPeriod,    // "." also ends abbreviations and ordinals
  kEllipsis,  // "…"
  kMark,      // "!", "?": also inside titles and quotes
  kWide,      // "。", "！": of scripts written without spaces
  kNative,    // "।", "؟", "։": has no other use in its script
};
Stop stop_of(char16_t c);

// The bracket that closes the bracket `c`; 0 if `c` opens none of the brackets that we pair.
char16_t closing_bracket(char16_t c);

// True for bullets, which begin a list item anywhere in a line: • ▪ ►
bool is_bullet(char16_t c);

// True for joiners, soft hyphens and direction marks, which have no width.
bool is_invisible(char16_t c);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_CHARACTERS_STOPS_H_
