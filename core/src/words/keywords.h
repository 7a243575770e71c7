// The terms that stand out in a text.
//
// In:  terms. Out: at most kMaxKeywords, heaviest first; each shown by its first mention. A pair of
// capitalized words that stand together ("New York") is one keyword. Weight: mentions, more for
// names, for terms of the title and for terms said early. Cost: one pass over the tokens.
#ifndef LEITSATZ_CORE_WORDS_KEYWORDS_H_
#define LEITSATZ_CORE_WORDS_KEYWORDS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "leitsatz/types.h"
#include "words/terms.h"

namespace leitsatz {

inline constexpr std::size_t kMaxKeywords = 20;

// `sentences`: indices of the sentences to look at.
std::vector<Keyword> find_keywords(std::string_view text, const Terms& terms,
                                   std::span<const std::uint32_t> sentences);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_WORDS_KEYWORDS_H_
