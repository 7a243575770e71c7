// Finds the terms that an index of the text would list.
//
// In:  terms. Out: at most kMaxKeywords, the heaviest first: names, whole terms ("COVID-19",
// "Ines Halvard", "climate change") and single nouns, each in the form that the text uses most,
// and no two of one family. Function words, verbs and other words that no index lists are known
// from lists (keyword_rows.h) and from their places. The weight grows with the number of mentions,
// and is higher for names, phrases, terms of the title, terms that come early and terms of
// sentences with high scores. Cost: two passes over the tokens, and comparisons among a constant
// number of candidates.
#ifndef LEITSATZ_CORE_KEYWORDS_KEYWORDS_H_
#define LEITSATZ_CORE_KEYWORDS_KEYWORDS_H_

#include <vector>

#include "keywords/index_words.h"
#include "leitsatz/types.h"

namespace leitsatz {

inline constexpr std::size_t kMaxKeywords = 8;

std::vector<Keyword> find_keywords(const KeywordSource& source);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_KEYWORDS_KEYWORDS_H_
