#include "language/data/language_words.h"

namespace leitsatz {
namespace estonian {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr prof hr pr nn nt sh vrd vt s.o s.t jm ",
    .number = " nr lk p ptk tel ca u jaan veebr apr aug sept okt nov dets ",
    .may_end = " mln mlrd eur ",
    .ends = " jne jms jt e.m.a m.a.j min ",
    .starters =
        " see need ta tema nad nemad ma mina me sa sina te ja aga kuid või ning et kui"
        " sest siis siin seal nüüd täna eile ka veel kes mis kus miks kuidas ei on oli"
        " kõik mitu üks pärast enne aastal samuti seega ",
    .ordinals = true,
    .dotted_years = true,
};

}  // namespace estonian

constinit const LanguageWords kEstonianWords = {.abbreviations = &estonian::kAbbreviations};

}  // namespace leitsatz
