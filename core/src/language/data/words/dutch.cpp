#include "language/data/language_words.h"

namespace leitsatz {
namespace dutch {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " dhr mevr mw hr dr drs ir ing prof mr st bijv bv zgn incl excl evt resp vgl jhr"
        " ds a.s d.w.z i.p.v m.b.t t.a.v t.o.v t.b.v i.v.m m.n o.l.v z.g nl ^gen ^kol ^lt"
        " ^burg ^wed ca ",
    .number =
        " nr nrs no p pp blz pag art artt afb fig hfdst hfst vol tel jan feb febr mrt apr"
        " jun jul aug sep sept okt nov dec ^ma ^di ^wo ^do ^vr ^za ^zo ",
    .may_end = " n.v b.v jr sr al inc co corp mln mld ",
    .ends = " enz etc e.d e.a jl min sec v.chr n.chr chr ",
    .starters =
        " de het een hij zij ze wij we ik jij je u dit dat deze die er in op aan bij met"
        " van voor naar uit over onder tot door tegen na om te als toen want maar en of"
        " dus ook nog toch zo dan daar hier nu vandaag gisteren morgen volgens tijdens"
        " sinds zonder omdat hoewel terwijl wat wie waar waarom wanneer hoe niet geen al"
        " alle veel sommige enkele zijn haar hun onze mijn is was waren heeft hebben wordt"
        " worden daarna daarom daarnaast bovendien echter eerst later verder beide andere"
        " vanaf ",
};

constexpr Lexicon kLexicon = {
    .determiners = " de een het ",
    .never_final = " en of maar de een omdat hoewel ",
    .participles = " gelegen opgericht gepubliceerd ",
    .title_words = " nieuw nieuwe hoe waarom ",
    .may_double = " dat die heel ja nee ",
    .cues =
        " conclusie resultaat resultaten blijkt toont bevestigde besloot waarschuwde "
        "kondigde record ",
    .tensions =
        " waarom hoe mysterie mysterieus geheim geheimen verrassing verrassend "
        "onverwacht vreemd vraag vragen raadsel onbekend verborgen risico gevaar "
        "bedreiging angst ruzie omstreden crisis dilemma strijd twijfel uitdaging "
        "onduidelijk probleem nooit niemand ",
    .speech = " zei zegt aldus verklaarde voegde ",
    .subordinators = " omdat hoewel toen als wanneer sinds nadat voordat terwijl zodra ",
    .boilerplate =
        "|alle rechten voorbehouden|cookies|privacybeleid|gebruiksvoorwaarden|nieuwsbrief|"
        "abonneer|lees ook|lees meer|klik hier|volg ons|advertentie|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|hij|zij|ze|haar|hun|hem|hen|dat|beide|beiden|zulke|dergelijke|een dergelijke|zo'n|"
        "laatstgenoemde|de ander|de anderen|het gaat om|het ging om|maar|en|dus|ook|echter|"
        "bovendien|daarom|daarnaast|dan|toch|vervolgens|daardoor|daarmee|verder|daarbij|"
        "daarvoor|daarop|daarna|daaruit|daarin|daaraan|daarover|daartegen|daarvan|hierdoor|"
        "hiermee|hierbij|hierop|hierna|hiervoor|hierin|hieruit|tevens|immers|namelijk|"
        "ondertussen|intussen|tegelijkertijd|tegelijk|desondanks|niettemin|integendeel|"
        "anderzijds|aan de andere kant|in plaats daarvan|als gevolg daarvan|bijvoorbeeld|"
        "zo zei|zo zegt|zo is|zo was|zo heeft|zo werd|zo wordt|zo kan|zo zijn|daar|want|"
        "ten tweede|ten derde|met andere woorden|volgens hem|volgens haar|volgens hen|"
        "om die reden|in dat geval|in dit geval|op die manier|sindsdien|hetzelfde geldt|"
        "eveneens|derhalve|zijn|die|",
    .standing =
        "|dat de|dat het|dat een|ook al|ook in|en masse|daar waar|dan ook|ze zeggen|"
        "zo'n honderd|zo'n duizend|zo'n twintig|zo'n dertig|zo'n veertig|zo'n vijftig|"
        "beide partijen in|verder lezen|toch nog|zijn er|zijn de|zijn we|zijn ze|zijn wij|"
        "zijn jullie|zijn het|zijn die|zijn deze|hij of zij|het is tijd|",
    .pointing = "|deze|dit|",
    .expletives = "|het is|het was|",
    .ordinals = "|de eerste|de tweede|de derde|de laatste|",
    .links = " dat die om of te wie wat hoe waar waarom wanneer ",
    .times =
        " minuut minuten uur dag dagen week weken weekend weekeinde maand maanden kwartaal "
        "jaar jaren decennium eeuw ochtend morgen middag avond nacht keer maandag dinsdag "
        "woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni "
        "juli augustus september oktober november december lente voorjaar zomer herfst "
        "winter seizoen ",
    .nears = " komende afgelopen ",
    .laters = " later eerder ",
    .whens = " vandaag gisteren vorig vorige eind begin ",
    .pronouns = " hij zij ze ",
    .auxiliaries = " is was heeft had werd wordt zal kan ",
    .verb_second = true,
};

constexpr ClauseRow kClauses = {
    .finite =
        " is was waren heeft hebben had hadden wordt worden werd werden zal zullen zou "
        "zouden kan kunnen kon moet moeten mag wil gaat gaan ",
    .subordinate =
        " dat die of als omdat hoewel nadat voordat terwijl toen wanneer waar wie "
        "wat hoe waarom zodat om ",
    .tied = " dat of als tenzij om ",
    .loose = " maar terwijl omdat hoewel nadat want aldus toen waar ",
    .contrasts = " maar echter toch ondanks hoewel ",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " acht begon belangrijk belangrijke beste beter binnen bleef blijft blijven buiten "
        "daarna dacht deed deel delen denkt derde dicht dichtbij dr duizend duizenden eind "
        "einde euro gaf geeft gemaakt geven gisteren goed goede groot grootste grote heet "
        "hield hoge honderd honderden hoog hoort houdt jonge klein kleine komen komt kreeg "
        "krijgen krijgt kwam laag laat laatste lag lang laten later leeg legt liet ligt maakt "
        "maakte maal makkelijk man manier mannen meest meldde meldt meneer mens mensen mevrouw "
        "miljard miljoen minder minister misschien moeilijk mogelijk moment naam nam neemt "
        "negen nieuw nieuwe nodig noemde open oud oude plaats plek president punt punten reden "
        "schreef slecht soms sprak staan staat stond tien tweede vandaag verder verschillende "
        "vertelde vertelden vertellen vertelt vinden vindt voegt vond voorbeeld vorm vraag "
        "vroeg weet weinig wereld werkt werkte wist woont zag zat zeer zeggen zeiden zelfde "
        "zes zeven zien ziet zit ",
    .titles =
        " acteur actrice bisschop burgemeester directeur generaal kapitein kolonel koning "
        "koningin paus premier prins prinses professor rechter schrijver secretaris senator "
        "trainer wethouder zanger ",
    .endings = " lijks ",
    .articles = " de het een deze dit die zijn haar hun ",
};

}  // namespace dutch

constinit const LanguageWords kDutchWords = {.abbreviations = &dutch::kAbbreviations,
                                             .lexicon = &dutch::kLexicon,
                                             .openings = &dutch::kOpenings,
                                             .clauses = &dutch::kClauses,
                                             .keywords = &dutch::kKeywords};

}  // namespace leitsatz
