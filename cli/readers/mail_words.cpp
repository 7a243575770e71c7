#include "readers/mail_words.h"

#include <algorithm>

#include "encodings/icu.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

// The lists of a language, in small letters, with '|' between; an empty list has no words.
struct MailWords {
  std::string_view from = {}, date = {}, to = {}, copy = {}, subject = {};  // labels
  std::string_view wrote = {};
  std::string_view openings = {};   // of the line with `wrote`
  std::string_view forwarded = {};  // within a line between two mails
  std::string_view prefixes = {};   // of a subject, before its colon
  std::string_view look = {};       // "FYI"
  std::string_view sent_from = {};  // beginnings; behind '$', ends
  std::string_view unsubscribe = {};
  std::string_view why = {};  // beginnings
  std::string_view browser = {};
  // Groups with ';' between: this mail; secret; addressee; error; delete; sender; disclose.
  std::string_view disclaimers = {};
  std::string_view print = {}, nature = {};
  std::string_view outside = {};  // "from outside of the organization"
};

constexpr MailWords kTable[] = {
    {// English
     .from = "from",
     .date = "sent|date",
     .to = "to",
     .copy = "cc|bcc",
     .subject = "subject",
     .wrote = "wrote|writes",
     .openings = "on",
     .forwarded = "forwarded message|forwarded by|begin forwarded|forwarded mail|forwarded email",
     .prefixes = "fwd|fw",
     .look = "fyi|for your information|for info|see below|fya",
     .sent_from = "sent from|get outlook for|sent via|sent with",
     .unsubscribe = "unsubscribe|opt out|opt-out|manage preferences|manage your preferences|"
                    "update your preferences|email preferences|manage subscription",
     .why = "you are receiving|you're receiving|you received this|you receive this|you get this|"
            "you are getting|you're getting|you have received this|this email was sent to|this "
            "email was sent by|this e-mail was sent to|this e-mail was sent by|this message was "
            "sent to|this newsletter was sent|this mail was sent to",
     .browser = "browser|view online|view this email online|read online|web version|webversion",
     .disclaimers =
         "this e-mail|this email|this message|this mail|this communication|this transmission|"
         "these files|this electronic|contents of "
         "this;confidential|privileged|proprietary;intended recipient|addressee|"
         "addressed|intended for|intended only|intended solely|solely for|for the use of;in "
         "error|by mistake|not the intended;delet|destroy;sender|notify|let us know;disclos|"
         "copying|disseminat|distribut|unauthor|prohibited|forbidden",
     .print = "print",
     .nature = "environment|trees|planet|tree",
     .outside =
         "originated from outside|originated outside|external email|external e-mail|external "
         "sender|from outside of the organi|from outside the organi|from an external"},
    {// German
     .from = "von",
     .date = "gesendet|datum|gesendet am",
     .to = "an",
     .copy = "cc|kopie|bcc",
     .subject = "betreff",
     .wrote = "schrieb|geschrieben|schreibt",
     .openings = "am",
     .forwarded = "weitergeleitete nachricht|weitergeleitete mail|weitergeleitete e-mail|"
                  "weitergeleitet von|weitergeleiteten nachricht|weitergeleiteten e-mail",
     .prefixes = "wg",
     .look = "zur info|zur information|zur kenntnis|z.k.|z. k.|zk|z.kts|zu deiner info|zu ihrer "
             "info|zu eurer info|siehe unten|s.u.|s. u.",
     .sent_from = "von meinem|von meiner|gesendet von|gesendet mit|holen sie sich outlook|diese "
                  "nachricht wurde von meinem|outlook für",
     .unsubscribe = "abmelden|abbestellen|abzubestellen|abzumelden|abbestellung|austragen|"
                    "abmeldung|melden sie sich ab|melde dich ab",
     .why = "sie erhalten dies|du erhältst dies|sie bekommen dies|du bekommst dies|ihr erhaltet|"
            "diese e-mail wurde an|diese e-mail ging an|diese mail wurde an|diese nachricht wurde "
            "an|dieser newsletter wurde an|sie haben diese|du hast diese",
     .browser = "browser|online ansehen|online lesen|webversion|web-version|onlineversion|"
                "online-version",
     .disclaimers =
         "diese e-mail|diese mail|diese nachricht|dieser e-mail|dieser nachricht|dieser mail|"
         "diese email|vorliegende;vertraulich|rechtlich "
         "geschützt;adressat|empfänger|bestimmt;irrtümlich|"
         "irrtum|versehentlich|fälschlich|nicht der richtige;lösch|vernichte;absender|informier|"
         "benachrichtig|verständig;unbefugt|nicht gestattet|untersagt|weitergabe|weiterleitung|"
         "verboten|unzulässig",
     .print = "druck",
     .nature = "umwelt|bäume|bäumen|wald",
     .outside = "externe e-mail|externer absender|externen absender|von außerhalb|sie erhalten "
                "nicht oft e-mail|außerhalb der organisation"},
    {// French
     .from = "de|expéditeur",
     .date = "envoyé|date|envoyé le",
     .to = "à|a|destinataire",
     .copy = "cc|cci|copie",
     .subject = "objet|sujet",
     .wrote = "a écrit|écrit|a ecrit|écrivait",
     .openings = "le",
     .forwarded = "message transféré|message transmis|message réexpédié|courriel transféré|mail "
                  "transféré|transféré par",
     .prefixes = "tr|tr.",
     .look = "pour info|pour information|pour ton info|pour votre info|fyi|à titre d'information|"
             "voir ci-dessous|cf. ci-dessous|pour mémoire",
     .sent_from = "envoyé de|envoyé depuis|envoyé à partir|télécharger outlook|obtenir outlook|"
                  "obtenez outlook|provenance :",
     .unsubscribe = "désabonn|désinscri|ne plus recevoir",
     .why = "vous recevez ce|vous avez reçu ce|tu reçois ce|cet e-mail a été envoyé|cet e-mail "
            "vous a été|ce message a été envoyé|ce message vous a été|ce mail a été|ce courriel a "
            "été|cette lettre vous",
     .browser = "navigateur|version en ligne|voir en ligne|lire en ligne|version web",
     .disclaimers =
         "ce message|cet e-mail|ce courriel|cet email|ce mail|ce courrier|cette communication|"
         "présent message|présent courriel;"
         "confidentiel;destinataire|destiné|exclusif;erreur;détrui|supprim|effac;expéditeur|"
         "avertir|avisez|informer|signaler|prévenir;divulg|diffus|interdit|toute utilisation",
     .print = "imprim",
     .nature = "environnement|arbres|planète|nature",
     .outside = "expéditeur externe|provient de l'extérieur|provient de l’extérieur|externe à "
                "l'organisation|extérieur de l'organisation|message externe"},
    {// Spanish
     .from = "de|remitente",
     .date = "enviado|fecha|enviado el|enviada",
     .to = "para|a|destinatario",
     .copy = "cc|cco",
     .subject = "asunto",
     .wrote = "escribió|escribio|ha escrito|escribe",
     .openings = "el",
     .forwarded = "mensaje reenviado|correo reenviado|reenviado por|mensaje reenviado",
     .prefixes = "rv|rv.|reenv",
     .look = "para tu información|para su información|para vuestra información|para tu "
             "informacion|para tu conocimiento|para su conocimiento|fyi|para información|ver "
             "abajo|véase abajo|pti",
     .sent_from = "enviado desde|enviado con|enviado por|obtener outlook|descarga outlook|obtén "
                  "outlook",
     .unsubscribe = "darse de baja|darme de baja|darte de baja|date de baja|dese de baja|dar de "
                    "baja|cancelar la suscripción|cancelar suscripción|cancelar tu suscripción|"
                    "cancela tu suscripción|anular la suscripción|anular suscripción|cancelar mi "
                    "suscripción",
     .why = "recibe este|recibes este|recibes esta|recibe esta|recibió este|usted recibe|usted ha "
            "recibido|has recibido este|ha recibido este|este correo se envió|este mensaje se "
            "envió|este correo fue|este correo ha sido|este mensaje fue|te enviamos este|le "
            "enviamos este|estás recibiendo|está recibiendo",
     .browser = "navegador|versión web|ver en línea|versión en línea",
     .disclaimers =
         "este mensaje|este correo|este e-mail|este email|esta comunicación|esta información;"
         "confidencial;destinatari|dirigid;error|equivocación;elimin|destru|borr;remitente|"
         "notifi|avis|comuni;divulg|prohib|copia|distribu|reprodu",
     .print = "imprim",
     .nature = "medio ambiente|medioambiente|árboles|planeta|naturaleza",
     .outside =
         "correo externo|remitente externo|fuera de la organización|fuera de su organización"},
    {// Italian
     .from = "da|mittente",
     .date = "inviato|data|inviato il|inviata",
     .to = "a|per|destinatario",
     .copy = "cc|ccn",
     .subject = "oggetto",
     .wrote = "ha scritto|scrive|scrisse|hanno scritto",
     .openings = "il|in data",
     .forwarded = "messaggio inoltrato|inoltrato da|mail inoltrata|e-mail inoltrata",
     .prefixes = "i|inol|inoltro",
     .look = "per conoscenza|per tua info|per vostra info|per sua info|per info|p.c.|per tua "
             "conoscenza|per vostra conoscenza|vedi sotto|fyi|per opportuna conoscenza",
     .sent_from = "inviato da|inviato dal|inviata da|scarica outlook|ottieni outlook",
     .unsubscribe = "disiscri|cancellati|l'iscrizione|l’iscrizione|cancella iscrizione|annulla "
                    "iscrizione|disdici|"
                    "non ricevere più|non desideri più",
     .why = "ricevi quest|riceve quest|hai ricevuto quest|ha ricevuto quest|stai ricevendo quest|"
            "questa e-mail è stat|questa email è stat|questo messaggio è stat|questa mail è stat|"
            "questa newsletter",
     .browser = "browser|versione web|versione online|leggi online",
     .disclaimers =
         "questo messaggio|questa e-mail|questa email|questa mail|presente messaggio|presente "
         "e-mail|presente email|questa comunicazione;riservat|confidenzial;destinatari|destinat;"
         "errore;distrugg|cancell|elimin;mittente|avvis|informar|comunicar;divulg|diffusione|"
         "vietat|proibit|utilizzo",
     .print = "stamp",
     .nature = "ambiente|alberi|pianeta",
     .outside = "mittente esterno|proviene dall'esterno|esterno all'organizzazione|email esterna"},
    {// Portuguese
     .from = "de|remetente",
     .date = "enviado|data|enviada em|enviado em|enviada|enviado a",
     .to = "para|a|destinatário",
     .copy = "cc|cco",
     .subject = "assunto",
     .wrote = "escreveu",
     .openings = "em|no dia|a",
     .forwarded = "mensagem encaminhada|mensagem reencaminhada|encaminhado por|encaminhada por|"
                  "email encaminhado|e-mail encaminhado",
     .prefixes = "enc",
     .look = "para sua informação|para tua informação|para vossa informação|para conhecimento|para "
             "seu conhecimento|para teu conhecimento|para informação|fyi|veja abaixo|ver abaixo|"
             "para info",
     .sent_from = "enviado do|enviado a partir|enviado via|enviado pelo|enviado da|obter o outlook|"
                  "obtenha o outlook|baixe o outlook",
     .unsubscribe = "cancelar inscrição|cancelar a inscrição|cancelar sua inscrição|cancelar "
                    "subscrição|cancelar a subscrição|descadastr|anular a subscrição|anular "
                    "subscrição|cancelar assinatura|cancelar a assinatura|deixar de receber|anular "
                    "inscrição|remover "
                    "inscrição|cancele a sua|cancele sua",
     .why = "recebeu est|você recebeu|você está recebendo|recebe est|está a receber|recebes est|"
            "este e-mail foi|este email foi|esta mensagem foi|esta newsletter foi",
     .browser = "navegador|browser|versão web|versão online|ver online",
     .disclaimers =
         "esta mensagem|este e-mail|este email|este correio|esta comunicação;confidencia|sigilos;"
         "destinatári|dirigid|destina;engano|erro;apag|elimin|destru|exclu;remetente|notifi|avis|"
         "inform|comuni;divulg|proibi|distribui|cópia|autoriz|reprodu",
     .print = "imprim",
     .nature = "ambiente|árvores|planeta",
     .outside = "remetente externo|fora da organização|e-mail externo|email externo"},
    {// Dutch
     .from = "van|afzender",
     .date = "verzonden|datum|verstuurd",
     .to = "aan",
     .copy = "cc",
     .subject = "onderwerp",
     .wrote = "schreef|geschreven",
     .openings = "op",
     .forwarded = "doorgestuurd bericht|doorgestuurde bericht|doorgezonden bericht|doorgestuurd "
                  "door|doorgestuurde e-mail|begin doorgestuurd",
     .prefixes = "doorst|fw",
     .look = "ter info|ter kennis|fyi|t.i.|t.k.n.|zie hieronder|zie onder",
     .sent_from = "verzonden vanaf|verstuurd vanaf|verzonden met|verstuurd met|verzonden vanuit|"
                  "outlook voor|download outlook|vanaf mijn",
     .unsubscribe = "afmelden|uitschrijven|meld je af|meld u af|schrijf je uit|af te melden|uit te "
                    "schrijven|uitschrijf",
     .why = "u ontvangt d|je ontvangt d|u krijgt d|je krijgt d|u heeft d|je hebt d|deze e-mail is|"
            "dit bericht is|deze mail is|deze e-mail werd|deze nieuwsbrief is",
     .browser = "browser|webversie|online versie|bekijk online|lees online",
     .disclaimers =
         "deze e-mail|dit bericht|deze mail|dit e-mailbericht|deze email;vertrouwelijk;"
         "geadresseerde|bestemd|ontvanger|bedoeld;abusievelijk|ten onrechte|vergissing|onterecht|"
         "niet de bedoelde|per ongeluk|foutief|niet voor u;verwijder|vernietig|wissen|te wissen;"
         "afzender|verwittig|op de hoogte|te melden|contact;openbaar|versprei|verboden|niet "
         "toegestaan|onbevoegd|vermenigvuldig",
     .print = "print|afdruk",
     .nature = "milieu|bomen|planeet",
     .outside = "externe afzender|van buiten de organisatie|externe e-mail|buiten uw organisatie"},
    {// Swedish
     .from = "från|avsändare",
     .date = "skickat|datum|skickat den",
     .to = "till",
     .copy = "kopia|cc",
     .subject = "ämne",
     .wrote = "skrev|skriver|skrivit",
     .openings = "den|på",
     .forwarded = "vidarebefordra",
     .prefixes = "vb|vbf",
     .look = "för kännedom|till kännedom|fyi|till info|för info|f.k.|fk|se nedan",
     .sent_from = "skickat från|skickades från|skickat med|hämta outlook|skaffa outlook",
     .unsubscribe = "avregistrera|avsluta prenumeration|avprenumerera|säga upp prenumeration|"
                    "avanmäl|avsluta din prenumeration|säg upp|avbeställ",
     .why = "du får det|du får den|du får detta|detta mejl skick|detta mail skick|det här mejlet "
            "skick|"
            "det här mailet skick|du har fått det|detta meddelande skick|detta nyhetsbrev skick",
     .browser = "webbläsare|webbversion|läs online",
     .disclaimers =
         "detta meddelande|detta e-post|detta mejl|det här meddelandet|detta mail|denna e-post|"
         "det här mejlet|detta brev;konfidentiell|sekretess|förtrolig;mottagare|avsett|avsedd|"
         "adressat;misstag|felaktig|fel;radera|ta bort|förstör|makulera;avsändare|meddela|"
         "underrätta|kontakta;sprid|obehörig|förbjud|otillåt|kopier",
     .print = "skriv ut|skriver ut|utskrift",
     .nature = "miljön|träd|skog",
     .outside = "extern avsändare|utanför organisationen|externt mejl"},
    {// Danish and Norwegian
     .from = "fra|afsender|avsender",
     .date = "sendt|dato",
     .to = "til",
     .copy = "cc|kopi",
     .subject = "emne",
     .wrote = "skrev|skriver|skrevet",
     .openings = "den|d.|på",
     .forwarded = "videresendt",
     .prefixes = "vs|vs.",
     .look = "til orientering|til info|til din orientering|til din info|fyi|se nedenfor|se under|"
             "t.o.|til jeres orientering|til deres orientering",
     .sent_from = "sendt fra|hent outlook|last ned outlook|sendt med|sendt via|få outlook",
     .unsubscribe = "afmeld|frameld|meld deg av|avmeld|avslutt abonnement|melde deg av|melde av|"
                    "opsig abonnement|meld av",
     .why = "du modtager d|du mottar d|du får d|du har modtaget d|du har mottatt d|denne e-mail er "
            "sendt|denne mail er sendt|denne e-posten er sendt|denne e-posten ble sendt|dette "
            "nyhedsbrev er|dette nyhetsbrevet er",
     .browser = "browser|nettleser|webversion|nettversjon|vis online",
     .disclaimers =
         "denne e-mail|denne mail|denne meddelelse|denne besked|denne e-post|denne melding;"
         "fortrolig|konfidensiell;modtager|mottaker|adressat|tiltænkt|tiltenkt|bestemt|beregnet;"
         "fejl|feil;slet|destruer|makuler;afsender|avsender|underret|varsle|kontakt|gi beskjed|giv "
         "besked;videregiv|videreformidl|uberettiget|forbudt|kopier|ikke tilladt|ikke tillatt|"
         "spre|offentliggør",
     .print = "print|udskriv|skriver ut|skrive ut|utskrift",
     .nature = "miljøet|træer|trær",
     .outside = "ekstern afsender|ekstern avsender|uden for organisationen|utenfor "
                "organisasjonen|ekstern e-post|ekstern mail"},
    {// Finnish
     .from = "lähettäjä",
     .date = "lähetetty|päivämäärä|päiväys|pvm|lähetysaika",
     .to = "vastaanottaja",
     .copy = "kopio|cc",
     .subject = "aihe",
     .wrote = "kirjoitti",
     .openings = "",
     .forwarded = "välitetty viesti|edelleenlähetetty|välitetyn viestin|välitetty",
     .prefixes = "vl",
     .look = "tiedoksi|fyi|ks. alla|katso alta|tiedoksenne|tiedoksesi",
     .sent_from = "lähetetty iphone|lähetetty android|lähetetty puhelime|lähetetty outlook|hanki "
                  "outlook|lähetetty laitteesta|lähetetty älypuhelime",
     .unsubscribe = "peruuta tilaus|lopeta tilaus|peruuttaa tilau|poistu listalta|peru tilaus|"
                    "peruuta uutiskirje|lopettaa tilau",
     .why = "saat tämän|saat tätä|tämä viesti lähetet|tämä viesti on lähetet|olet saanut tämän|"
            "tämä uutiskirje",
     .browser = "selaime|verkkoversio",
     .disclaimers =
         "tämä viesti|tämän viestin|tämä sähköposti|tämän sähköpostin|tämä sähköpostiviesti;"
         "luottamuksell;vastaanottaja|tarkoitettu;vahingossa|erehdy|virheellisesti|epähuomiossa;"
         "poist|tuhoa|hävit;lähettäjä|ilmoit;kielletty|luvaton|jakelu|julkist|levit|kopioi",
     .print = "tulosta",
     .nature = "ympäristö|puita|luonto"},
    {// Polish
     .from = "od|nadawca",
     .date = "wysłano|data|data wysłania|wysłane|wysłany",
     .to = "do|adresat",
     .copy = "dw|cc|do wiadomości|udw",
     .subject = "temat",
     .wrote = "napisał|pisze",
     .openings = "w dniu|dnia",
     .forwarded = "przekazana wiadomość|wiadomość przekazana|przesłana wiadomość|przekazanej "
                  "wiadomości|przekazywana wiadomość|przekazywanej wiadomości|przekazana "
                  "dalej|przesłane przez",
     .prefixes = "pd|pdt",
     .look = "do wiadomości|fyi|dla informacji|do informacji|zob. niżej|patrz poniżej|zobacz "
             "poniżej|dla twojej wiadomości",
     .sent_from = "wysłane z|wysłano z|pobierz outlook|uzyskaj outlook|pobierz program outlook",
     .unsubscribe = "wypisz|zrezygn|rezygnacj|anuluj subskrypcję|wypisa|wyrejestr|anulować "
                    "subskrypcję",
     .why = "otrzymujesz t|otrzymałeś t|otrzymałaś t|otrzymują państwo|otrzymał|ta wiadomość "
            "została|ten e-mail został|ten newsletter|dostajesz",
     .browser = "przeglądar|wersja online|wersję online|wersja internetowa",
     .disclaimers =
         "ta wiadomość|niniejsza wiadomość|niniejszy e-mail|ten e-mail|tej wiadomości|niniejszej "
         "wiadomości|wiadomość ta|niniejsza korespondencja|tego e-maila|tej "
         "korespondencji|niniejszego;poufn|tajemnic;adresat|odbiorc|"
         "przeznaczon|skierowan;omyłk|pomyłk|błędnie|przez błąd;usun|skasow|zniszcz;nadawc|"
         "powiadom|poinform|zawiadom;zabron|rozpowszechn|ujawn|kopiow|niedozwolon",
     .print = "druk",
     .nature = "środowisk|drzew",
     .outside = "spoza organizacji|zewnętrzny nadawca|nadawca zewnętrzny"},
    {// Czech and Slovak
     .from = "od|odesílatel|odosielateľ",
     .date = "odesláno|datum|posláno|odesláno dne|odoslané|dátum|poslané|odoslaná",
     .to = "komu",
     .copy = "kopie|kópia|cc",
     .subject = "předmět|predmet",
     .wrote = "napsal|píše|napísal",
     .openings = "dne|dňa",
     .forwarded = "přeposlan|předaná zpráva|přeposláno|preposlan|presmerovan|předaný e-mail",
     .prefixes = "fw|fwd",
     .look = "pro informaci|na vědomí|pro info|viz níže|pre informáciu|na vedomie|pre info|pozri "
             "nižšie",
     .sent_from = "odesláno z|odoslané z|získat outlook|získajte outlook|stáhnout outlook",
     .unsubscribe = "odhlásit|odhlášení|odhlaste|zrušit odběr|odhlásiť|zrušiť odber|odhlásenie",
     .why = "tento e-mail jste|tento email jste|tento e-mail vám|tento e-mail byl|dostáváte t|"
            "dostávate t|obdrželi jste t|tuto zprávu jste|túto správu ste",
     .browser = "prohlížeč|prehliadač|webová verze|webovou verzi",
     .disclaimers =
         "tato zpráva|tento e-mail|této zprávy|tato e-mailová|tento email|táto správa|tejto správy;"
         "důvěrn|dôvern;adresát|příjemc|príjemc|určen;omyl|chyb;smaž|odstra|vymaž|znič|zmaž;"
         "odesílatel|odosielateľ|inform|oznam|upozorn;zakázán|šíř|šíren|zveřej|zverej|neoprávn|"
         "kopírov",
     .print = "tisk|vytlač|tlač",
     .nature = "životní prostředí|životné prostredie|přírod|strom"},
    {// Hungarian
     .from = "feladó|küldő",
     .date = "dátum|küldve|elküldve",
     .to = "címzett",
     .copy = "másolatot kap|cc|másolat",
     .subject = "tárgy",
     .wrote = "írta|ír",
     .openings = "",
     .forwarded = "továbbított",
     .prefixes = "továbbítás|tov|továbbítva",
     .look = "tájékoztatásul|fyi|lásd lent|tájékoztatásképpen|tudomásul|lásd alább",
     .sent_from = "elküldve az|elküldve a|az iphone|outlook letöltése|küldve az|küldve a",
     .unsubscribe = "leiratkoz",
     .why = "ezt a levelet azért|ezt az e-mailt azért|ezt az üzenetet azért|ön azért|azért "
            "kapt|azért kapod",
     .browser = "böngésző|webes változat",
     .disclaimers =
         "ez az e-mail|ezen üzenet|jelen üzenet|ez az üzenet|jelen e-mail|ez a levél|jelen levél;"
         "bizalmas|titk;címzett;téved|tévesen;töröl|semmisít;feladó|küldő|értesít;tilos|"
         "jogosulatlan|terjeszt|másol",
     .print = "nyomtat",
     .nature = "környezet|fák"},
    {// Romanian
     .from = "de la|expeditor",
     .date = "trimis|data|dată|trimis la",
     .to = "către|catre|la",
     .copy = "cc",
     .subject = "subiect",
     .wrote = "a scris",
     .openings = "în|pe|la",
     .forwarded = "mesaj redirecționat|mesaj redirecţionat|mesaj retransmis|mesaj transmis",
     .prefixes = "fw|fwd",
     .look = "spre informare|pentru informare|fyi|vezi mai jos|spre știință|spre cunoștință",
     .sent_from = "trimis de pe|trimis din|descarcă outlook|obțineți outlook",
     .unsubscribe = "dezabon",
     .why = "primiți ac|primești ac|ați primit ac|ai primit ac|acest e-mail a fost|acest email a "
            "fost|acest mesaj a fost",
     .browser = "browser|versiunea web|versiunea online",
     .disclaimers =
         "acest mesaj|acest e-mail|acest email|prezentul mesaj;confidențial|confidenţial;"
         "destinatar|destinat;greșeal|eroare|greşeal;șterge|ştergeţi|distrug;expeditor|anunț|"
         "notific|inform;interzis|divulg|copier|distribu",
     .print = "tipări|imprim|printa",
     .nature = "mediu|copaci"},
    {// Russian, Ukrainian and Bulgarian
     .from = "от|от кого|отправитель|від|від кого|відправник",
     .date = "отправлено|дата|дата отправки|надіслано|відправлено|изпратено|послано",
     .to = "кому|до",
     .copy = "копия|копія|копие",
     .subject = "тема|относно",
     .wrote = "написал|пишет|пишут|пише|написав|написа",
     .openings = "в|на",
     .forwarded = "пересланн|пересылаемое|переадресованн|переслано|переслане|переадресоване|"
                  "препратено|препратен",
     .prefixes = "пер|fw|fwd",
     .look = "для информации|к сведению|для сведения|fyi|см. ниже|на заметку|для інформації|до "
             "відома|див. нижче|за сведение|за информация",
     .sent_from = "отправлено с|отправлено из|отправлено от|скачать outlook|загрузить outlook|"
                  "надіслано з|надіслано від|відправлено з|изпратено от",
     .unsubscribe = "отписа|отписк|отказаться от рассылки|отказаться от получения|відписат|"
                    "скасувати підписку|отпишете|откажете",
     .why = "вы получили эт|вы получаете|вы получили|это письмо отправлено|это письмо было|это "
            "сообщение отправлено|вам отправлено|ви отримали|ви отримуєте|цей лист|получавате",
     .browser = "браузер|веб-верси|веб-версі|переглядач",
     .disclaimers =
         "это сообщение|данное сообщение|это письмо|данное письмо|настоящее сообщение|этого "
         "сообщения|данного сообщения|этом сообщении|настоящее письмо|этого письма|це "
         "повідомлення|цей лист|цього повідомлення|това съобщение|този имейл;конфиденциал|"
         "конфіденц|поверител|тайн;адресат|получател|предназнач|адресован|одержувач|отримувач|"
         "призначен;ошибк|ошибочно|помилк|помилково|грешка|погрешка;удали|уничтож|видал|знищ|"
         "изтри|унищож;отправител|сообщит|уведом|извест|відправник|повідом|подател;запрещ|"
         "разглаш|распростран|копиров|не допускается|заборон|розголош|поширен|забран",
     .print = "печат|друк",
     .nature = "окружающ|деревья|природ|довкілля|околна|дървета"},
    {// Greek
     .from = "από|αποστολέας",
     .date = "εστάλη|ημερομηνία|στάλθηκε|απεστάλη|ημ/νία|αποστολή",
     .to = "προς",
     .copy = "κοιν.|κοινοποίηση|cc|κοιν",
     .subject = "θέμα",
     .wrote = "έγραψε|έγραψαν|γράφει",
     .openings = "στις|την",
     .forwarded = "προωθημένο μήνυμα|προωθημένου μηνύματος|προώθηση",
     .prefixes = "πρθ|προώθ|fw|fwd",
     .look = "προς ενημέρωση|για ενημέρωση|fyi|δείτε παρακάτω|για ενημέρωσή",
     .sent_from = "στάλθηκε από|εστάλη από|αποκτήστε το outlook",
     .unsubscribe = "διαγραφή|απεγγραφή|διαγραφείτε|κατάργηση εγγραφής",
     .why = "λαμβάνετε αυτό|λάβατε αυτό|αυτό το email|αυτό το e-mail|λαμβάνεις",
     .browser = "περιηγ|browser|φυλλομετρητή",
     .disclaimers =
         "το παρόν μήνυμα|αυτό το μήνυμα|αυτό το e-mail|αυτό το email|το μήνυμα αυτό;"
         "εμπιστευτικ|απόρρητ;παραλήπτη|αποδέκτη|προορίζ;λάθος|λάθους|σφάλμα;διαγρά|καταστρ;"
         "αποστολέα|ενημερ|ειδοποι;απαγορ|αποκάλυψη|αντιγραφή|διανομή",
     .print = "εκτυπ",
     .nature = "περιβάλλον|δέντρα"},
    {// Turkish
     .from = "kimden|gönderen",
     .date = "gönderildi|tarih|gönderme tarihi|gönderilme tarihi|gönderim tarihi",
     .to = "kime|alıcı|alıcılar",
     .copy = "bilgi|cc",
     .subject = "konu",
     .wrote = "yazdı|yazmış",
     .openings = "",
     .forwarded = "iletilen ileti|iletilen mesaj|yönlendirilmiş|iletilmiş|iletilen e-posta|"
                  "iletilen postanın|yönlendirilen",
     .prefixes = "ilt|iyt",
     .look = "bilginize|bilgine|fyi|bilgi için|bilginiz için|aşağıya bak",
     .sent_from = "outlook'u edinin$dan gönderildi|den gönderildi|tan gönderildi|ten gönderildi",
     .unsubscribe = "abonelikten|aboneliği|listeden çık|üyelikten çık",
     .why = "bu e-postayı|bu iletiyi|bu e-posta size|bu mesajı|bu bülteni",
     .browser = "tarayıcı|web sürümü",
     .disclaimers =
         "bu e-posta|bu mesaj|bu ileti|bu elektronik posta|işbu e-posta;gizli;alıcı|muhatab|"
         "yetkili kişi|gönderilen kişi|kişiye özel;yanlışlıkla|hata;sil|imha|yok ed;gönderen|"
         "gönderici|bilgi ver|haber ver|bildir;yasak|ifşa|kopyala|dağıt|yetkisiz",
     .print = "yazdır|basma|çıktı",
     .nature = "çevre|ağaç|doğa"},
    {// Croatian, Serbian and Slovene
     .from = "od|šalje|pošiljatelj",
     .date = "poslano|datum|poslato|poslao|poslal",
     .to = "za|komu|kome|prima",
     .copy = "kopija|cc|kp",
     .subject = "predmet|tema|zadeva|naslov",
     .wrote = "napisao|napisala|piše|napisal",
     .openings = "dana|dne",
     .forwarded = "proslijeđena|prosleđena|posredovano|posredovana",
     .prefixes = "pr|fw|fwd",
     .look = "na znanje|za informaciju|za tvoju informaciju|v vednost|fyi|vidi dolje|glej spodaj",
     .sent_from = "poslano s|poslato sa|poslano iz|pošlano iz",
     .unsubscribe = "odjav",
     .why = "primili ste|primate ov|ovaj e-mail|to sporočilo|prejeli ste|dobili ste",
     .browser = "pregledniku|preglednik|brskalnik|pregledaču",
     .disclaimers =
         "ova poruka|ovaj e-mail|ova elektronička|to sporočilo|ta e-pošta;povjerljiv|poverljiv|"
         "zaupn;primatelj|primalac|namijenjen|namenjen|prejemnik;greškom|pomot|zabun;izbriš|"
         "obriš|uništ|unič;pošiljatelj|pošiljalac|obavijest|obavest|obvest;zabranjen|prepoved|"
         "otkrivanje|kopiranje",
     .print = "ispis|tisk|štampa|natis",
     .nature = "okoliš|okolin|okolj|drveć|dreves"},
    {// Catalan
     .from = "de",
     .date = "enviat|data",
     .to = "per a|a|per",
     .copy = "cc",
     .subject = "assumpte|tema",
     .wrote = "va escriure|ha escrit|escriu",
     .openings = "el|en",
     .forwarded = "missatge reenviat",
     .look = "per al teu coneixement|per a la teva informació|per informació",
     .unsubscribe = "donar-se de baixa|donar-vos de baixa|donar-te de baixa",
     .why = "reps aquest|rebeu aquest|heu rebut aquest|has rebut aquest",
     .browser = "navegador",
     .disclaimers = "aquest missatge|aquest correu;confidencial;destinatari|adreçat;error;elimin|"
                    "esborr|destru;remitent|notifi|avis|comuni;divulg|prohib|còpia|distribu",
     .print = "imprim",
     .nature = "medi ambient|arbres"},
    {// Indonesian and Malay
     .from = "dari|daripada",
     .date = "dikirim|tanggal|terkirim|dihantar|tarikh",
     .to = "kepada|ke",
     .copy = "cc",
     .subject = "perihal|subjek|judul|subject",
     .wrote = "menulis",
     .openings = "pada",
     .forwarded = "pesan terusan|pesan yang diteruskan|diteruskan|mesej dimajukan",
     .look = "untuk informasi|sekadar info|fyi|lihat di bawah",
     .sent_from = "dikirim dari|dihantar daripada",
     .unsubscribe = "berhenti berlangganan|berhenti langganan",
     .why = "anda menerima email|anda menerima e-mail|email ini dikirim",
     .browser = "browser|peramban"},
    {// Vietnamese
     .from = "từ|người gửi",
     .date = "đã gửi|ngày|gửi|vào|ngày gửi|date",
     .to = "đến|tới|người nhận",
     .copy = "cc",
     .subject = "chủ đề|tiêu đề",
     .wrote = "đã viết|viết",
     .openings = "vào",
     .forwarded = "thư chuyển tiếp|tin nhắn chuyển tiếp|được chuyển tiếp|thư đã chuyển tiếp",
     .unsubscribe = "hủy đăng ký|huỷ đăng ký",
     .why = "bạn nhận được",
     .browser = "trình duyệt"},
    {// Japanese
     .from = "差出人|送信者|発信者",
     .date = "送信日時|日時|送信|日付|送信日",
     .to = "宛先|宛て",
     .copy = "cc",
     .subject = "件名|題名",
     .wrote = "書きました|書いた|のメール|書かれました",
     .forwarded = "転送されたメッセージ|転送メッセージ|転送メール|転送された",
     .prefixes = "転送",
     .look = "ご参考|参考まで|fyi|共有です",
     .sent_from = "iphoneから|ipadから|androidから$から送信",
     .unsubscribe = "配信停止|登録解除|配信解除|購読解除|配信を停止",
     .why = "このメールは|本メールは",
     .browser = "ブラウザ|ウェブ版|web版",
     .disclaimers =
         "このメール|本メール|このメッセージ|本電子メール|この電子メール;機密|秘密;宛先|受信者|"
         "受取人|名宛人;誤って|誤送信|間違;削除|破棄|消去;送信者|発信者|ご連絡|差出人|お知らせ;"
         "禁止|開示|複写|転載|固くお断り",
     .print = "印刷",
     .nature = "環境"},
    {// Chinese
     .from = "发件人|寄件人|寄件者|发件者|發件人",
     .date = "发送时间|日期|寄件日期|发送日期|时间|時間|發送時間|寄送日期|傳送日期|已傳送",
     .to = "收件人|收件者|至",
     .copy = "抄送|副本",
     .subject = "主题|主旨|主題|標題|标题",
     .wrote = "写道|寫道|写到|撰寫|写了",
     .forwarded = "转发的邮件|转发邮件|转发的信息|轉寄的郵件|轉寄郵件|已轉寄|轉寄訊息|已转发|"
                  "转发邮件信息|轉寄的訊息",
     .prefixes = "转发|轉寄|转寄|轉發|答复转发",
     .look = "供参考|请参考|仅供参考|供參考|請參考|知会|知會|fyi|请查阅|請查閱|见下|見下",
     .sent_from = "发自我的|從我的|发送自|來自我的|傳送自|寄自我的|从我的",
     .unsubscribe = "退订|取消订阅|取消訂閱|退訂",
     .why = "您收到此|您收到这|您收到這|你收到|您会收到|您會收到|此邮件发送|此郵件發送",
     .browser = "浏览器|瀏覽器|网页版",
     .disclaimers =
         "本邮件|此邮件|本郵件|此郵件|本电子邮件|这封邮件|本電子郵件|此电子邮件|此封郵件;机密|"
         "保密|機密;收件人|接收者|收件者|接收人;错误|误|錯誤|誤;删除|刪除|销毁|銷毀;发件人|"
         "寄件人|通知|寄件者|发送者;禁止|泄露|洩漏|复制|複製|披露|散布|不得",
     .print = "打印|列印",
     .nature = "环保|环境|環保|環境"},
    {// Korean
     .from = "보낸 사람|보낸사람|발신인|보낸이|발신자",
     .date = "보낸 날짜|날짜|보냄|보낸날짜|발신일|보낸 시간",
     .to = "받는 사람|받는사람|수신인|받는이|수신자",
     .copy = "참조",
     .subject = "제목",
     .wrote = "작성|썼습니다|쓴 글|썼다|보냄|보낸 메일",
     .forwarded = "전달된 메시지|전달된 메일|전달 메시지|전달된 이메일",
     .prefixes = "전달",
     .look = "참고하세요|참고 바랍니다|참고용|fyi|참고 부탁|참고하시기|참고로",
     .sent_from = "나의 iphone|내 iphone$에서 보냄",
     .unsubscribe = "수신거부|수신 거부|구독 취소|구독취소|구독 해지",
     .why = "이 메일은|본 메일은|이 이메일은",
     .browser = "브라우저|웹에서 보기",
     .disclaimers =
         "이 메일|본 메일|이 이메일|본 메시지|이 메시지|본 이메일;기밀|비밀;수신자|수신인|받는 "
         "사람|지정된;잘못|실수;삭제|폐기;발신자|보낸 사람|알려|통보|발신인|연락;금지|공개|복사|"
         "배포|유출",
     .print = "인쇄",
     .nature = "환경"},
    {// Arabic
     .from = "من",
     .date = "تاريخ|التاريخ|أرسلت|تم الإرسال|أُرسلت",
     .to = "إلى",
     .copy = "نسخة",
     .subject = "الموضوع|موضوع",
     .wrote = "كتب|كتبت",
     .openings = "في",
     .forwarded = "رسالة معاد توجيهها|رسالة محولة|الرسالة المحولة|رسالة مُعاد توجيهها",
     .look = "للعلم|للاطلاع",
     .unsubscribe = "إلغاء الاشتراك",
     .why = "لقد تلقيت هذ",
     .browser = "المتصفح",
     .disclaimers = "هذه الرسالة|هذا البريد;سري;المرسل إليه|المستلم|المتلقي;خطأ;حذف|احذف|إتلاف;"
                    "المرسل|إبلاغ|إخطار;يحظر|محظور|نسخ|توزيع|إفشاء"},
    {// Hebrew
     .from = "מאת",
     .date = "תאריך|נשלח",
     .to = "אל",
     .copy = "עותק|העתק",
     .subject = "נושא|הנדון",
     .wrote = "כתב",
     .openings = "ביום|בתאריך",
     .forwarded = "הודעה שהועברה|הודעה מועברת",
     .look = "לידיעה|לידיעתך|לידיעתכם",
     .unsubscribe = "הסרה מרשימת|להסרה|ביטול הרשמה",
     .why = "קיבלת הודעה|קיבלת מייל",
     .browser = "דפדפן"},
};

