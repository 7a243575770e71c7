#include "language/data/language_words.h"

namespace leitsatz {
namespace latvian {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr prof piem t.i t.s u.c sv ",
    .number = " nr lpp p plkst tālr janv febr apr aug sept okt nov dec ",
    .may_end = " milj mljrd ",
    .ends = " utt u.tml gs min ",
    .starters =
        " tas tā tie tās viņš viņa viņi es mēs jūs un bet vai ka ja kad jo tad te tur"
        " tagad šodien vakar arī vēl kas kur kāpēc kā nav ir bija visi pēc pirms no ar par"
        " uz šis šī šie savukārt tomēr ",
    .ordinals = true,
    .dotted_years = true,
};

}  // namespace latvian

constinit const LanguageWords kLatvianWords = {.abbreviations = &latvian::kAbbreviations};

}  // namespace leitsatz
