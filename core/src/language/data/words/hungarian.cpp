#include "language/data/language_words.h"

namespace leitsatz {
namespace hungarian {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr prof id ifj özv pl ld vö kb ún ill szt br gr gen ny ker angol ",
    .number = " no old bek tel cikk ",
    .may_end = " kft rt zrt bt nyrt inc co mrd ",
    .ends = " stb ut krt evf db min sz ker ",
    .starters =
        " a az egy ez azok ezek ezt azt ezen ennek annak ebben abban ő ők mi ti én te és"
        " de vagy hogy ha mert mivel amikor ahol aki ami mint is már még csak nem igen"
        " most ma tegnap holnap akkor itt ott így úgy ezért azért azonban pedig ugyanakkor"
        " viszont szerint után előtt között minden sok néhány több van volt lesz vannak"
        " voltak ki mikor miért hogyan majd végül emellett továbbá ",

    .ordinals = true,
    .dotted_years = true,
};

constexpr LineRow kLines = {
    .authors = "|szerző|",
    .credits = "|fotó|kép|képek|",
    .dates =
        "|megjelent|frissítve|publikálva|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|"
        "január|február|március|április|május|június|július|augusztus|szeptember|október|márc|"
        "ápr|jún|júl|szept|óra|perc|",
    .prompts = "|kattintson ide|kattints ide|",
    .chrome = "|tovább|bővebben|hirdetés|megosztás|",
    .genres = "|sajtóközlemény|közlemény|",
    .pages = "|oldal|",
    .forms = "|jelen vannak|jelen van|jelen voltak|távol|hiányzik|",
    .greetings = "|kedves|tisztelt|szia|sziasztok|jó napot|drága|",
    .signoffs = "|üdvözlettel|tisztelettel|szívélyes üdvözlettel|köszönettel|",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " augusztus csütörtökön december február hétfőn január július június kap kapott kedden "
        "mondta május március nagyon november négy október pénteken szeptember szerdán "
        "szombaton vasárnap április évben új ",
    .cases =
        " k t at et ot öt ban ben ba be nak nek val vel on en ön hoz hez höz tól től ról ről "
        "ra re ok ek ök ak ig ért ai ei jai jei ",
};

}  // namespace hungarian

constinit const LineRow kHungarianLines = hungarian::kLines;
constinit const LanguageWords kHungarianWords = {.abbreviations = &hungarian::kAbbreviations,
                                                 .keywords = &hungarian::kKeywords};

}  // namespace leitsatz
