#include "language/data/language_words.h"

namespace leitsatz {
namespace swedish {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " dr prof hr st s:t ex t.ex bl.a d.v.s dvs m.a.o s.k fr.o.m t.o.m p.g.a resp jfr"
        " f.d ev inkl exkl ung doc kand fil tekn jur ^gen ^öv ",
    .number =
        " nr s sid kap fig tab art vol tel kl ca jan feb mar apr jun jul aug sep sept okt"
        " nov dec ",
    .may_end = " jr sr inc co milj mdr ",
    .ends = " etc osv m.m m.fl o.d o.s.v mkr kr tkr chr e.kr f.kr min sek st ",
    .starters =
        " det den de en ett han hon vi jag du ni man i på av för med till från om under"
        " över efter före vid mot utan genom enligt men och eller samt att när då som där"
        " här nu idag igår imorgon så också även dock inte ingen alla allt många några"
        " sedan eftersom trots vad vem var varje hur varför detta denna dessa dessutom"
        " hans hennes deras sin sitt vår vårt min mitt är har hade blir blev ",
};

constexpr Lexicon kLexicon = {
    .never_final = " och eller men att ",
    .boilerplate =
        "|alla rättigheter förbehållna|cookies|integritetspolicy|nyhetsbrev|läs mer|läs också|",
};

constexpr OpeningRow kOpenings = {
    .leaning = "|han|hon|hans|hennes|deras|detta|men|och|också|dessutom|därför|sedan dess|däremot|",
    .pointing = "|denna|dessa|",
    .times = " dag dagar vecka veckan månad år året kväll natt gång ",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " aldrig alltid berättade berättar bra bästa bättre började början börjar dag dagar "
        "dagen delar dålig exempel fall fanns fem flera fråga frågor förklarar första gamla "
        "gammal gav ge ger gjorde gjort gång gånger göra hela hundra hålla höga ibland idag "
        "igår imorgon kanske kilometer kom kommer kronor ligger liten låg lång långa meddelar "
        "menar mest meter miljarder miljoner mindre minuter människor månad månader många namn "
        "nio ny nya nytt nästan ord person personer plats procent sa sade sak saker samtidigt "
        "se senaste ser sett sex sista sitter sju skrev skriver slutet små stod stor stora "
        "stort stängd stängt stå står större största säger sätt såg ta tar tid tiden timmar "
        "tog ton tredje tror tusen tusentals tycker ung unga uppger vecka veckan veckor vet "
        "veta ville väldigt år åren året åtta öppen ",
    .never =
        " april augusti december februari fredag fredagen fru helgen herr januari juli juni "
        "kväll lördag lördagen maj mars minister morgon måndag måndagen natt november oktober "
        "onsdag onsdagen september statsminister söndag söndagen tisdag tisdagen torsdag "
        "torsdagen ",
    .endings = " ligen ade ",
};

}  // namespace swedish

constinit const LanguageWords kSwedishWords = {.abbreviations = &swedish::kAbbreviations,
                                               .lexicon = &swedish::kLexicon,
                                               .openings = &swedish::kOpenings,
                                               .keywords = &swedish::kKeywords};

}  // namespace leitsatz
