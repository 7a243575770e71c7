#include "language/data/language_words.h"

namespace leitsatz {
namespace danish {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " dr prof hr fr frk st skt sct kgl f.eks eks fx bl.a dvs d.v.s pga p.g.a mht m.h.t"
        " ift vedr jf jfr evt inkl ekskl hhv dir adv cand stud phil lic udg tidl nuv såk"
        " gl ndr sdr ",
    .number =
        " nr s kap art stk fig tab bd vol tlf tel kl ca jan feb mar apr jun jul aug sep"
        " sept okt nov dec p § ",
    .may_end = " jr sr co inc mio mia mill ",
    .ends = " osv etc mv m.v m.m m.fl o.l o.lign kr pct tkr e.kr f.kr chr min sek årh ",
    .starters =
        " det den de en et han hun vi jeg du i man på af for med til fra om under over"
        " efter før ved mod uden gennem ifølge men og eller samt at når da som der her nu"
        " idag igår så også dog ikke ingen alle alt mange nogle siden fordi trods hvad"
        " hvem hvor hvornår hvordan hvorfor dette denne disse desuden hans hendes deres"
        " sin sit vores vor min mit er var har havde bliver blev ",
    .ordinals = true,
};

constexpr Lexicon kLexicon = {
    .never_final = " og eller men at ",
    .boilerplate =
        "|alle rettigheder forbeholdes|cookies|nyhedsbrev|læs mere|læs også|"
        "blev først vist på|klik her|del på facebook|",
};

constexpr OpeningRow kOpenings = {
    .leaning = "|han|hun|hans|hendes|deres|dette|men|og|også|desuden|derfor|derefter|derimod|",
    .pointing = "|denne|disse|",
    .times = " dag dage uge ugen måned år året aften nat gang ",
};

constexpr LineRow kLines = {
    .bylines = "|af|skrevet af|",
    .authors = "|forfatter|journalist|redaktør|",
    .credits = "|billede|billeder|billedtekst|kilde|kilder|arkivfoto|på billedet|",
    .dates =
        "|publiceret|offentliggjort|opdateret|sidst opdateret|oprettet|mandag|tirsdag|lørdag|"
        "søndag|marts|dato|og|siden|",
    .prompts =
        "|klik her|læs også|læs mere|del på|følg os|tilmeld dig|abonner på|se også|til toppen|"
        "mere om|alle rettigheder|",
    .chrome =
        "|annonce|reklame|del|udskriv|søg|log ind|abonner|nyhedsbrev|emner|nøgleord|"
        "relaterede artikler|relateret|næste|forrige|indhold|indholdsfortegnelse|mest læste|",
    .genres =
        "|pressemeddelelse|resumé|sammenfatning|udskrift|indledning|forord|leder|debat|kronik|"
        "referat|læserbrev|opskrift|bilag|kort nyt|",
    .pages = "|side|",
    .forms =
        "|til stede|tilstede|fremmødte|deltagere|fraværende|afbud|dato|sted|tidspunkt|"
        "næste møde|dagsorden|mødeleder|formand|referent|sekretær|emne|til|fra|pressekontakt|"
        "tlf|",
    .greetings = "|kære|goddag|godmorgen|god morgen|mine damer og herrer|",
    .signoffs =
        "|venlig hilsen|med venlig hilsen|de venligste hilsner|venlige hilsner|mange hilsner|"
        "bedste hilsner|hilsen|kærlig hilsen|kærlige hilsner|kh|tak|på forhånd tak|med hilsen|"
        "hjertelig hilsen|",
    .units = "|spsk|stk|fed|dåse|knivspids|minutter|time|timer|tilberedning|",
    .sites = "|avisen|",
    .positions = "|højre|",
};

constexpr TalkRow kTalk = {
    .fillers = " øh æh hm mm ja jo nej okay ok hej farvel tak velkommen ",
    .company = " alle sammen så meget godt god morgen dag aften nat præcis ",
    .joiners = " og men så for fordi da når hvis selvom mens nu eller ellers derefter ",
    .subjects = " jeg du han hun det den vi i de man en et der nogen ingen alle ",
};

}  // namespace danish

constinit const KeywordRow kDanishNorwegianKeywords = {
    .fillers =
        " aften aldri aldrig alle alltid altid anden andre annen annet april august bedre "
        "bedste begynnelsen begynte beste blant ble blev blir bliver dag dage dagen dager "
        "december del dele derfor desember dårlig eksempel er februar fem fik fikk findes "
        "finnes fire flere forklarer fortalte forteller fortæller fredag få får fått første ga "
        "gamle gammel gang gange ganger gik gikk gir giver gjorde gjør god gode godt går gør "
        "hadde har havde hele helgen holder hundre høj høje høy høye i ifølge igen igjen igår "
        "januar juli juni kan kanskje kilometer kom kommer kroner kunne kveld lang lange lav "
        "lenger ligger lille liten lå lørdag mai maj mandag mange mars marts meget mellem "
        "mellom mener mennesker mer mere mest meter milliarder millioner mindre minister "
        "minutter morgen mye må måde måned måneder måske måte måtte nat natt navn nesten ni "
        "noe noen noget nogle november nu ny nye nyt nytt nå næsten ofte også oktober onsdag "
        "oplyser opplyser ord otte person personer plads plass procent prosent sa sag sagde "
        "sagt sak sammen samtidig seks seneste september ser set sett sidste sier siger siste "
        "sitter sju skal skrev skriver skulle slut slutten små spørsmål statsminister statsråd "
        "sted stor store stort står større største svært synes syv så søndag tager ti tid "
        "tiden tilfelle timer ting tirsdag to tok ton tonn torsdag tre tredje tror tusen "
        "tusind tusinder uge uger uke uker under ung unge var ved veldig vet vil ville "
        "weekenden år åre årene året åtte ",
    .endings = " ede ",
};

constinit const LineRow kDanishLines = danish::kLines;
constinit const LanguageWords kDanishWords = {.abbreviations = &danish::kAbbreviations,
                                              .lexicon = &danish::kLexicon,
                                              .openings = &danish::kOpenings,
                                              .talk = &danish::kTalk,
                                              .keywords = &kDanishNorwegianKeywords};

}  // namespace leitsatz
