// Finds the terms that are characteristic of a text.
//
// In:  terms. Out: at most kMaxKeywords, the heaviest first, each spelled as in its first mention.
// Two capitalized words that usually occur together ("New York") are one keyword. The weight grows
// with the number of mentions and is higher for names, terms of the title and terms that come
// early. Cost: one pass over the tokens.
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

// `sentences`: indices of the sentences to read. `ignored`: of those whose mentions do not count,
// ascending.
std::vector<Keyword> find_keywords(std::string_view text, const Terms& terms,
                                   std::span<const std::uint32_t> sentences,
                                   std::span<const std::uint32_t> ignored = {});

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_WORDS_KEYWORDS_H_
