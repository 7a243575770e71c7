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
    .boilerplate = "|informasjonskapsler|personvern|nyhetsbrev|les mer|les også|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|han|hun|hans|hennes|deres|dette|men|og|også|dessuten|derfor|deretter|imidlertid|"
        "derimot|",
    .pointing = "|denne|disse|",
    .times = " dag dager uke uken måned år året kveld natt gang gangen ",
};

}  // namespace norwegian

constinit const LanguageWords kNorwegianWords = {.abbreviations = &norwegian::kAbbreviations,
                                                 .lexicon = &norwegian::kLexicon,
                                                 .openings = &norwegian::kOpenings};

}  // namespace leitsatz
