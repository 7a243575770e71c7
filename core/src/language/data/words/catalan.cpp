#include "language/data/language_words.h"

namespace leitsatz {
namespace catalan {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " sr sra srs sres dr dra drs prof p.ex ex av avda vs st sta mn ",
    .number = " núm nre pàg pàgs p pp art arts cap vol fig tel gen febr abr set oct nov des ^no ",
    .may_end = " s.a s.l cia ",
    .ends = " etc min a.c d.c ",
    .starters =
        " el la els les l un una uns unes ell ella ells elles aquest aquesta aquests"
        " aquestes aquell aquella això en de del dels d a al als amb sense per des fins"
        " sobre entre segons durant i o però si quan com on mentre que qui no també a més"
        " així després abans ara avui ahir ja encara el seu la seva tots totes molts"
        " alguns cada altres és era són hi ha han ",
};

}  // namespace catalan

constinit const LanguageWords kCatalanWords = {.abbreviations = &catalan::kAbbreviations};

}  // namespace leitsatz
