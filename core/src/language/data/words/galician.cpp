#include "language/data/language_words.h"

namespace leitsatz {
namespace galician {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " sr sra dr dra prof p.ex ex av vs ",
    .number = " núm páx p art cap vol tel ^no ",
    .may_end = " s.a s.l ",
    .ends = " etc ",
    .starters =
        " o a os as un unha el ela eles este esta ese esa isto iso en no na de do da con"
        " sen por para desde ata sobre entre segundo e ou pero se cando como onde que quen"
        " non tamén despois antes agora hoxe xa seu súa todos é era son ",
};

}  // namespace galician

constinit const LanguageWords kGalicianWords = {.abbreviations = &galician::kAbbreviations};

}  // namespace leitsatz
