#include "language/data/language_words.h"

namespace leitsatz {
namespace german {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " dr drs prof proff hr hrn fr dipl ing med phil jur rer nat hc habil bzw vgl"
        " inkl exkl zzgl abzgl ggf ggfs evtl bspw beisp sog sogen geb gest verh verw"
        " gegr ehem ehemal dt österr engl amerik franz frz ital span portug griech lat"
        " russ poln tschech ungar türk chin jap brit niederl schwed norw kath evang ev"
        " röm jüd islam christl hl sel resp red hrsg hg vors stellv stv allg bes versch"
        " insb insbes einschl ausschl gem lfd entspr ebd ders spez urspr städt staatl"
        " bayer sächs preuss z.b d.h i.d.r z.t z.zt s.o s.u o.g i.a i.v i.h.v m.e u.u"
        " v.a st skt ^mt ^gen ^maj ^hptm ^oblt zus durchschn mtl jährl tägl wiss techn"
        " med polit wirtsch ^mag fa univ lt ü.m östl westl nördl südl vsl voraussichtl"
        " mündl monatl wöchentl öffentl wesentl zzt abt ^hs ^fam betr ",
    .number =
        " nr nrn no s abs art ziff kap abb tab bd bde jg hft aufl anm fn rn rz rdnr randnr"
        " az tel fax ca max min pos lit str vers anz ^jan ^feb ^febr ^mär ^apr ^jun ^jul"
        " ^aug ^sep ^sept ^okt ^nov ^dez ^mo ^di ^mi ^do ^fr ^sa § §§ ",
    .may_end =
        " u.a mio mrd tsd mill chr jh jhd jhdt jahrh std sek stck stk co inc ltd corp jr"
        " sr u.ä o.ä u.v.m u.dgl dgl hbf bhf ff bzgl ^jan ^feb ^aug ^sept ^okt ^nov ^dez ",
    .ends = " usw usf etc u.s.w ",
    .starters =
        " ab der die das den dem des ein eine einen einem einer eines er sie es wir ihr"
        " ihre ihren ihrem ihrer ich man dieser diese dieses diesen diesem jener jene"
        " jeder jede jedes in im am an auf aus bei beim mit nach von vom vor zu zum zur"
        " für über unter um durch gegen ohne seit während wegen trotz als wenn weil da"
        " dass ob obwohl nachdem bevor bis und aber oder doch denn sondern auch noch nur"
        " so dann damit dort hier heute gestern morgen nun jetzt zudem ausserdem dabei"
        " daher deshalb darum dazu danach darauf daraus davon jedoch allerdings insgesamt"
        " laut wie was wer wo warum wann alle alles viele einige mehrere beide kein keine"
        " nicht sein seine seinen unser bereits erst schon zunächst später ist sind war"
        " waren hat haben wird werden mein meine weitere zwar inzwischen mittlerweile"
        " dennoch trotzdem somit also anschliessend bisher montag dienstag mittwoch"
        " donnerstag freitag samstag sonntag ",
    .noun_openers =
        " der die das den dem des ein eine einen einem einer eines zum zur beim vom im am"
        " kein keine keinen sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer"
        " unser unsere dieser diese dieses diesem diesen ",
    .ordered =
        " januar jänner februar märz april mai juni juli august september oktober november"
        " dezember advent halbjahr quartal jahrhundert lebensjahr weltkrieg bundesliga liga ",
    .ordinals = true,
};

constexpr Lexicon kLexicon = {
    .determiners = " der dem den des ein eine einen einem einer eines zum zur beim vom ",
    .never_final =
        " und oder aber sowie weil obwohl dass der dem den des einen einem "
        "eines zum zur beim "
        "vom für ",
    .participles = " gelegen gegründet veröffentlicht aktualisiert ",
    .title_words = "",
    .may_double = " der die das sie den dem sehr ja nein wenn ",
    .cues =
        " fazit ergebnis ergebnisse zeigt zeigte bestätigte bestätigt beschloss "
        "beschlossen entschied "
        "entschieden verkündete warnte erstmals rekord ",
    .tensions =
        " warum wieso weshalb rätsel rätselhaft geheimnis geheim überraschung "
        "überraschend überraschte unerwartet seltsam frage fragen unbekannt "
        "verborgen risiko risiken gefahr gefahren bedroht bedrohung angst streit "
        "umstritten krise dilemma kampf zweifel herausforderung unklar problem "
        "probleme niemand nie ",
    .speech = " sagte sagt erklärte erklärt so meinte betonte hieß ",
    .subordinators =
        " weil obwohl während wenn falls seit nachdem bevor als da solange sobald "
        "indem sofern dass ob ",
    .boilerplate =
        "|alle rechte vorbehalten|cookie|datenschutz|nutzungsbedingungen|newsletter|"
        "jetzt abonnieren|abonnieren sie|mehr zum thema|lesen sie auch|lesen sie mehr|"
        "weiterlesen|hier klicken|folgen sie uns|anzeige|impressum|jetzt anmelden|"
        "erschien zuerst auf|erschien zuerst in|klicken sie hier|scrollen sie|"
        "lesen sie hier|erfahren sie mehr|klicken sie|klickt euch|klicke hier|"
        "teilen sie diesen|zur bildergalerie|sehen sie hier|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|er|sie|ihm|ihn|ihnen|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|"
        "dies|diesen|diesem|jener|jene|jenes|beide|beiden|solche|solcher|solches|ein solcher|"
        "eine solche|ein solches|letzterer|letztere|letzteres|ersterer|erstere|das ist|"
        "das sind|das war|das waren|das sei|das seien|das wäre|das wird|das werde|das wurde|"
        "das würde|das hat|das haben|das habe|das hatte|das hätte|das kann|das könne|"
        "das könnte|das soll|das solle|das sollte|das muss|das müsse|das geht|das gehe|"
        "das ging|das gilt|das gelte|das galt|das heißt|das hieß|das zeigt|das zeigte|"
        "das zeigen|das teilte|das teilten|das sagte|das sagt|das sagten|das berichtet|"
        "das berichtete|das berichteten|das bestätigte|das bestätigten|das erklärte|"
        "das bedeutet|das liegt|das lag|das macht|das machte|das will|das wollte|das sieht|"
        "das sah|das gab|das gibt|das führt|das führte|das entspricht|das entsprach|"
        "das betrifft|das betraf|das ergab|das ergibt|das reicht|das reiche|das dürfte|"
        "das sorgte|das sorgt|das klingt|das kündigte|das schreibt|das schrieb|das kam|"
        "das kommt|das stieß|das bringt|das brachte|das steht|das darf|das dürfe|"
        "das beschloss|das meldete|das meldet|das passiert|das gefällt|das geschah|"
        "das geschieht|das löste|das tut|das tat|das ändert|das scheint|das schien|der sagte|"
        "der hat|der habe|der ist|der sei|der war|die sagte|die habe|die ist|die sei|aber|"
        "doch|jedoch|und|auch|zudem|außerdem|deshalb|daher|deswegen|darum|dann|dabei|dadurch|"
        "damit|dafür|dagegen|danach|daraufhin|dennoch|trotzdem|allerdings|hingegen|ferner|"
        "überdies|folglich|somit|also|denn|stattdessen|ebenso|ebenfalls|ansonsten|sonst|dazu|"
        "daran|darauf|darin|daraus|davor|davon|daneben|darüber|darunter|dahinter|demnach|"
        "demzufolge|währenddessen|gleichzeitig|zugleich|andererseits|zum anderen|zum zweiten|"
        "zweitens|drittens|hinzu kommt|hinzu kommen|hinzu kam|hinzu kamen|dort|so sagte|"
        "so sei|so habe|so hat|so ist|so war|so soll|so wurde|so kann|so könnte|so wird|"
        "so werden|so sollen|so heißt|so hieß|so gibt|so gab|so etwa|so zum beispiel|"
        "im gegenteil|im gegensatz dazu|im anschluss|zum beispiel|aus diesem grund|"
        "in diesem zusammenhang|in diesem fall|auf diese weise|unter anderem|trotz dessen|"
        "infolgedessen|nichtsdestotrotz|dementsprechend|entsprechend|dasselbe gilt|"
        "das gleiche|gleiches gilt|ähnlich sieht|ähnliches gilt|anders als er|laut ihm|"
        "es handelt sich|es handelte sich|es handele sich|damals|seitdem|seither|vielmehr|"
        "nämlich|immerhin|schließlich|deren|dessen|dem widersprach|dem widersprechen|"
        "dem widerspricht|dem steht|dem stand|dem ist|dem war|dem folgte|dem stimmte|"
        "dem stimmten|dem zufolge|so kam|so kamen|so entstand|so konnte|so konnten|so wurden|"
        "so waren|so sind|so haben|",
    .standing =
        "|auch wenn|auch im|auch in|so viel|so viele|so wie|so lange|so groß|so weit|"
        "und zwar|dafür, dass|dagegen, dass|daran, dass|darauf, dass|darüber, dass|"
        "davon, dass|damit, dass|damit der|damit die|damit das|damit ein|damit eine|"
        "damit alle|damit man|dabei sein|damals wie heute|also known as|beide seiten der|"
        "jene, die|jener, der|sie haben|sie möchten|sie wollen|sie sind hier|"
        "dazu gehört auch, dass|doch noch|unter anderem in|sein oder|entsprechend dem|"
        "entsprechend der|entsprechend den|ihre majestät|seine majestät|ihre königliche|"
        "seine heiligkeit|er oder sie|denn sie wissen nicht|",
    .pointing = "|dieser|diese|dieses|diesen|diesem|",
    .ordinals =
        "|der erste|die erste|das erste|der zweite|die zweite|das zweite|der dritte|"
        "die dritte|das dritte|",
    .times =
        " sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen "
        "wochenende monat monate monaten quartal jahr jahre jahren jahres jahrzehnt "
        "jahrhundert morgen vormittag mittag nachmittag abend nacht mal montag dienstag "
        "mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai "
        "juni juli august september oktober november dezember frühjahr frühling sommer "
        "herbst winter saison ",
    .nears = " vergangenen vergangene letzten letzte kommenden kommende ",
    .laters = " später zuvor danach darauf ",
    .whens =
        " heute gestern früh anfang ende mitte zuletzt inzwischen mittlerweile nun jetzt "
        "bereits zunächst seit ",
    .pronouns = " er sie ",
    .auxiliaries = " ist war hat hatte wurde wird sei habe soll sollte kann konnte starb ",
    .verb_second = true,
    .capital_nouns = true,
};

constexpr ClauseRow kClauses = {
    .finite =
        " ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können "
        "konnte soll sollen sollte will wollen muss müssen darf gibt gab ",
    .subordinate =
        " dass ob wenn wann weil obwohl während nachdem bevor als da damit wie was "
        "wer wo warum seit sobald solange indem falls um ",
    .relative = " der die das den dem dessen deren denen welche welcher welches ",
    .tied = " dass ob wenn falls sondern oder um ohne als was wer wo wie ",
    .loose = " aber doch denn weil obwohl während nachdem da ",
    .joins = " und sowie ",
    .contrasts = " aber doch jedoch trotz trotzdem obwohl statt allerdings ",
    .verb_last = true,
};

constexpr LineRow kLines = {
    .bylines =
        "|von|ein beitrag von|ein artikel von|eine reportage von|ein kommentar von|"
        "ein interview von|interview von|aufgezeichnet von|verfasst von|veröffentlicht von|"
        "geschrieben von|",
    .authors = "|autor|autorin|autoren|redaktion|verfasser|bericht|interview|",
    .credits =
        "|foto|fotos|bild|bilder|bildunterschrift|bildquelle|bildnachweis|quelle|quellen|"
        "abbildung|grafik|symbolbild|auf dem foto|archivbild|",
    .dates =
        "|stand|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|"
        "zuletzt aktualisiert|erstellt|erstellt am|erschienen am|zuletzt|letzte änderung|"
        "letzte aktualisierung|geändert|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
        "sonnabend|sonntag|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|jän|"
        "febr|mrz|okt|dez|uhr|um|den|vom|der|bis|und|datum|vor|tagen|stunden|minuten|"
        "letzter beitrag|am|ab|",
    .prompts =
        "|lesen sie auch|lesen sie mehr|mehr zum thema|jetzt anmelden|jetzt abonnieren|"
        "folgen sie uns|hier klicken|klicken sie hier|teilen auf|auf facebook teilen|"
        "zur startseite|erfahren sie mehr|dieser artikel erschien|newsletter abonnieren|",
    .chrome =
        "|weiterlesen|mehr|anzeige|werbung|teilen|kommentare|drucken|inhalt|"
        "inhaltsverzeichnis|lesezeit|schlagwörter|themen|siehe auch|startseite|bildergalerie|"
        "tabellenverzeichnis|auch interessant|weiter|",
    .genres =
        "|pressemitteilung|pressemeldung|presseinformation|medienmitteilung|zusammenfassung|"
        "kurzfassung|transkript|einleitung|vorwort|kommentar|leitartikel|meinung|protokoll|"
        "pressespiegel|rezept|literatur|zur sofortigen veröffentlichung|kurz gemeldet|",
    .pages = "|seite|s|blatt|folie|",
    .forms =
        "|anwesend|anwesende|abwesend|entschuldigt|teilnehmer|ort|datum|beginn|ende|uhrzeit|"
        "nächste sitzung|nächster termin|nächstes treffen|protokoll|leitung|tagesordnung|"
        "betreff|kontakt|ansprechpartner|telefon|gäste|",
    .greetings =
        "|liebe|lieber|liebes|hallo|guten tag|guten morgen|guten abend|sehr geehrte|"
        "sehr geehrter|geehrte|werte|moin|servus|grüß gott|grüezi|hochverehrte|verehrte|"
        "meine damen und herren|",
    .signoffs =
        "|viele grüße|liebe grüße|herzliche grüße|beste grüße|freundliche grüße|"
        "mit freundlichen grüßen|mit freundlichem gruß|mit besten grüßen|herzlichst|"
        "hochachtungsvoll|gruß|grüße|lg|mfg|danke|vielen dank|bis bald|viele grüsse|",
    .units =
        "|el|tl|esslöffel|teelöffel|prise|bund|zehe|zehen|stück|dose|becher|tasse|personen|"
        "portionen|minuten|stunden|",
    .sites =
        "|zeitung|bote|anzeiger|kurier|tagblatt|tageblatt|nachrichten|rundschau|spiegel|"
        "allgemeine|presse|",
    .positions = "|links|rechts|mitte|oben|unten|v.l|v.l.n.r|",
};

constexpr TalkRow kTalk = {
    .fillers =
        " äh ähm öh hm hmm mhm ah aha oh ach wow ja jaja jawohl nein nee okay ok hallo hi hey "
        "moin servus tschüss tschüs ciao danke dankeschön bitte bitteschön sorry "
        "entschuldigung verzeihung willkommen naja tja ",
    .company =
        " allerseits zusammen leute freunde damen herren liebe lieber guten gute gut morgen "
        "tag abend nacht schön schönen herzlich herzlichen vielen vielmals recht sehr nochmal "
        "genau prima super toll klar gerne stimmt richtig eben halt also sozusagen quasi "
        "wiedersehen bald kommen herr frau gott dank ",
    .courtesies =
        "|guten morgen|guten tag|guten abend|gute nacht|auf wiedersehen|auf wiederhören|"
        "wie geht es|wie geht's|freut mich|tut mir leid|vielen dank|danke für|danke schön|"
        "bis bald|bis dann|bis morgen|bis nächste|schönen tag|schönes wochenende|fangen wir an|"
        "legen wir los|los geht's|nächste frage|noch fragen|keine ursache|kein problem|"
        "klingt gut|hört sich gut|ehrlich gesagt|ich gebe das wort|was meinst du|"
        "was meinen sie|das war's|das wär's|das war es|das wäre es|gehen wir die|ich wünsche "
        "ihnen|ich wünsche euch|verstehe ich|ich verstehe|",
    .frames =
        "|mich hören|ihr mich|hört man mich|hören sie mich|ihr meinen bildschirm|"
        "sie meinen bildschirm|meine folien|bildschirm teilen|stumm geschaltet|stummgeschaltet|"
        "herzlich willkommen|willkommen zurück|willkommen zu|schön, dass ihr|schön, dass sie|"
        "schön dass|ich bedanke mich|wir bedanken uns|danke fürs|danke, dass|danke dass|"
        "vielen dank, dass|vielen dank für ihr|vielen dank für eur*|dank fürs|"
        "bis zum nächsten mal|folge wird|wird präsentiert von|wird ihnen präsentiert|"
        "wird euch präsentiert|unser sponsor|unserem sponsor|mit dem code|rabattcode|"
        "abonniert den|abonniert uns|abonniert unser|abonniere den|abonnieren sie unser*|"
        "zu abonnieren|lasst ein|lasst uns ein|daumen nach oben|bewertet uns|in den shownotes|"
        "videobeschreibung|bleiben sie dran|bleibt dran|kann ich ihnen helfen|kann ich helfen|"
        "ihnen weiterhelfen|sonst noch etwas|ich übergebe|kommen wir zum|kommen wir zur|"
        "mein nächster gast|meine nächste frage|mich gut hören|mich alle hören|mich alle "
        "gut|gesponsert von|was kann ich für sie|willkommen in meinem|likes da|",
    .joiners =
        " und also aber weil denn dann dass wenn obwohl während jetzt oder deshalb deswegen "
        "trotzdem außerdem danach jedenfalls ",
    .subjects =
        " ich du er sie es wir ihr man der die das ein eine mein meine unser unsere da dort "
        "dann jemand niemand alle hier ",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " besten gross große großen großer gute klein kleine kleinen neu neue neuen neuer "
        "neues ",
    .never =
        " acht alltag anfang angaben angebot arten aufgabe aufgaben augen aussage aussagen "
        "autor autorin bedeutung begriff begriffe beide beispiel bereich bereichen bezeichnung "
        "bild bilder bundeskanzler bundeskanzlerin chef dank daten dollar dr drei druck "
        "einzelne ende entfernung entwicklung erfolg ergebnis ergebnisse erste ersten euro "
        "experte experten folge form fotos frage fragen frau freund freunde fälle fällen fünf "
        "ganzen gebiet gegenwart gespräch gestern grad grund größe gründen hand haus herr "
        "hersteller heute hundert hälfte höhe idee ideen inhalte interesse jahrhunderts "
        "kanzler kilogramm kilometer kind kopf kosten lage land leiter leiterin leute liter "
        "länge mann maßnahmen meinung meldung mensch menschen meter metern milliarden million "
        "millionen minister ministerpräsident ministerpräsidentin mio mitarbeiter mitglied "
        "mitglieder mitte männer männern möglichkeiten nachdem name namen neun news nr obwohl "
        "ort orte plan platz preis problem probleme prof programm projekt prozent präsident "
        "punkt punkte quadratmeter quelle rahmen raum reihe richtung sache sachen schritt "
        "sechs seite sieben sinn sinne situation sprecherin st stellen szenen tausend teil "
        "teile teilen thema themen titel tonnen uhr unternehmen unterschied unterschiede "
        "vergangenheit viele vier voraussetzungen vorsitzender wege weise welt wenige wer wert "
        "werte wort wörter zahl zahlen zehn zeichen zeit zeiten ziele zukunft zusammenhang "
        "zustand zweiten zwölf öffentlichkeit ",
    .titles =
        " abgeordnete abgeordneter anwalt außenminister bischof bundesland bundespräsident "
        "bundestagsabgeordnete bürgermeister bürgermeisterin dorf dutzend finanzminister "
        "forscher forscherin fraktionschef gemeinde generalsekretär geschäftsführer "
        "geschäftsführerin graf historiker innenminister kaiser kapitän korrespondent "
        "korrespondentin kreis könig königin landkreis landrat moderator oberbürgermeister "
        "papst parteichef pfarrer politiker politikerin polizist prinz prinzessin professor "
        "regisseur reporter richter schauspieler schauspielerin schriftsteller staatssekretär "
        "stadt stürmer superstar sänger sängerin trainer unternehmer ökonom ",
    .links = " am im ob an ",
    .articles =
        " die das diese dieser dieses diesen diesem seine seinen seiner seinem ihre ihren "
        "ihrer ihrem ihres seines kein keine keinen keiner keinem unsere unserer unseren unserem "
        "unseres mein meine meinen meiner meinem meines dein deine deinen deiner deinem deines "
        "eure "
        "euren eurer eurem jede jeder jedes jeden jedem alle mehrere mehreren mehrerer einige "
        "einigen "
        "einiger viele vielen vieler welche welcher welches welchen solche solchen solcher "
        "zahlreiche "
        "zahlreichen weitere weiteren weiterer sämtliche sämtlichen ",
};

}  // namespace german

constinit const LineRow kGermanLines = german::kLines;
constinit const LanguageWords kGermanWords = {.abbreviations = &german::kAbbreviations,
                                              .lexicon = &german::kLexicon,
                                              .openings = &german::kOpenings,
                                              .clauses = &german::kClauses,
                                              .talk = &german::kTalk,
                                              .keywords = &german::kKeywords};

}  // namespace leitsatz
