#include "language/data/language_words.h"

namespace leitsatz {

constinit const LanguageWords kAmharicWords = {
    .stop_words =
        " ሁሉ ላይ ሌላ ማን ምን ስለ በኋላ ብቻ ነበር ነው ናቸው አንድ እሱ እስከ እሷ እነሱ እነዚህ እና እንደ እኛ ከ ወይም ወደ ውስጥ ያ "
        "ይህ ደግሞ ጋር ግን ",
};

}  // namespace leitsatz