// Calls `test` with each word of a list, until it returns true.
template <class Test>
bool any_word(std::string_view list, Test test) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find('|'), list.size());
    const std::string_view word = list.substr(0, end);
    if (!word.empty() && test(word)) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

bool holds(std::string_view text, std::string_view list) {
  return any_word(list, [&](std::string_view word) { return text.find(word) != text.npos; });
}

bool begins(std::string_view text, std::string_view list) {
  return any_word(list, [&](std::string_view word) { return text.starts_with(word); });
}

bool ends(std::string_view text, std::string_view list) {
  return any_word(list, [&](std::string_view word) { return text.ends_with(word); });
}

bool is_listed(std::string_view text, std::string_view list) {
  return any_word(list, [&](std::string_view word) { return text == word; });
}

// Whether any language has it: `test` gets the words of each.
template <class Test>
bool any_language(Test test) {
  return std::any_of(std::begin(kTable), std::end(kTable), test);
}

// Whether a byte may belong to a word.
bool is_word_byte(char c) { return is_letter(c) || is_digit(c) || (c & 0x80) != 0; }

// Whether a word of the list stands in the text as a word of its own. Scripts without spaces have
// none.
bool holds_word(std::string_view text, std::string_view list) {
  return any_word(list, [&](std::string_view word) {
    const bool spaced = (word[0] & 0xF0) != 0xE0;  // Latin, Greek, Cyrillic, Arabic, Hebrew
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
      const std::size_t end = at + word.size();
      const bool begins = at == 0 || !is_word_byte(text[at - 1]);
      // An ending may follow: "napisał(a)", "написала".
      const bool ends = end == text.size() || !is_letter(text[end]);
      if (!spaced || (begins && ends)) return true;
    }
    return false;
  });
}

}  // namespace

