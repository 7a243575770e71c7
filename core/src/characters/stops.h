// The stops of all scripts, and the few other characters that sentences are cut at.
//
// In:  a UTF-16 unit (all of these are in the Basic Multilingual Plane). Out: what it is.
// Source: Sentence_Terminal (Unicode 15, PropList); Tibetan, which it leaves out, from
// chapter 13.4. Cost: constant. Quotes, brackets, commas and dashes are in punctuation.h.
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
  kNative,    // "।", "؟", "։": does nothing else in its script
};
Stop stop_of(char16_t c);

// The bracket that closes what `c` opens, or 0 if `c` opens nothing that we look for the end of.
char16_t closing_bracket(char16_t c);

// True for what begins a list item wherever it stands: • ▪ ►
bool is_bullet(char16_t c);

// True for joiners, soft hyphens and direction marks, which take no place of their own.
bool is_invisible(char16_t c);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_CHARACTERS_STOPS_H_
