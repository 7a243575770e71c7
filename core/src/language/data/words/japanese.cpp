#include "language/data/language_words.h"

namespace leitsatz {
namespace japanese {

constexpr ClauseRow kClauses = {
    .predicates = " た る だ す ない いう ",
};

}  // namespace japanese

constinit const LanguageWords kJapaneseWords = {.clauses = &japanese::kClauses};

}  // namespace leitsatz
