#include "language/data/language_words.h"

namespace leitsatz {
namespace japanese {

constexpr ClauseRow kClauses = {
    .predicates = " た る だ す ない いう ",
};

constexpr KeywordRow kKeywords = {
    .endings = " 年 月 日 円 割 倍 歳 以上 以下 ",
};

}  // namespace japanese

constinit const LanguageWords kJapaneseWords = {.clauses = &japanese::kClauses,
                                                .keywords = &japanese::kKeywords};

}  // namespace leitsatz
