// Arabic, Hebrew, Persian and Urdu.
#include "language/data/language_words.h"

namespace leitsatz {
namespace arabic {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " د أ ا م ص ق ه ج ب ف دكتور د' פרופ גב עמ מס ",
    .number = " رقم ",
    .may_end = " ",
    .ends = " ",
    .starters = " ",
};

}  // namespace arabic

constinit const LanguageWords kArabicWords = {.abbreviations = &arabic::kAbbreviations};

}  // namespace leitsatz
