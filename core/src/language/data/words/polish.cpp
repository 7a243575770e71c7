#include "language/data/language_words.h"

namespace leitsatz {
namespace polish {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " dr hab prof doc mgr inż med ks bp abp kard gen płk ppłk mjr kpt sierż św śp ul"
        " al pl np m.in tzn tj tzw ok wg zob red ang niem franc łac ros hiszp wł czes ur"
        " zm pt ds bł ww tow ob rtm wyd przeł pow woj gm dyr wicedyr ",
    .number = " nr poz str s ss art ust pkt par rozdz tab rys tel godz ca kl lp t ",
    .may_end = " inc co jr im tys mln mld ",
    .ends = " bln zł gr min sek itd itp etc br bm ub płn pn płd oo n.e p.n.e in ww ",
    .starters =
        " to w we na z ze do od po przez przed pod nad za o u dla bez przy między jest był"
        " była było byli były są nie tak ale i a oraz lub albo że gdy kiedy jeśli jeżeli"
        " jak jako co kto gdzie dlaczego dlatego więc jednak także również też już jeszcze"
        " teraz dziś dzisiaj wczoraj jutro ten ta te ci tego tej tym tych on ona ono oni"
        " one ich jego jej my wy ja się wszystko wszyscy każdy wiele kilka niektórzy"
        " według podczas mimo choć ponieważ następnie potem później wtedy tam tu tutaj"
        " zdaniem obecnie ma miał został została ",
    .ordinals = true,
};

constexpr Lexicon kLexicon = {
    .never_final = " i oraz ale lub że ponieważ ",
    .boilerplate =
        "|wszelkie prawa zastrzeżone|cookies|polityka prywatności|newsletter|czytaj także|"
        "czytaj więcej|pojawił się najpierw w|kliknij tutaj|udostępnij na|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|on|ona|ono|oni|one|jego|jej|ich|ale|i|a|więc|także|również|jednak|ponadto|dlatego|"
        "potem|zatem|natomiast|",
    .pointing = "|ten|ta|te|tego|tej|",
    .times = " dzień dni tydzień tygodniu miesiąc miesiącu rok roku wieczór noc raz ",
};

constexpr LineRow kLines = {
    .authors = "|autorka|opracowanie|oprac|redakcja|",
    .credits =
        "|fot|zdjęcie|zdjęcia|grafika|ilustracja|wideo|źródło|źródła|podpis|na zdjęciu|rys|"
        "infografika|",
    .dates =
        "|opublikowano|aktualizacja|zaktualizowano|data publikacji|dodano|poniedziałek|wtorek|"
        "środa|czwartek|piątek|sobota|niedziela|stycznia|lutego|marca|kwietnia|maja|czerwca|"
        "lipca|sierpnia|września|października|listopada|grudnia|godz|r|roku|dnia|o|temu|",
    .prompts =
        "|kliknij tutaj|czytaj także|czytaj też|czytaj więcej|przeczytaj także|zobacz także|"
        "zobacz też|dowiedz się więcej|udostępnij na|obserwuj nas|zapisz się|zasubskrybuj|"
        "wszelkie prawa zastrzeżone|wróć do|",
    .chrome =
        "|czytaj dalej|więcej|reklama|udostępnij|drukuj|komentarze|szukaj|zaloguj się|tagi|"
        "tematy|słowa kluczowe|powiązane artykuły|następny|poprzedni|spis treści|"
        "najczęściej czytane|",
    .genres =
        "|informacja prasowa|komunikat prasowy|komunikat|streszczenie|transkrypcja|stenogram|"
        "wstęp|przedmowa|komentarz|opinia|wywiad|analiza|felieton|przegląd prasy|w skrócie|"
        "protokół|",
    .pages = "|strona|str|slajd|",
    .forms =
        "|obecni|nieobecni|usprawiedliwieni|miejsce|czas|godzina|następne zebranie|"
        "następne spotkanie|porządek obrad|przewodniczący|protokolant|sekretarz|temat|dotyczy|"
        "do|od|e-mail|adres|",
    .greetings =
        "|drogi|droga|drodzy|drogie|szanowny|szanowna|szanowni|dzień dobry|dobry wieczór|cześć|"
        "witam|witajcie|kochani|witaj|panie i panowie|",
    .signoffs =
        "|pozdrawiam|serdecznie pozdrawiam|pozdrawiam serdecznie|z pozdrowieniami|z poważaniem|"
        "z wyrazami szacunku|łączę wyrazy szacunku|pozdrowienia|serdeczne pozdrowienia|"
        "dziękuję|dziękujemy|do zobaczenia|z góry dziękuję|ściskam|całuję|ukłony|",
    .units =
        "|łyżka|łyżki|łyżeczka|łyżeczki|szklanka|szklanki|szczypta|ząbek|ząbki|puszka|sztuk|"
        "szt|porcji|porcje|osób|minut|",
    .sites = "|gazeta|wiadomości|",
    .positions = "|lewej|prawej|",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " cała cały czas czasu czerwca czerwcu cztery czwartek część człowiek dobra dobry "
        "dodał druga drugi duża duże dużo duży dziesięć dziewięć dzisiaj dziś euro godzin "
        "godziny grudnia grudniu główny inne jutro każda kilometr kilometry kilometrów koniec "
        "którzy kwietnia kwietniu lat lata lepiej lipca lipcu listopada listopadzie ludzi "
        "ludzie lutym maja maju marca marcu małe mały metrów miejsca miejsce miesiąca miesięcy "
        "miliona milionów minister minut mniej mówi mówią niedziela niedzielę nowa nowej nowy "
        "osiem osoby ostatni ostatnia ostatnich ostatnie osób pan pani października "
        "październiku pierwsza pierwsze pierwszy piątek pięć początek podkreślił poniedziałek "
        "poniedziałku potem powiedział prawie premier prezydent procent pytanie rano razy "
        "siedem sierpnia sierpniu sobota sobotę sposób sprawa stare stary sto stwierdził "
        "stycznia styczniu swój sześć słowo ton trzeci trzy tygodni tysiące tysięcy wczoraj "
        "wieczorem wielka wielki września wrześniu wszystko wtorek wyjaśnił zaznaczył środa "
        "środę ",
    .endings =
        " ować śmy ował owała owali yła iła ała yli ili ali ął ęła ęli ego ych emu ymi ęte ęty "
        "ęta ",
};

constexpr TalkRow kTalk = {
    .fillers =
        " eee yyy hm mhm tak okej ok cześć hej dzień dzięki dziękuję proszę przepraszam "
        "witam witajcie ",
    .company =
        " wszystkim państwu państwa wszystkich bardzo dobry dobrze dobra wieczór dobranoc "
        "widzenia zobaczenia jasne ",
    .joiners = " i ale więc bo potem ponieważ gdy kiedy jeśli chociaż teraz a albo dlatego ",
    .subjects = " ja ty on ona ono my wy oni one to ten ta nikt ktoś wszyscy w na ",
};

}  // namespace polish

constinit const LineRow kPolishLines = polish::kLines;
constinit const LanguageWords kPolishWords = {.abbreviations = &polish::kAbbreviations,
                                              .lexicon = &polish::kLexicon,
                                              .openings = &polish::kOpenings,
                                              .talk = &polish::kTalk,
                                              .keywords = &polish::kKeywords};

}  // namespace leitsatz
