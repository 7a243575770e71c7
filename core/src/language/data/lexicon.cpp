#include "language/data/lexicon.h"

#include "language/rows.h"

namespace leitsatz {
namespace {

constexpr Lexicon kLexicons[] = {
    {
        .language = "en",
        .determiners = " the a an every its their our my your ",
        .never_final = " and or but nor the a an than because although while whose ",
        .participles = " located situated founded based published updated posted launched read ",
        .title_words = " new how why what here click related ",
        .may_double = " had that is do you very so no yes ",
        .cues = " announced concluded found finds findings result results shows showed reveals "
                "revealed "
                "confirmed decided ruled warned significant conclusion summary record first ",
        .tensions = " why how mystery mysterious secret surprise surprising surprisingly "
                    "unexpected unexpectedly strange question questions puzzle unknown hidden "
                    "risk risks threat threatens fear fears danger dispute controversy crisis "
                    "dilemma struggle battle fight doubt doubts challenge unclear warning "
                    "problem never nobody ",
        .speech = " said says told added replied asked explained ",
        .subordinators = " because although though while when if since after before as unless "
                         "until whereas once ",
        .boilerplate =
            "|all rights reserved|cookie policy|uses cookies|use of cookies|accept cookies|privacy "
            "policy|terms of use|terms of service|subscribe to|sign up for|sign up to|newsletter|"
            "read more|click here|follow us on|share this|advertisement|originally published|"
            "copyright|related articles|recommended stories|log in to|create an account|",
    },
    {
        .language = "de",
        .determiners = " der dem den des ein eine einen einem einer eines zum zur beim vom ",
        .never_final = " und oder aber sowie weil obwohl dass der dem den des einen einem "
                       "eines zum zur beim "
                       "vom für ",
        .participles = " gelegen gegründet veröffentlicht aktualisiert ",
        .title_words = "",
        .may_double = " der die das sie den dem sehr ja nein wenn ",
        .cues = " fazit ergebnis ergebnisse zeigt zeigte bestätigte bestätigt beschloss "
                "beschlossen entschied "
                "entschieden verkündete warnte erstmals rekord ",
        .tensions = " warum wieso weshalb rätsel rätselhaft geheimnis geheim überraschung "
                    "überraschend überraschte unerwartet seltsam frage fragen unbekannt "
                    "verborgen risiko risiken gefahr gefahren bedroht bedrohung angst streit "
                    "umstritten krise dilemma kampf zweifel herausforderung unklar problem "
                    "probleme niemand nie ",
        .speech = " sagte sagt erklärte erklärt so meinte betonte hieß ",
        .subordinators = " weil obwohl während wenn falls seit nachdem bevor als da solange sobald "
                         "indem sofern dass ob ",
        .boilerplate =
            "|alle rechte vorbehalten|cookie|datenschutz|nutzungsbedingungen|newsletter|jetzt "
            "abonnieren|abonnieren sie|mehr zum thema|lesen sie auch|lesen sie mehr|weiterlesen|"
            "hier klicken|folgen sie uns|anzeige|impressum|jetzt anmelden|",
    },
    {
        .language = "fr",
        .determiners = " le la les un une des du au aux cet ces ",
        .never_final = " et ou mais le les un une des du de à au aux dans avec sur que qui dont ",
        .participles =
            " situé située situés situées fondé fondée entré entrée basé basée créé créée publié "
            "publiée lancé lancée né née utilisé utilisée ",
        .title_words = " nouveau nouvelle nouveaux nouvelles utilisation comment pourquoi ",
        .may_double = " nous vous très oui non ",
        .cues = " conclusion résultat résultats montre montrent révèle révélé confirmé confirme "
                "annoncé annonce "
                "décidé conclut averti record premier première ",
        .tensions = " pourquoi comment mystère mystérieux mystérieuse secret secrets surprise "
                    "surprenant surprenante inattendu inattendue étrange question questions "
                    "énigme inconnu caché risque risques menace menaces peur danger dangers "
                    "polémique controverse crise dilemme combat bataille doute doutes défi "
                    "inquiétude inquiète problème jamais personne ",
        .speech = " dit déclaré déclare expliqué explique ajouté affirme affirmé ",
        .subordinators = " parce bien quand lorsque si depuis après avant comme tandis alors "
                         "pendant puisque dès ",
        .boilerplate =
            "|tous droits réservés|cookies|politique de confidentialité|conditions d'utilisation|"
            "newsletter|abonnez-vous|inscrivez-vous|lire aussi|à lire aussi|lire la suite|cliquez "
            "ici|"
            "suivez-nous|publicité|crédit photo|partager cet article|",
    },
    {
        .language = "es",
        .determiners = " el los las un una unos unas del al ",
        .never_final = " y e o u pero el los las un del al de en con por para que ",
        .participles = " situado situada ubicado ubicada fundado fundada publicado publicada ",
        .title_words = " nuevo nueva nuevos nuevas cómo ",
        .may_double = " nos muy sí no ",
        .cues = " conclusión resultado resultados muestra revela reveló confirmó anunció decidió "
                "advirtió récord ",
        .tensions = " misterio misterioso misteriosa secreto secretos sorpresa sorprendente "
                    "inesperado inesperada extraño pregunta preguntas enigma desconocido "
                    "oculto riesgo riesgos amenaza amenazas miedo peligro polémica "
                    "controversia crisis dilema lucha batalla duda dudas desafío problema "
                    "nunca nadie ",
        .speech = " dijo afirmó explicó añadió señaló declaró ",
        .subordinators = " porque aunque cuando si desde después antes como mientras tras ",
        .boilerplate =
            "|todos los derechos reservados|cookies|política de privacidad|términos de "
            "uso|newsletter|"
            "suscríbete|suscríbase|leer más|lea también|lee también|haz clic|haga clic|síguenos|"
            "publicidad|",
    },
    {
        .language = "it",
        .determiners = " il lo gli un uno una del dello della dei degli delle al allo alla ai agli "
                       "alle nel nella ",
        .never_final =
            " e o ma il lo gli un uno una di a da in con su per che del della dei degli delle ",
        .participles = " situato situata fondato fondata pubblicato pubblicata ",
        .title_words = " nuovo nuova nuovi nuove come ",
        .may_double = " ci vi molto sì no ",
        .cues = " conclusione risultato risultati mostra rivela rivelato confermato annunciato "
                "deciso avvertito "
                "record ",
        .tensions = " mistero misterioso misteriosa segreto segreti sorpresa sorprendente "
                    "inaspettato strano domanda domande enigma sconosciuto nascosto rischio "
                    "rischi minaccia minacce paura pericolo polemica crisi dilemma lotta "
                    "battaglia dubbio dubbi sfida problema mai nessuno ",
        .speech = " detto dice spiegato spiega aggiunto dichiarato ",
        .subordinators = " perché sebbene quando se dopo prima come mentre poiché ",
        .boilerplate =
            "|tutti i diritti riservati|cookie|informativa sulla privacy|termini di "
            "utilizzo|newsletter|"
            "iscriviti|abbonati|leggi anche|leggi tutto|clicca qui|seguici|pubblicità|riproduzione "
            "riservata|",
    },
    {
        .language = "pt",
        .determiners = " os um uma uns umas do da dos das ao aos no na nos nas ",
        .never_final = " e ou mas um uma de do dos em com por para que ",
        .participles =
            " situado situada localizado localizada fundado fundada publicado publicada ",
        .title_words = " novo nova novos novas como ",
        .may_double = " nos muito sim não ",
        .cues = " conclusão resultado resultados mostra revela revelou confirmou anunciou decidiu "
                "alertou recorde ",
        .tensions = " mistério misterioso misteriosa segredo segredos surpresa surpreendente "
                    "inesperado estranho pergunta perguntas enigma desconhecido oculto risco "
                    "riscos ameaça ameaças medo perigo polêmica controvérsia crise dilema "
                    "luta batalha dúvida dúvidas desafio problema nunca ninguém ",
        .speech = " disse afirmou explicou acrescentou declarou ",
        .subordinators = " porque embora quando se desde depois antes como enquanto após ",
        .boilerplate = "|todos os direitos reservados|cookies|política de privacidade|termos de "
                       "uso|newsletter|"
                       "assine|inscreva-se|leia mais|leia também|clique aqui|siga-nos|publicidade|",
    },
    {
        .language = "nl",
        .determiners = " de een het ",
        .never_final = " en of maar de een omdat hoewel ",
        .participles = " gelegen opgericht gepubliceerd ",
        .title_words = " nieuw nieuwe hoe waarom ",
        .may_double = " dat die heel ja nee ",
        .cues = " conclusie resultaat resultaten blijkt toont bevestigde besloot waarschuwde "
                "kondigde record ",
        .tensions = " waarom hoe mysterie mysterieus geheim geheimen verrassing verrassend "
                    "onverwacht vreemd vraag vragen raadsel onbekend verborgen risico gevaar "
                    "bedreiging angst ruzie omstreden crisis dilemma strijd twijfel uitdaging "
                    "onduidelijk probleem nooit niemand ",
        .speech = " zei zegt aldus verklaarde voegde ",
        .subordinators = " omdat hoewel toen als wanneer sinds nadat voordat terwijl zodra ",
        .boilerplate =
            "|alle rechten voorbehouden|cookies|privacybeleid|gebruiksvoorwaarden|nieuwsbrief|"
            "abonneer|lees ook|lees meer|klik hier|volg ons|advertentie|",
    },
    {
        .language = "pl",
        .never_final = " i oraz ale lub że ponieważ ",
        .boilerplate = "|wszelkie prawa zastrzeżone|cookies|polityka prywatności|newsletter|czytaj "
                       "także|czytaj "
                       "więcej|",
    },
    {
        .language = "ru",
        .never_final = " и или но что чтобы потому ",
        .boilerplate = "|все права защищены|файлы cookie|политика "
                       "конфиденциальности|подпишитесь|читайте также|"
                       "подробнее|",
    },
    {
        .language = "sv",
        .never_final = " och eller men att ",
        .boilerplate =
            "|alla rättigheter förbehållna|cookies|integritetspolicy|nyhetsbrev|läs mer|läs också|",
    },
    {
        .language = "no",
        .never_final = " og eller men at ",
        .boilerplate = "|informasjonskapsler|personvern|nyhetsbrev|les mer|les også|",
    },
    {
        .language = "da",
        .never_final = " og eller men at ",
        .boilerplate = "|alle rettigheder forbeholdes|cookies|nyhedsbrev|læs mere|læs også|",
    },
    {
        .language = "tr",
        .boilerplate = "|tüm hakları saklıdır|çerez|gizlilik politikası|bülten|devamını oku|",
        .reduplicates = true,
    },
    {
        .language = "id",
        .boilerplate = "|baca juga|hak cipta|kebijakan privasi|berlangganan|",
        .reduplicates = true,
    },
    {.language = "ms", .reduplicates = true},
    {
        .language = "vi",
        .boilerplate = "|bản quyền|xem thêm|đọc thêm|đăng ký nhận|",
        .reduplicates = true,
    },
    {.language = "hi", .reduplicates = true},
    {.language = "bn", .reduplicates = true},
    {.language = "ur", .reduplicates = true},
    {.language = "mr", .reduplicates = true},
    {.language = "ne", .reduplicates = true},
    {.language = "pa", .reduplicates = true},
    {.language = "gu", .reduplicates = true},
    {.language = "ta", .reduplicates = true},
    {.language = "te", .reduplicates = true},
    {.language = "kn", .reduplicates = true},
    {.language = "ml", .reduplicates = true},
    {.language = "si", .reduplicates = true},
    {.language = "th", .reduplicates = true},
    {.language = "fa", .reduplicates = true},
    {.language = "hu", .reduplicates = true},
    {.language = "fil", .reduplicates = true},
};

}  // namespace

const Lexicon& lexicon(LanguageId language) { return row_of(kLexicons, language); }

std::string_view name_particles() {
  return " de du des del della di da dos das van von der den ten ter zu zum al el bin ibn ben le "
         "la af av d' ";
}

}  // namespace leitsatz