std::string lowered(std::string_view text) {
  constexpr char32_t kSoftHyphen = 0xAD, kDotAbove = 0x307;
  constexpr char32_t kFirstMark = 0x200B, kLastMark = 0x200F;  // of direction, or of no width
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    if ((text[i] & 0x80) == 0) {
      out += is_blank(text[i]) ? ' ' : to_lower(text[i]);
      ++i;
      continue;
    }
    const CodePoint c = decode(text, i);
    i += c.size;
    if (c.value == kSoftHyphen || c.value == kDotAbove) continue;
    if (c.value >= kFirstMark && c.value <= kLastMark) continue;
    if (kind_of(c.value) == CharacterKind::kSpace) {
      out += ' ';
    } else {
      append(out, lower_of(c.value));
    }
  }
  return out;
}

MailLabel mail_label(std::string_view label) {
  for (const MailWords& row : kTable) {
    if (is_listed(label, row.from)) return MailLabel::kFrom;
    if (is_listed(label, row.date)) return MailLabel::kDate;
    if (is_listed(label, row.to)) return MailLabel::kTo;
    if (is_listed(label, row.copy)) return MailLabel::kCopy;
    if (is_listed(label, row.subject)) return MailLabel::kSubject;
  }
  return MailLabel::kNone;
}

