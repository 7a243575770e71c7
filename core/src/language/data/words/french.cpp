#include "language/data/language_words.h"

namespace leitsatz {
namespace french {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " mme mmes mlle mlles mgr dr drs pr st ste sts stes cf av apr ex env bd boul"
        " vs gal ^col ^cdt ^cap ^lt ^sgt sté p.ex c.-à-d c.à.d s.a.r s.e ^m ^mm ^me"
        " ^dép ^univ adj pers bât ^imp ^const ",
    .number =
        " n no nos p pp vol t chap art arts fig éd janv févr fév avr juil sept oct nov déc"
        " tél ",
    .may_end = " ltée inc cie co corp ltd s.a al jr mrd ",
    .ends = " etc min sec j.-c j-c ",
    .starters =
        " le la les l un une des du de d il elle ils elles on nous vous je j ce cet cette"
        " ces c cela ça son sa ses leur leurs notre nos mon ma mes en dans sur sous avec"
        " sans pour par à au aux après avant depuis pendant lors lorsque selon si s quand"
        " comme mais et ou or donc car puis ensuite enfin ainsi alors aussi cependant"
        " toutefois pourtant néanmoins malgré outre entre chez vers qui que qu quoi où"
        " pourquoi comment tout tous toute toutes certains certaines plusieurs beaucoup"
        " aucun aucune chaque même très plus moins ne n y ici là aujourd'hui hier demain"
        " face grâce afin dès seul seule deux trois durant parmi jusqu désormais bref ",
};

constexpr Lexicon kLexicon = {
    .determiners = " le la les un une des du au aux cet ces ",
    .never_final = " et ou mais le les un une des du de à au aux dans avec sur que qui dont ",
    .participles =
        " situé située situés situées fondé fondée entré entrée basé basée créé créée publié "
        "publiée lancé lancée né née utilisé utilisée ",
    .title_words = " nouveau nouvelle nouveaux nouvelles utilisation comment pourquoi ",
    .may_double = " nous vous très oui non ",
    .cues =
        " conclusion résultat résultats montre montrent révèle révélé confirmé confirme "
        "annoncé annonce "
        "décidé conclut averti record premier première ",
    .tensions =
        " pourquoi comment mystère mystérieux mystérieuse secret secrets surprise "
        "surprenant surprenante inattendu inattendue étrange question questions "
        "énigme inconnu caché risque risques menace menaces peur danger dangers "
        "polémique controverse crise dilemme combat bataille doute doutes défi "
        "inquiétude inquiète problème jamais personne ",
    .speech = " dit déclaré déclare expliqué explique ajouté affirme affirmé ",
    .subordinators =
        " parce bien quand lorsque si depuis après avant comme tandis alors "
        "pendant puisque dès ",
    .boilerplate =
        "|tous droits réservés|cookies|politique de confidentialité|"
        "conditions d'utilisation|newsletter|abonnez-vous|inscrivez-vous|lire aussi|"
        "à lire aussi|lire la suite|cliquez ici|suivez-nous|publicité|crédit photo|"
        "partager cet article|est apparu en premier sur|est apparu d'abord sur|"
        "faites défiler|cliquez sur|partagez cet article|voir la vidéo|voir la galerie|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|il|elle|ils|elles|cela|ceci|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|"
        "cette dernière|ces derniers|ces dernières|son|sa|ses|leur|leurs|lui|eux|tous deux|"
        "toutes deux|les deux hommes|les deux femmes|les deux parties|ça|mais|et|donc|car|"
        "ainsi|aussi|cependant|toutefois|pourtant|néanmoins|ensuite|puis|alors,|enfin|"
        "également|sinon|or,|or|en effet|par ailleurs|de plus|en outre|au contraire|"
        "en revanche|par conséquent|c'est pourquoi|pour autant|d'autre part|à l'inverse|"
        "en conséquence|par exemple|de même|du coup|résultat|dès lors|de son côté|"
        "de leur côté|pour sa part|pour leur part|à ce titre|à cet égard|dans ce cadre|"
        "dans ce contexte|dans ce cas|dans cette affaire|de ce fait|pour cela|malgré cela|"
        "après cela|d'ailleurs|depuis,|depuis lors|autrement dit|en d'autres termes|à cela|"
        "selon lui|selon elle|selon eux|selon elles|d'après lui|d'après elle|parmi eux|"
        "parmi elles|parmi ces|entre-temps|entretemps|parallèlement|à l'époque|deuxièmement|"
        "troisièmement|un autre|une autre raison|les autres|voilà pourquoi|voilà|d'où|"
        "une telle|un tel|de tels|de telles|autant de|l'un d'eux|l'une d'elles|"
        "l'un d'entre eux|pire,|mieux,|idem|quant à lui|quant à elle|quant à eux|là aussi|"
        "là encore|",
    .standing =
        "|il y a|il n'y a|il y avait|il y aura|il n'y aura|il faut|il faudra|il fallait|"
        "il faudrait|il ne faut|il a fallu|il aura fallu|il pleut|il pleuvait|il neige|"
        "il reste|il restait|il semble|il semblait|il semblerait|il suffit|il existe|"
        "il existait|il convient|il importe|il fait|il faisait|il arrive|il vaut|"
        "il est temps|il était temps|il était une fois|il est minuit|il est midi|il ne fait|"
        "il ne s'agit pas seulement|il se peut|il aura|car il|ce que|ce qui|ce qu'il|"
        "ce qu'elle|ce dont|ceux qui|ceux que|celui qui|celle qui|celles qui|celles que|"
        "ainsi que|aussi bien|alors que|depuis que|enfin de|et si|et pour cause|mais où|"
        "puis-je|entre autres|sa majesté|sa sainteté|son altesse|leurs majestés|il ou elle|",
    .pointing = "|ce|cet|cette|ces|",
    .expletives =
        "|il revient|il est|il était|il serait|il sera|il n'est|il n'était|il a été|"
        "il devient|il paraît|il apparaît|il paraissait|c'est|c'était|ce sont|ce sera|"
        "ce n'est|ce fut|ce serait|",
    .ordinals =
        "|le premier|la première|le second|la seconde|le deuxième|la deuxième|le troisième|"
        "la troisième|",
    .links = " que de qui dont d'un d'une qu'il qu'elle qu'un qu'une qu'ils qu'on quand ",
    .times =
        " minute minutes heure heures jour jours semaine semaines week end mois trimestre "
        "année années an ans décennie siècle matin midi soir soirée nuit fois lundi "
        "mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin "
        "juillet août septembre octobre novembre décembre printemps été automne hiver saison "
        "rentrée ",
    .may_times = " seconde ",
    .nears = " après ",
    .laters = " tard après, avant, auparavant ",
    .whens = " hier aujourd'hui aujourd demain début fin dernier dernière ",
    .pronouns = " il elle ils elles ",
    .auxiliaries = " a est sera avait était serait ",
};

constexpr ClauseRow kClauses = {
    .finite =
        " est sont était étaient sera seront serait a ont avait avaient aura auront va "
        "vont doit doivent devrait peut peuvent pourrait ",
    .endings = " èrent eront aient ",
    .subordinate = " que qui dont où quand lorsque si comme puisque ",
    .tied = " que si sauf ni ou de à ",
    .loose = " mais alors tandis après avant car selon qui dont où puisque lorsque ",
    .joins = " et ",
    .breaks = " lorsque tandis parce quand ",
    .contrasts = " mais pourtant cependant malgré toutefois ",
};

constexpr LineRow kLines = {
    .bylines =
        "|par|écrit par|publié par|propos recueillis par|rédigé par|un article de|reportage de|",
    .authors = "|auteur|auteure|autrice|auteurs|texte|rédaction|",
    .credits = "|crédit|crédits|crédit photo|légende|vidéo|infographie|dessin|",
    .dates =
        "|publié|publié le|mis à jour|mis à jour le|modifié le|mise à jour|posté le|"
        "dernière mise à jour|le|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
        "janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|"
        "janv|févr|juil|déc|1er|heures|heure|h|il y a|jours|du|au|",
    .prompts =
        "|cliquez ici|lire aussi|à lire aussi|lire la suite|abonnez-vous|inscrivez-vous|"
        "partager sur|suivez-nous|pour en savoir plus|voir aussi|retour en haut|"
        "cet article est paru|tous droits réservés|recevez notre|",
    .chrome =
        "|publicité|partager|imprimer|commentaires|accueil|sommaire|table des matières|"
        "mots-clés|sur le même sujet|temps de lecture|suivant|précédent|rechercher|"
        "articles liés|à découvrir|en images|",
    .genres =
        "|communiqué de presse|communiqué|résumé|transcription|retranscription|avant-propos|"
        "éditorial|édito|tribune|entretien|analyse|chronique|reportage|"
        "pour diffusion immédiate|revue de presse|procès-verbal|",
    .pages = "|diapositive|",
    .forms =
        "|présents|présent|présentes|étaient présents|absents|excusés|excusé|lieu|heure|"
        "prochaine réunion|prochaine séance|ordre du jour|secrétaire de séance|objet|"
        "contact presse|tél|téléphone|courriel|adresse|",
    .greetings =
        "|bonjour|bonsoir|cher|chère|chers|chères|salut|madame|monsieur|mesdames|coucou|"
        "bonjour à tous|",
    .signoffs =
        "|cordialement|bien cordialement|amicalement|bien à vous|salutations|"
        "sincères salutations|meilleures salutations|salutations distinguées|merci|"
        "merci d'avance|à bientôt|bises|bonne journée|bonne soirée|je vous prie d'agréer|"
        "veuillez agréer|respectueusement|bien sincèrement|",
    .units =
        "|cuillère|cuillères|pincée|gousse|gousses|tranches|verre|sachet|botte|grammes|"
        "personnes|portions|préparation|cuisson|parts|",
    .sites = "|le monde|le figaro|libération|dépêche|quotidien|",
    .positions = "|gauche|droite|",
};

constexpr TalkRow kTalk = {
    .fillers =
        " euh heu hum hein ben bah ah oh oui ouais non ok okay bonjour bonsoir salut coucou "
        "allô bienvenue merci voilà pardon désolé désolée bravo ",
    .company =
        " alors donc bref enfin quoi coup tous toutes tout monde mesdames messieurs amis "
        "beaucoup bien très encore bonne journée soirée nuit matin soir revoir bientôt "
        "prochaine plaisir accord super parfait exactement venus venu madame monsieur bon ",
    .courtesies =
        "|comment allez-vous|comment vas-tu|ça va|au revoir|à bientôt|à demain|bonne journée|"
        "bonne soirée|merci beaucoup|merci pour|merci de|s'il vous plaît|s'il te plaît|"
        "je vous en prie|de rien|pas de souci|on y va|c'est parti|question suivante|"
        "des questions|enchanté|ravi de|je suis désolé|quel dommage|bonne nuit|à la semaine|"
        "qu'en pensez-vous|c'est tout pour|voilà pour|je comprends|je vois|à votre service|",
    .frames =
        "|m'entendez|m'entends|m'entendre|voyez mon écran|voyez mes|partager mon écran|"
        "en sourdine|micro coupé|bienvenue dans|bienvenue à tous|bienvenue sur|merci à tous|"
        "merci d'être|merci d'avoir|merci de nous avoir|merci de votre|je vous remercie|"
        "tout d'abord merci|épisode est sponsorisé|vidéo est sponsorisée|sponsorisé par|"
        "vous est présenté par|vous est proposé par|notre sponsor|notre partenaire du jour|"
        "avec le code|code promo|abonnez-vous|abonner à la chaîne|pouce bleu|laissez-nous|"
        "laissez un commentaire|en description|on se retrouve|restez avec nous|"
        "comment puis-je vous aider|puis-je vous aider|autre chose pour vous|"
        "bonne continuation|je passe la parole|je laisse la parole|je vous rappelle que nous|"
        "à la prochaine|mon prochain invité|tout le monde m'entend|vous m'entendez|bienvenue "
        "au|merci à vous tous|merci de m'avoir|merci pour votre|cliquez sur la cloche|activez la "
        "cloche|",
    .joiners =
        " et donc mais alors parce puis ensuite quand si car sinon maintenant après comme "
        "pourtant enfin ou ",
    .subjects =
        " je j'ai tu il elle on nous vous ils elles ça c'est c'était ce cela le la les un une "
        "mon ma mes notre nos y que qu'on qu'il ",
    .pronouns = " je j'ai j'étais il on ils c'est c'était ",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " ajoute ancien ancienne anciens après-midi assez assure aujourd'hui autour avoir bas "
        "beau beaucoup belle besoin bon bonne cas cent chose cinq compte concernant confie "
        "cours croire demain dernier derniers dernière dernières dessus devoir dire disent dix "
        "dollars début effet effets ensemble ensuite envie estime euro euros faire faits faut "
        "fin fort forte grand grande grandes grands gros haut haute hier homme hommes huit "
        "important importants indique jeune jeunes laisser lieux long lu madame main mal "
        "maître meilleur mettre mille milliards milliers million millions ministre mis mise "
        "mme moment monde monsieur mot mots mètres neuf niveau nom nombre nombreux nouveau "
        "nouveaux nouvel nouvelle nouvelles parole part parti partie passer perdu permettre "
        "permis personne personnes petit petite peu place point porte possible poursuit "
        "premier premiers première premières prendre pris prise précise président présidente "
        "quatre question questions raconte rappelle reconnu rendu reste rester répond sait "
        "sens sept situation six souligne suite sujet tenir titre tonnes tour toutefois trois "
        "trop tête veut vieille vient vieux voit vu ",
    .titles =
        " acteur actrice avocat avocate capitaine chanteur chanteuse chef colonel commissaire "
        "directeur directrice député députée général historien juge maire pape prince "
        "princesse procureur professeur préfet reine roi réalisateur secrétaire sénateur "
        "écrivain évêque ",
    .endings = " ement amment emment é és ées aient ",
    .articles = " le la les un une des du au aux ce cet cette ces son sa ses leur leurs notre nos ",
    .elisions = " jusqu lorsqu puisqu presqu quelqu ",
};

}  // namespace french

constinit const LineRow kFrenchLines = french::kLines;
constinit const LanguageWords kFrenchWords = {.abbreviations = &french::kAbbreviations,
                                              .lexicon = &french::kLexicon,
                                              .openings = &french::kOpenings,
                                              .clauses = &french::kClauses,
                                              .talk = &french::kTalk,
                                              .keywords = &french::kKeywords};

}  // namespace leitsatz
