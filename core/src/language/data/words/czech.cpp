// Czech and Slovak.
#include "language/data/language_words.h"

namespace leitsatz {
namespace {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        u" dr prof doc ing mgr bc judr mudr rndr phdr mvdr paedr sv tzv např napr tzn tj mj"
        u" resp cca ul nám tř gen plk mjr kpt por ml red vl angl něm franc lat býv popř"
        u" príp příp vč srov viz ev hl max min tzv arch dipl ",
    .number = u" č čís čl str s odst kap obr tab roč tel kl § ",
    .may_end = u" spol s.r.o a.s inc co jr tis mil mld ",
    .ends = u" kč hod sek apod atd atď aj etc n.l stol př.n.l st ",
    .starters =
        u" v ve vo na z ze zo do od po pro pre před pred pod nad za o u s se so k ke ku při"
        u" pri mezi medzi to ten ta tá ti ty tato tento toto on ona ono oni my vy já ja je"
        u" byl bola bol byla bylo byli jsou sú není nie a i ale nebo alebo ani že když keď"
        u" kdyby pokud jestli ak jak ako jako co čo kdo kto kde proč prečo proto preto tedy"
        u" však také aj též už ještě ešte teď teraz nyní dnes včera zítra zajtra podle"
        u" podľa během počas kvůli přes cez bez jeho její jejich ich všichni každý mnoho"
        u" několik některé potom pak tam tady zde tu dále podobně dne dňa roku ",
    .ordinals = true,
};

}  // namespace

constinit const LanguageWords kCzechWords = {.abbreviations = &kAbbreviations};

}  // namespace leitsatz
