// Czech and Slovak.
#include "language/data/language_words.h"

namespace leitsatz {
namespace czech {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " dr prof doc ing mgr bc judr mudr rndr phdr mvdr paedr sv tzv např napr tzn tj mj"
        " resp cca ul nám tř gen plk mjr kpt por ml red vl angl něm franc lat býv popř"
        " príp příp vč srov viz ev hl max min tzv arch dipl ",
    .number = " č čís čl str s odst kap obr tab roč tel kl § ",
    .may_end = " spol s.r.o a.s inc co jr tis mil mld ",
    .ends = " kč hod sek apod atd atď aj etc n.l stol př.n.l st ",
    .starters =
        " v ve vo na z ze zo do od po pro pre před pred pod nad za o u s se so k ke ku při"
        " pri mezi medzi to ten ta tá ti ty tato tento toto on ona ono oni my vy já ja je"
        " byl bola bol byla bylo byli jsou sú není nie a i ale nebo alebo ani že když keď"
        " kdyby pokud jestli ak jak ako jako co čo kdo kto kde proč prečo proto preto tedy"
        " však také aj též už ještě ešte teď teraz nyní dnes včera zítra zajtra podle"
        " podľa během počas kvůli přes cez bez jeho její jejich ich všichni každý mnoho"
        " několik některé potom pak tam tady zde tu dále podobně dne dňa roku ",
    .ordinals = true,
};

constexpr LineRow kLines = {
    .credits = "|obrázek|",
    .dates =
        "|publikováno|aktualizováno|zveřejněno|vydáno|pondělí|úterý|středa|čtvrtek|pátek|"
        "neděle|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|"
        "prosince|hodin|v|dne|",
    .prompts = "|klikněte zde|čtěte také|",
    .chrome = "|číst dál|více|",
    .genres = "|tisková zpráva|shrnutí|",
    .pages = "|strana|",
    .forms = "|přítomni|nepřítomni|omluveni|místo|",
    .greetings = "|vážený|vážená|vážení|milý|milá|milí|",
    .signoffs = "|s pozdravem|s přátelským pozdravem|s úctou|srdečně|",
};

}  // namespace czech

constinit const LineRow kCzechLines = czech::kLines;
constinit const LanguageWords kCzechWords = {
    .abbreviations = &czech::kAbbreviations,
};

}  // namespace leitsatz
