// Counts the words of a sentence for limits and statistics.
//
// In:  tokens. Out: a number of words. Where words are written apart, each token is one. Elsewhere
// so many characters are (word_tenths()) that a sentence of as many words says about as much in
// English: 2.5 in Japanese, 1.7 in Chinese, 5 in Thai. A Vietnamese word is 1.4 syllables. Whether
// the data of a script is there (DataPack) makes no difference. Cost: one pass.
#ifndef LEITSATZ_CORE_WORDS_COUNTED_WORDS_H_
#define LEITSATZ_CORE_WORDS_COUNTED_WORDS_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "language/language.h"
#include "words/terms.h"

namespace leitsatz {

std::uint32_t count_words(std::string_view text, std::span<const Token> tokens,
                          LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_WORDS_COUNTED_WORDS_H_
