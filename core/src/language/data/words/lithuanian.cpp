#include "language/data/language_words.h"

namespace leitsatz {
namespace lithuanian {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr prof doc pvz t.y vad šv gerb p žr plg ",
    .number = " nr psl p tel val sk str ",
    .may_end = " mln mlrd tūkst eur ",
    .ends = " ir.t.t t.t kt pan val pr ",
    .starters =
        " tai tas ta tie tos jis ji jie jos aš mes jūs ir bet ar kad jei kai nes tada čia"
        " ten dabar šiandien vakar taip dar kas kur kodėl kaip nėra yra buvo visi po prieš"
        " iš su apie į šis ši šie tačiau pasak ",
};

}  // namespace lithuanian

constinit const LanguageWords kLithuanianWords = {.abbreviations = &lithuanian::kAbbreviations};

}  // namespace leitsatz
