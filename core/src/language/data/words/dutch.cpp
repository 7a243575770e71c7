#include "language/data/language_words.h"

namespace leitsatz {
namespace dutch {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " dhr mevr mw hr dr drs ir ing prof mr st bijv bv zgn incl excl evt resp vgl"
        " jhr ds a.s d.w.z i.p.v m.b.t t.a.v t.o.v t.b.v i.v.m m.n o.l.v z.g nl ^gen"
        " ^kol ^lt ^burg ^wed ca gem verg afd ",
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
        "|alle rechten voorbehouden|cookies|privacybeleid|gebruiksvoorwaarden|"
        "nieuwsbrief|abonneer|lees ook|lees meer|klik hier|volg ons|advertentie|"
        "verscheen eerst op|verscheen het eerst op|deel dit|meld je aan|scroll naar|"
        "klik op|bekijk de video|bekijk de foto's|",
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

constexpr LineRow kLines = {
    .bylines =
        "|door|geschreven door|van onze verslaggever|van onze correspondent|een artikel van|"
        "tekst van|",
    .authors = "|tekst|redactie|",
    .credits =
        "|foto's|beeld|afbeelding|bijschrift|onderschrift|illustratie|bron|bronnen|grafiek|"
        "archieffoto|op de foto|",
    .dates =
        "|gepubliceerd|gepubliceerd op|bijgewerkt|bijgewerkt op|laatst bijgewerkt|"
        "laatste update|geplaatst|geplaatst op|gewijzigd op|om|op|en|van|tot|uur|maandag|"
        "dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|mei|"
        "augustus|mrt|geleden|dagen|d.d|",
    .prompts =
        "|klik hier|lees ook|lees meer|lees verder|bekijk ook|zie ook|deel op|deel dit|"
        "volg ons|meld je aan|meld u aan|schrijf je in|abonneer je|voor meer informatie|",
    .chrome =
        "|meer|advertentie|delen|deel|afdrukken|reacties|inhoud|inhoudsopgave|trefwoorden|"
        "onderwerpen|gerelateerd|volgende|vorige|nieuwsbrief|leestijd|",
    .genres =
        "|persbericht|samenvatting|inleiding|voorwoord|redactioneel|commentaar|opinie|column|"
        "persoverzicht|kort nieuws|in het kort|notulen|voor onmiddellijke publicatie|",
    .pages = "|blz|bladzijde|dia|",
    .forms =
        "|aanwezig|aanwezigen|afwezig|afwezigen|afgemeld|met kennisgeving afwezig|plaats|"
        "locatie|tijd|tijdstip|volgende vergadering|volgende bijeenkomst|notulist|voorzitter|"
        "secretaris|onderwerp|betreft|aan|van|",
    .greetings =
        "|beste|geachte|hoi|lieve|goedemorgen|goedemiddag|goedenavond|goedendag|dames en heren|"
        "dag allemaal|waarde|",
    .signoffs =
        "|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|"
        "vriendelijke groeten|hartelijke groet|hartelijke groeten|met hartelijke groet|groeten|"
        "groetjes|groet|hoogachtend|met hoogachting|bedankt|dank je wel|alvast bedankt|"
        "tot ziens|tot snel|liefs|",
    .units =
        "|eetlepel|eetlepels|theelepel|theelepels|kopje|snufje|teentje|teentjes|blik|plakken|"
        "porties|bereiding|bosje|",
    .sites = "|krant|dagblad|nieuws|courant|",
    .positions = "|midden|",
};

constexpr TalkRow kTalk = {
    .fillers =
        " eh uh uhm ehm hm hmm ah aha oh ach wow ja jawel nee oké ok hallo hoi hey doei "
        "bedankt dankjewel dankuwel alsjeblieft alstublieft sorry pardon welkom tja nou ",
    .company =
        " allemaal iedereen mensen vrienden dames heren goed goede fijn fijne mooi prima leuk "
        "zeker precies klopt morgen middag avond nacht wel dus zeg eigenlijk gewoon hartelijk "
        "harte heel erg zeer ziens gauw straks week komst meneer mevrouw beste u je dag dank ",
    .courtesies =
        "|hoe gaat het|hoe is het|goedemorgen|goedemiddag|goedenavond|goede morgen|goede avond|"
        "tot ziens|tot straks|tot morgen|tot volgende|fijne dag|fijn weekend|dank je|dank u|"
        "bedankt voor|graag gedaan|geen probleem|het spijt me|wat jammer|laten we beginnen|"
        "we gaan beginnen|volgende vraag|zijn er vragen|klinkt goed|aangenaam kennis|"
        "wat vind je|wat vindt u|dat was het|dat is alles|ik begrijp het|ik snap het|",
    .frames =
        "|mij horen|me horen|hoor je mij|hoort u mij|mijn scherm|mijn slides|mijn dia's|"
        "scherm delen|op mute|hartelijk welkom|van harte welkom|welkom terug|welkom bij|"
        "welkom allemaal|fijn dat jullie|fijn dat u|leuk dat je|dank jullie wel|"
        "bedankt allemaal|bedankt dat|bedankt voor het luisteren|bedankt voor het kijken|"
        "dank voor uw|dank voor jullie|aflevering wordt|wordt mogelijk gemaakt door|"
        "wordt u aangeboden|wordt je aangeboden|onze sponsor|gebruik de code|met de code|"
        "kortingscode|abonneer je|abonneer u|vergeet niet te abonneren|duimpje omhoog|laat een|"
        "in de beschrijving|in de shownotes|blijf luisteren|blijf kijken|kan ik u helpen|"
        "kan ik je helpen|waarmee kan ik|verder nog iets|anders nog iets|ik geef het woord|"
        "geef ik het woord|mijn volgende gast|me goed horen|mij goed horen|gesponsord door|welkom "
        "in|belletje aan|voor jullie komst|wat kan ik voor u|",
    .joiners =
        " en dus maar want omdat toen dan als hoewel terwijl nu daarna daarom bovendien verder "
        "of ",
    .subjects =
        " ik je jij u hij zij ze het we wij jullie er dat dit die de een mijn ons onze men "
        "iemand niemand iedereen ",
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

constinit const LineRow kDutchLines = dutch::kLines;
constinit const LanguageWords kDutchWords = {.abbreviations = &dutch::kAbbreviations,
                                             .lexicon = &dutch::kLexicon,
                                             .openings = &dutch::kOpenings,
                                             .clauses = &dutch::kClauses,
                                             .talk = &dutch::kTalk,
                                             .keywords = &dutch::kKeywords};

}  // namespace leitsatz