bool says_wrote(std::string_view line) {
  return any_language([&](const MailWords& row) { return holds_word(line, row.wrote); });
}

bool opens_attribution(std::string_view line) {
  return any_language([&](const MailWords& row) {
    return any_word(row.openings, [&](std::string_view word) {
      return line.starts_with(word) && line.substr(word.size()).starts_with(' ');
    });
  });
}

bool says_forwarded(std::string_view line) {
  return any_language([&](const MailWords& row) { return holds(line, row.forwarded); });
}

bool is_forward(std::string_view subject) {
  constexpr std::size_t kMostPrefixBytes = 24;
  subject = trim(subject);
  if (subject.starts_with('[')) {  // the name of a mailing list
    subject = trim(subject.substr(std::min(subject.find(']'), subject.size() - 1) + 1));
  }
  const std::size_t end = std::min(subject.find(':'), subject.find("\uFF1A"));
  if (end == subject.npos || end > kMostPrefixBytes) return false;
  const std::string_view prefix = trim(subject.substr(0, end));
  return any_language([&](const MailWords& row) { return is_listed(prefix, row.prefixes); });
}

bool says_only_look(std::string_view text) {
  return any_language([&](const MailWords& row) {
    return any_word(row.look, [&](std::string_view word) {
      constexpr std::size_t kStem = 5;  // bytes from which a word may go on: "zur info"
      const std::size_t at = text.find(word);
      if (at == text.npos) return false;
      const std::size_t end = at + word.size();
      const bool begins = at == 0 || !is_word_byte(text[at - 1]) || (word[0] & 0x80) != 0;
      return begins && (word.size() >= kStem || end == text.size() || !is_word_byte(text[end]));
    });
  });
}

