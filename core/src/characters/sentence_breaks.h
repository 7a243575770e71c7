// Finds the sentence boundaries of UAX #29.
//
// In:  UTF-16. Out: the boundaries, ascending, the last one at the end of the text: exactly those
// of the pinned ICU's rules with the language's tailoring. "Dr. Wu left. It rained." has three:
// after "Dr. ", after "left. " and at the end; sentences/ removes the first. Cost: one pass, and a
// second look from each period to the next letter. Tests: sentence_breaks_test.cpp, against ICU.
#ifndef LEITSATZ_CORE_CHARACTERS_SENTENCE_BREAKS_H_
#define LEITSATZ_CORE_CHARACTERS_SENTENCE_BREAKS_H_

#include <cstddef>
#include <string_view>
#include <vector>

namespace leitsatz {

// Appends to `breaks`. `language`: BCP 47.
void find_sentence_breaks(std::u16string_view text, std::string_view language,
                          std::vector<std::size_t>& breaks);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_CHARACTERS_SENTENCE_BREAKS_H_
