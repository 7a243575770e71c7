#include "language/data/language_words.h"

namespace leitsatz {
namespace norwegian {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " dr prof hr fru frk st f.eks eks fx bl.a dvs d.v.s pga p.g.a mht ift vedr jf jfr"
        " evt inkl ekskl hhv dir adv cand stud phil utg tidl nåv gml o.a ",
    .number =
        " nr s kap art pkt fig tab bd vol tlf tel kl ca jan feb mar apr jun jul aug sep"
        " sept okt nov des p § ",
    .may_end = " jr sr co inc mill mrd ",
    .ends = " osv etc mv m.v m.m m.fl o.l kr pst e.kr f.kr chr min sek årh ",
    .starters =
        " det den de ei en et han hun hun ho vi jeg eg du dere i man på av for med til fra"
        " frå om under over etter før ved mot uten gjennom ifølge men og eller samt at når"
        " da som der her nå no dag så også dog ikke ikkje ingen alle alt mange noen nokre"
        " siden fordi hva hvem hvor hvorfor hvordan korleis dette denne disse dessuten"
        " hans hennes deres sin vår vårt min mitt er var har hadde blir ble ",
    .ordinals = true,
};

constexpr Lexicon kLexicon = {
    .never_final = " og eller men at ",
    .boilerplate =
        "|informasjonskapsler|personvern|nyhetsbrev|les mer|les også|dukket først opp på|"
        "klikk her|del på facebook|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|han|hun|hans|hennes|deres|dette|men|og|også|dessuten|derfor|deretter|imidlertid|"
        "derimot|",
    .pointing = "|denne|disse|",
    .times = " dag dager uke uken måned år året kveld natt gang gangen ",
};

constexpr LineRow kLines = {
    .bylines = "|av|skrevet av|",
    .credits = "|bilde|bildetekst|illustrasjon|grafikk|på bildet|",
    .dates = "|publisert|oppdatert|sist oppdatert|opprettet|desember|des|",
    .prompts = "|klikk her|les også|les mer|følg oss|meld deg på|alle rettigheter|",
    .chrome =
        "|annonse|søk|logg inn|stikkord|relaterte saker|relaterte artikler|neste|innhold|"
        "innholdsfortegnelse|mest lest|",
    .genres =
        "|pressemelding|sammendrag|innledning|kronikk|leserbrev|oppskrift|vedlegg|kort fortalt|"
        "notiser|",
    .forms = "|møtt|deltakere|forfall|neste møte|saksliste|møteleder|",
    .greetings = "|kjære|hei|heisann|",
    .signoffs =
        "|vennlig hilsen|med vennlig hilsen|mange hilsener|beste hilsen|hilsner|kjærlig hilsen|"
        "vh|takk|på forhånd takk|vi sees|varme hilsener|",
    .units = "|ss|ts|fedd|boks|klype|porsjoner|",
    .sites = "|avis|aftenposten|tidende|",
    .positions = "|venstre|høyre|f.v|",
};

constexpr TalkRow kTalk = {
    .fillers = " eh øh hm mm ja jo nei okei ok hei hadet takk velkommen ",
    .company = " alle sammen så mye bra god morgen dag kveld natt akkurat ",
    .joiners = " og men så for fordi da når hvis selv mens nå eller ellers deretter ",
    .subjects = " jeg du han hun det den vi dere de man en et der noen ingen alle ",
};

}  // namespace norwegian

constinit const LineRow kNorwegianLines = norwegian::kLines;
constinit const LanguageWords kNorwegianWords = {.abbreviations = &norwegian::kAbbreviations,
                                                 .lexicon = &norwegian::kLexicon,
                                                 .openings = &norwegian::kOpenings,
                                                 .talk = &norwegian::kTalk,
                                                 .keywords = &kDanishNorwegianKeywords};

}  // namespace leitsatz
