// Finds where sentences end: the boundaries of UAX #29, corrected by rules of ours.
//
// In:  decoded text with debris masked, its UAX #29 boundaries, a language's abbreviations, the
// words that the whole text writes in full. Out: offsets of ends in units, ascending; each is after
// the stop and the closing marks that follow it. UAX #29 (revision 41, rules SB6 to SB11) breaks
// after "Dr." and "am 3.", but not before a digit, before a lower-case word, or where the space is
// lost. Our rules correct that (stop_rules.h). Cost: one pass; every look around is bounded. Tests:
// sentence_ends_test.cpp.
#ifndef LEITSATZ_CORE_SENTENCES_SENTENCE_ENDS_H_
#define LEITSATZ_CORE_SENTENCES_SENTENCE_ENDS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language/abbreviations.h"
#include "sentences/whole_words.h"

namespace leitsatz {

// Appends the ends in `text` to `ends`, without the end of the text itself.
void find_sentence_ends(std::u16string_view text, std::span<const std::size_t> boundaries,
                        const Abbreviations& abbreviations, WholeWords& whole_words,
                        std::vector<std::size_t>& ends);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_SENTENCE_ENDS_H_
