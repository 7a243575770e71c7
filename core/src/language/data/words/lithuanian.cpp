#include "language/data/language_words.h"

namespace leitsatz {
namespace {

constexpr AbbreviationRow kAbbreviations = {
    .inside = u" dr prof doc pvz t.y vad šv gerb p žr plg ",
    .number = u" nr psl p tel val sk str ",
    .may_end = u" mln mlrd tūkst eur ",
    .ends = u" ir.t.t t.t kt pan val pr ",
    .starters =
        u" tai tas ta tie tos jis ji jie jos aš mes jūs ir bet ar kad jei kai nes tada čia"
        u" ten dabar šiandien vakar taip dar kas kur kodėl kaip nėra yra buvo visi po prieš"
        u" iš su apie į šis ši šie tačiau pasak ",
};

}  // namespace

constinit const LanguageWords kLithuanianWords = {.abbreviations = &kAbbreviations};

}  // namespace leitsatz
