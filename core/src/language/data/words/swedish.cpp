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
        "|alla rättigheter förbehållna|cookies|integritetspolicy|nyhetsbrev|läs mer|"
        "läs också|dök först upp på|klicka här|",
};

constexpr OpeningRow kOpenings = {
    .leaning = "|han|hon|hans|hennes|deras|detta|men|och|också|dessutom|därför|sedan dess|däremot|",
    .pointing = "|denna|dessa|",
    .times = " dag dagar vecka veckan månad år året kväll natt gång ",
};

constexpr LineRow kLines = {
    .bylines = "|av|skriven av|publicerad av|",
    .authors = "|författare|skribent|redaktör|",
    .credits = "|bildtext|källa|källor|arkivbild|genrebild|på bilden|fotograf|",
    .dates =
        "|publicerad|publicerat|uppdaterad|uppdaterat|senast uppdaterad|skapad|måndag|tisdag|"
        "onsdag|torsdag|fredag|lördag|söndag|maj|augusti|kl|klockan|och|sedan|",
    .prompts =
        "|klicka här|läs också|läs även|läs mer|dela på|följ oss|prenumerera|anmäl dig|se även|"
        "tillbaka till toppen|artikeln publicerades|mer om|alla rättigheter|",
    .chrome =
        "|annons|dela|skriv ut|kommentarer|sök|logga in|nyhetsbrev|ämnen|nyckelord|relaterat|"
        "relaterade artiklar|nästa|föregående|innehåll|innehållsförteckning|mest läst|",
    .genres =
        "|pressmeddelande|sammanfattning|utskrift|inledning|förord|ledare|åsikt|debatt|"
        "intervju|analys|krönika|insändare|recept|bilaga|",
    .pages = "|sida|sid|",
    .forms =
        "|närvarande|frånvarande|anmält förhinder|plats|tid|nästa möte|dagordning|ordförande|"
        "sekreterare|ämne|till|från|presskontakt|e-post|adress|webbplats|pris|bilagor|",
    .greetings =
        "|hej|kära|käre|bästa|god morgon|god dag|hallå|hejsan|bäste|mina damer och herrar|",
    .signoffs =
        "|med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|"
        "hälsningar|bästa hälsningar|varma hälsningar|mvh|tack|tack på förhand|kram|vi ses|"
        "hälsar|allt gott|högaktningsfullt|",
    .units =
        "|msk|tsk|krm|st|klyfta|klyftor|burk|nypa|portioner|personer|minuter|timme|timmar|"
        "tillagning|",
    .sites = "|nyheter|tidningen|dagbladet|bladet|",
    .positions = "|vänster|höger|t.v|t.h|",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " aldrig alltid april augusti berättar bra bästa bättre början börjar dagen december "
        "delar dålig exempel fall fanns februari fem flera fredag fredagen fru fråga frågor "
        "förklarar första gamla gammal gav ge ger gjorde gjort gånger göra hela helgen herr "
        "hundra hålla höga ibland idag igår imorgon januari juli juni kanske kilometer kom "
        "kommer kronor ligger liten låg lång långa lördag lördagen maj mars meddelar menar "
        "mest meter miljarder miljoner mindre minister minuter morgon människor månader måndag "
        "måndagen många namn nio november ny nya nytt nästan oktober onsdag onsdagen ord "
        "person personer plats procent sa sade sak saker samtidigt se senaste september ser "
        "sett sex sista sitter sju skrev skriver slutet små statsminister stod stor stora "
        "stort stängd stängt stå står större största säger sätt såg söndag söndagen ta tar tid "
        "tiden timmar tisdag tisdagen tog ton torsdag torsdagen tredje tror tusen tusentals "
        "tycker ung unga uppger veckor vet veta ville väldigt åren åtta öppen ",
    .endings = " ligen ade ",
};

constexpr TalkRow kTalk = {
    .fillers = " eh öh hm mm ja jo nej okej ok hej hejdå tack tjena välkomna ",
    .company = " alla allihopa så mycket bra god morgon dag kväll natt snälla precis just ",
    .joiners = " och men så för sedan eftersom då när om fast medan nu eller annars ",
    .subjects = " jag du han hon det den vi ni de man en ett där någon ingen alla ",
};

}  // namespace swedish

constinit const LineRow kSwedishLines = swedish::kLines;
constinit const LanguageWords kSwedishWords = {.abbreviations = &swedish::kAbbreviations,
                                               .lexicon = &swedish::kLexicon,
                                               .openings = &swedish::kOpenings,
                                               .talk = &swedish::kTalk,
                                               .keywords = &swedish::kKeywords};

}  // namespace leitsatz
