#include "language/data/language_words.h"

namespace leitsatz {
namespace italian {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " sig sigg sigra sig.ra dott dott.ssa prof proff prof.ssa ing avv arch geom rag on"
        " sen mons ss ten ^cap ^gen magg cav comm uff dir amm psicol ^v es cfr vs egr gent"
        " spett ill.mo p.zza v.le c.so ^s p.es ad.es fam min ^pres ^rev ",
    .number =
        " n nn num nr pag pagg p pp art artt cap vol fig tel gen feb mar apr mag giu lug"
        " ago set sett ott nov dic lun mer gio ven sab dom ^no ",
    .may_end = " s.p.a spa s.r.l srl inc co corp jr ",
    .ends = " ecc etc a.c d.c az sec ",
    .starters =
        " il lo la i gli le l un uno una egli lui lei loro essi noi voi io questo questa"
        " questi queste quest quello quella quelli quelle quel ciò in di da del dello"
        " della dei degli delle dell a al allo alla ai agli alle all con su per tra fra"
        " nel nello nella nei nelle nell sul sulla sui sulle dal dallo dalla dai dalle"
        " dopo prima durante secondo contro senza e ed o ma però se quando come dove"
        " mentre perché poiché che chi cosa quale anche inoltre infatti tuttavia così poi"
        " quindi allora ora oggi ieri domani già ancora non sì suo sua suoi loro mio"
        " nostro nostra tutto tutti tutte molti alcuni ogni altro altri altre è era erano"
        " sono ha hanno si ci né pur due tre c d po ",
};

constexpr Lexicon kLexicon = {
    .determiners =
        " il lo gli un uno una del dello della dei degli delle al allo alla ai agli "
        "alle nel nella ",
    .never_final =
        " e o ma il lo gli un uno una di a da in con su per che del della dei degli delle ",
    .participles = " situato situata fondato fondata pubblicato pubblicata ",
    .title_words = " nuovo nuova nuovi nuove come ",
    .may_double = " ci vi molto sì no ",
    .cues =
        " conclusione risultato risultati mostra rivela rivelato confermato annunciato "
        "deciso avvertito "
        "record ",
    .tensions =
        " mistero misterioso misteriosa segreto segreti sorpresa sorprendente "
        "inaspettato strano domanda domande enigma sconosciuto nascosto rischio "
        "rischi minaccia minacce paura pericolo polemica crisi dilemma lotta "
        "battaglia dubbio dubbi sfida problema mai nessuno ",
    .speech = " detto dice spiegato spiega aggiunto dichiarato ",
    .subordinators = " perché sebbene quando se dopo prima come mentre poiché ",
    .boilerplate =
        "|tutti i diritti riservati|cookie|informativa sulla privacy|termini di utilizzo|"
        "newsletter|iscriviti|abbonati|leggi anche|leggi tutto|clicca qui|seguici|"
        "pubblicità|riproduzione riservata|sembra essere il primo su|condividi su|"
        "scorri verso|clicca su|scorri per|condividi questo|condividi l'articolo|"
        "guarda il video|guarda la gallery|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|egli|lui|lei|loro|esso|essa|essi|esse|ella|ciò|questo è|questa è|il suo|la sua|"
        "i suoi|le sue|il loro|la loro|i loro|le loro|sua|suo|entrambi|entrambe|quest'ultimo|"
        "quest'ultima|quest'ultimi|l'altro|l'altra|gli altri|le altre|si tratta|si trattava|"
        "si tratterebbe|uno di loro|tra questi|tra queste|fra questi|tra loro|tali|tale|"
        "un tale|una tale|ma|e|o|ed|però|quindi|così|anche|inoltre|poi|tuttavia|dunque|"
        "infatti|invece|allora|infine|d'altra parte|d'altronde|al contrario|per questo|"
        "per questa ragione|per tale motivo|in questo modo|in questo senso|in questo caso|"
        "in quel momento|nel frattempo|intanto|da allora|da qui|di conseguenza|pertanto|"
        "perciò|ad esempio|per esempio|in particolare|allo stesso tempo|a sua volta|"
        "dal canto suo|da parte sua|secondo lui|secondo lei|secondo loro|per lui|per lei|"
        "con lui|con lei|lì|là|dopo di che|dopodiché|in secondo luogo|in altre parole|cioè|"
        "ovvero|eppure|oltre a ciò|nonostante ciò|tutto ciò|tutto questo|lo stesso|la stessa|"
        "quel|quello|quella|quelli|quelle|quei|quegli|",
    .standing =
        "|anche se|anche quando|anche nel|invece di|così come|tutto ciò che|ciò che|o meglio|"
        "poi c'è|e se|ma anche|questo articolo|lo stesso giorno|in particolare il|"
        "in particolare la|sua maestà|sua santità|lui o lei|quello che|quelli che|quella che|"
        "quelle che|",
    .pointing = "|questo|questa|questi|queste|",
    .ordinals = "|il primo|la prima|il secondo|la seconda|il terzo|la terza|",
    .links = " che ",
    .times =
        " minuto minuti ora ore giorno giorni settimana settimane mese mesi trimestre anno "
        "anni decennio secolo mattina mattino pomeriggio sera notte volta lunedì martedì "
        "mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio "
        "giugno luglio agosto settembre ottobre novembre dicembre primavera estate autunno "
        "inverno stagione ",
    .may_times = " secondo ",
    .nears = " fine prossimo prossima stesso stessa ",
    .laters = " dopo, prima, ",
    .whens = " oggi ieri scorso scorsa ",
    .pronouns = " egli lui lei ",
    .auxiliaries = " ha è era sarà aveva fu ",
    .past_endings = " ò ",
    .preverbs = " come così ",
    .sayings =
        " affermato sottolineato concluso raccontato precisato commentato ribadito osservato ",
};

constexpr ClauseRow kClauses = {
    .finite =
        " è sono era erano fu ha hanno aveva avevano può possono deve devono sta stanno "
        "va vanno ",
    .endings = " ò arono irono erà irà eranno iranno ",
    .subordinate = " che chi cui quando dove se come perché mentre ",
    .tied = " che se salvo né o di a ",
    .loose = " ma mentre dopo secondo perché dove quando poiché ",
    .joins = " e ed ",
    .breaks = " mentre perché quando ",
    .contrasts = " ma però tuttavia nonostante eppure ",
};

constexpr LineRow kLines = {
    .bylines = "|di|a cura di|scritto da|pubblicato da|testo di|dal nostro inviato|",
    .authors = "|autore|testo|redazione|testi|",
    .credits =
        "|fotografia|fotografie|immagine|immagini|crediti|didascalia|illustrazione|infografica|"
        "fonte|fonti|grafico|",
    .dates =
        "|pubblicato|pubblicato il|aggiornato|aggiornato il|ultimo aggiornamento|"
        "modificato il|il|alle|ore|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|"
        "gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|gen|mag|giu|"
        "lug|ott|data|fa|giorni|del|dal|",
    .prompts =
        "|clicca qui|leggi anche|leggi tutto|iscriviti|abbonati|condividi su|seguici|"
        "per saperne di più|vedi anche|guarda il video|potrebbe interessarti|questo articolo è|"
        "tutti i diritti riservati|riproduzione riservata|",
    .chrome =
        "|continua a leggere|pubblicità|condividi|stampa|commenti|cerca|indice|sommario|"
        "argomenti|articoli correlati|parole chiave|successivo|precedente|tempo di lettura|"
        "i più letti|correlati|",
    .genres =
        "|comunicato stampa|comunicato|riassunto|sommario|trascrizione|introduzione|"
        "prefazione|editoriale|opinione|intervista|analisi|commento|rassegna stampa|in breve|"
        "brevi|verbale|per pubblicazione immediata|",
    .pages = "|pagina|pag|",
    .forms =
        "|presenti|presente|assenti|assente|assenti giustificati|giustificati|data|luogo|ora|"
        "orario|prossima riunione|prossimo incontro|ordine del giorno|segretario|segretaria|"
        "presiede|oggetto|da|contatti|contatto|ufficio stampa|",
    .greetings =
        "|ciao|caro|cara|cari|care|gentile|gentili|gentilissimo|gentilissima|gentilissimi|"
        "egregio|egregi|buongiorno|buonasera|spettabile|salve|carissimi|carissimo|carissima|"
        "signore e signori|",
    .signoffs =
        "|cordiali saluti|distinti saluti|saluti|un saluto|un caro saluto|un cordiale saluto|"
        "tanti saluti|grazie|grazie mille|molte grazie|ringraziando|in fede|con affetto|"
        "un abbraccio|a presto|baci|cari saluti|",
    .units =
        "|cucchiaio|cucchiai|cucchiaino|cucchiaini|tazza|pizzico|spicchio|spicchi|bicchiere|"
        "fette|bustina|grammi|persone|porzioni|minuti|preparazione|",
    .sites = "|corriere|gazzetta|giornale|la repubblica|notizie|",
    .positions = "|sinistra|destra|",
};

constexpr TalkRow kTalk = {
    .fillers =
        " eh ehm uhm mah beh boh ah oh sì ok okay ciao salve buongiorno buonasera arrivederci "
        "grazie prego scusa scusate scusi benvenuti benvenute benvenuto ",
    .company =
        " tutti tutte quindi cioè insomma ecco appunto amici signore signori mille molto tanto "
        "bene presto domani prossima giornata serata notte volta certo perfetto esatto giusto "
        "d'accordo venuti signora buona buone allora ",
    .courtesies =
        "|come stai|come sta|come state|come va|buona giornata|buona serata|buona notte|"
        "a presto|a domani|alla prossima|grazie mille|grazie per|grazie di|di niente|"
        "piacere di|mi dispiace|che peccato|cominciamo|iniziamo|andiamo avanti|"
        "prossima domanda|ci sono domande|va bene|ci vediamo|che ne pensi|è tutto per|questo è "
        "tutto|capisco|ho capito|",
    .frames =
        "|mi sentite|mi senti|mi sente|si sente bene|vedete il mio schermo|vedete le mie|"
        "condividere lo schermo|microfono spento|benvenuti a|benvenuti in|bentornati|"
        "grazie a tutti|grazie per essere|grazie per aver|grazie di essere|vi ringrazio|"
        "la ringrazio per|ringrazio tutti|episodio è sponsorizzato|video è sponsorizzato|"
        "puntata è offerta|è offerto da|è offerta da|nostro sponsor|usa il codice|"
        "usate il codice|con il codice|codice sconto|iscrivetevi|iscriviti al|lasciate un|"
        "lasciateci|in descrizione|restate con noi|come posso aiutar*|posso aiutarla|"
        "altro in cui|lascio la parola|passo la parola|do la parola|ci vediamo la prossima|"
        "il mio prossimo ospite|riuscite a sentirmi|mi sentite tutti|sponsorizzata "
        "da|sponsorizzato da|attivate la campanell*|benvenuti al|benvenuti alla|mettete un like|",
    .joiners =
        " e quindi ma perché allora poi quando se anche mentre però adesso ora dopo inoltre o "
        "così ",
    .subjects =
        " io tu lui lei noi voi loro questo questa quello il lo la i gli le un una mio nostro "
        "nostra si mi ci c'è c'era nessuno qualcuno tutti ",
    .pronouns = " io noi loro ",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " adesso aggiunge alcune alcuni alta alto altra altre altro annunciato aperta aperto "
        "arrivato bella bello buon buona buono casi caso cento certa certo chiamato chiusa "
        "chiuso cinque circa conferma confermato cose crede dare dato dicono dieci difficile "
        "dire disse diverse diversi domani dovere dovrebbe due esempio euro fa facile fatti "
        "fatto fece fine forma forse gente grande grandi ieri importante importanti lunga "
        "lungo luogo lì maggiore mai male meglio meno migliore mila miliardi milione milioni "
        "mille ministra ministro minore molta molte momento necessario nome nove nuova nuove "
        "nuovi nuovo otto parla parlare parte parti passare pensa persona persone piccola "
        "piccoli piccolo poca poche pochi possibile potrebbe presidente presto prime primi "
        "primo propria punti punto quarta quarto quasi quattro racconta resta ricorda sa "
        "scritto seconda sette signor signora situazione sola soprattutto sostiene stessa "
        "stesso tema terza terzo tre troppo trova trovato ultima ultime ultimi ultimo unica "
        "unico uomini uomo vari varie vecchia vecchio vengono venire viene vogliono volte "
        "vuole ",
    .titles =
        " allenatore attore attrice avvocato cantante capitano colonnello deputato direttore "
        "direttrice generale giudice governatore papa premier principe procuratore professore "
        "professoressa re regina scrittore segretario senatore senatrice sindaco vescovo ",
    .endings = " mente ando endo arono irono iamo avano evano ivano ò ",
    .articles =
        " il lo la i gli le un uno una del della dei delle degli al alla dal dalla nel nella "
        "sul sulla questo questa suo sua ",
    .elisions = " dell all nell sull dall coll quell quest un bell sant cent tutt ",
};

}  // namespace italian

constinit const LineRow kItalianLines = italian::kLines;
constinit const LanguageWords kItalianWords = {.abbreviations = &italian::kAbbreviations,
                                               .lexicon = &italian::kLexicon,
                                               .openings = &italian::kOpenings,
                                               .clauses = &italian::kClauses,
                                               .talk = &italian::kTalk,
                                               .keywords = &italian::kKeywords};

}  // namespace leitsatz