bool is_sent_from(std::string_view line) {
  constexpr std::size_t kMostBytes = 80;
  if (line.size() > kMostBytes) return false;
  return any_language([&](const MailWords& row) {
    const std::size_t tail = std::min(row.sent_from.find('$'), row.sent_from.size());
    return begins(line, row.sent_from.substr(0, tail)) ||
           ends(line, row.sent_from.substr(std::min(tail + 1, row.sent_from.size())));
  });
}

Disclaimers disclaimers_in(std::string_view paragraph) {
  Disclaimers most;
  for (const MailWords& row : kTable) {
    int count = 0;
    bool is_first = true, of_mail = false;
    for (std::string_view rest = row.disclaimers; !rest.empty(); is_first = false) {
      const std::size_t end = std::min(rest.find(';'), rest.size());
      const bool said = holds(paragraph, rest.substr(0, end));
      count += said;
      of_mail = of_mail || (is_first && said);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    most.all = std::max(most.all, count);
    if (of_mail) most.of_mail = std::max(most.of_mail, count);
  }
  return most;
}

bool warns_of_sender(std::string_view paragraph) {
  return any_language([&](const MailWords& row) { return holds(paragraph, row.outside); });
}

bool asks_not_to_print(std::string_view paragraph) {
  return any_language([&](const MailWords& row) {
    return holds(paragraph, row.print) && holds(paragraph, row.nature);
  });
}

bool says_unsubscribe(std::string_view line) {
  return any_language([&](const MailWords& row) { return holds(line, row.unsubscribe); });
}

bool says_why_sent(std::string_view line) {
  return any_language([&](const MailWords& row) { return begins(line, row.why); });
}

bool says_in_browser(std::string_view line) {
  return any_language([&](const MailWords& row) { return holds(line, row.browser); });
}

}  // namespace leitsatz::cli
