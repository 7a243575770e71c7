// Arabic, Hebrew, Persian and Urdu.
#include "language/data/language_words.h"

namespace leitsatz {
namespace {

constexpr AbbreviationRow kAbbreviations = {
    .inside = u" د أ ا م ص ق ه ج ب ف دكتور د' פרופ גב עמ מס ",
    .number = u" رقم ",
    .may_end = u" ",
    .ends = u" ",
    .starters = u" ",
};

}  // namespace

constinit const LanguageWords kArabicWords = {.abbreviations = &kAbbreviations};

}  // namespace leitsatz
