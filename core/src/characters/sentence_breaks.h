// Finds where UAX #29 ends sentences.
//
// In:  UTF-16. Out: the boundaries, ascending, the last at the text's end: exactly those of the
// pinned ICU's rules with the language's tailoring. Between terminators nothing is looked at twice.
// Cost: one pass, and one over what follows each period, up to the next letter.
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
