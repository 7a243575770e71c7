// Finds where sentences end: what UAX #29 says, put right by what it does not know.
//
// In:  decoded text with debris masked, its UAX #29 boundaries, a language's abbreviations.
// Out: offsets of ends in units, ascending; each lies behind the stop and what closes after it.
// UAX #29 (revision 41, rules SB6 to SB11) breaks after "Dr." and "am 3.", and not before a digit,
// a lower-case word or where the space is lost. Rules of ours, each a function with its reason.
// Cost: one pass; every look around is bounded.
#ifndef LEITSATZ_CORE_SENTENCES_SENTENCE_ENDS_H_
#define LEITSATZ_CORE_SENTENCES_SENTENCE_ENDS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language/abbreviations.h"

namespace leitsatz {

// Appends the ends in `text` to `ends`, without the end of the text itself.
void find_sentence_ends(std::u16string_view text, std::span<const std::size_t> boundaries,
                        const Abbreviations& abbreviations, std::vector<std::size_t>& ends);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_SENTENCE_ENDS_H_
