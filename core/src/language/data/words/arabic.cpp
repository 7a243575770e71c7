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

constexpr LineRow kLines = {
    .authors = "|كتب|",
    .credits = "|صورة|الصورة|تصوير|",
    .prompts = "|اقرأ أيضا|اقرأ أيضًا|",
    .chrome = "|اقرأ المزيد|المزيد|",
    .genres = "|بيان صحفي|ملخص|",
    .pages = "|صفحة|",
    .forms = "|الحضور|الحاضرون|الغائبون|التاريخ|المكان|",
    .greetings = "|عزيزي|عزيزتي|أعزائي|مرحبا|السلام عليكم|السادة|",
    .signoffs = "|مع التحية|مع خالص التحية|تحياتي|شكرا|",
};

}  // namespace arabic

constinit const LineRow kArabicLines = arabic::kLines;
constinit const LanguageWords kArabicWords = {
    .abbreviations = &arabic::kAbbreviations,
};

}  // namespace leitsatz
