#include "language/data/opening_rows.h"

#include <cstddef>
#include <initializer_list>

#include "language/rows.h"

namespace leitsatz {
namespace {

constexpr OpeningRow kRows[] = {
    {
        .language = "en",
        .leaning =
            "|he|she|they|his|her|their|its|him|them|he's|he'd|he'll|she's|she'd|she'll|they're|"
            "they've|they'd|they'll|it'll|it'd|hers|theirs|neither of them|the former,|"
            "the former is|the former was|the latter|the pair|the duo|the trio|the two men|"
            "the two women|the two have|the two had|the two were|the other two|the others|"
            "the same is|the same goes|the same applies|some of them|many of them|most of them|"
            "all of them|none of them|one of them|but|and|or|nor|yet|so|also|then|still,|"
            "besides,|however|moreover|therefore|thus|hence|nevertheless|nonetheless|furthermore|"
            "additionally|consequently|otherwise|similarly|likewise|meanwhile|conversely|"
            "alternatively|secondly|thirdly|second,|third,|afterwards|afterward|later,|indeed|"
            "in addition,|in addition to this|in addition to that|in contrast,|by contrast|"
            "in turn|in fact|in other words|in that case|in doing so|in response,|in return,|"
            "in this way|in this case|in this sense|in this context|for example|for instance|"
            "for this reason|for that reason|for this,|for his part|for her part|for their part|"
            "as a result,|as a consequence,|as such|as for|as well,|at that time|at that point|"
            "at the same time,|at this point|to that end|to this end|to do so|to do this|"
            "to do that|on the other hand|on the contrary|on top of that|on top of this|"
            "despite this|despite that|because of this|because of that|because of it|due to this|"
            "after this|after that|after which|before that|since then|until then|by then|"
            "that is why|that's why|that's|that is|that was|that means|that includes|that would|"
            "that will|that has|that had|that could|that may|that makes|that made|that said|"
            "that compares|that leaves|that left|which is why|even so|all of this|all this|"
            "all that|all of that|doing so|this is|this was|according to him|according to her|"
            "according to them|with that|with this|given this|under this|under these|among them|"
            "of these|of those|of them|too,|again,|rather,|more importantly|worse,|even worse|"
            "better yet|what's more|so too|so is|so are|so did|so does|so were|so was|it has|"
            "it had|it also|it said|it says|it added|it adds|it will|it would|it can|it could|"
            "it may|it might|it must|it should|it does|it did|it then|it now|it even|it plans|"
            "it wants|it wanted|it made|it makes|it came|it comes|it gave|it follows|it followed|"
            "it became|it began|it went|it got|it called|it included|it includes|it lost|it won|"
            "it used|it uses|it stands|it showed|it shows|it led|it ended|it started|it opened|"
            "it offers|it offered|it just|it still|it all|it doesn't|it didn't|it won't|it can't|"
            "it hasn't|it already|it currently|it employs|it operates|it works|it worked|"
            "it is expected to|it was expected to|it was built|it was founded|it was designed|"
            "it is set to|it was set to|it is due to|it was due to|it is likely to|"
            "it was forced to|it is able to|it was able to|it was supposed to|it is believed to|"
            "it is thought to|it is known to|it was scheduled to|it is scheduled to|"
            "it is used to|it was used to|it is about to|such|others|another|five others|"
            "two others|three others|four others|six others|several others|some others|"
            "many others|instead|in the meantime|moments later|at the time|to that,|for "
            "that,|given that,|"
            "both of them|both men|both women|both sides|that|those|they say the|they say they|"
            "they say it|they say he|they say their|they say this|",
        .standing =
            "|he who|so how|so what is|it is suspected|it's been a|it has been a|it had been a|"
            "this photo|this image|this picture|this undated|this handout|this file photo|"
            "these images|these photos|these pictures|those living|those working|those seeking|"
            "those affected|those involved|those looking|those killed|those injured|"
            "those present|those responsible|those wanting|those wishing|those interested|"
            "those caught|those found|those aged|those around|their own|its own|so far|"
            "so long as|so many|so much|so-called|and yet to|yet another|or else|then-president|"
            "but for|also known as|but then|that way|that said that|that the|those who|"
            "those with|those in|those without|those of us|those that|these are the|"
            "this is a breaking|this article|this story|this report|this page|this site|"
            "this website|this post|this content|this video|this material|this version|as such a|"
            "since then-president|it rained|it rains|it is raining|it was raining|it snowed|"
            "it seems|it seemed|it appears|it appeared|it turns out|it turned out|it takes|"
            "it took|it remains|it remained|it happened|it happens|it costs|it is time|it's time|"
            "it was time|it was not until|it wasn't until|it is not until|it goes without|"
            "it came as|it comes as|it comes after|it comes amid|it emerged|it emerges|"
            "it follows that|it transpired|it transpires|it depends|it would take|it will take|"
            "it would be|it is dark|it was dark|it is cold|it was cold|it is hot|it is late|"
            "it was late|it was a dark|it is not clear|it is unclear|it was unclear|"
            "it wasn't clear|it isn't clear|it remains unclear|it is thought|it is believed|"
            "it is understood|it is hoped|it is estimated|it is known|it is said|it was reported|"
            "it was announced|it has emerged|it has been claimed|it has been reported|"
            "it has been revealed|such as|such is|instead of|at the time of|both of|both the|"
            "both a|neither of|neither the|neither a|he or she|his or her|her majesty|"
            "his majesty|her royal|his royal|his holiness|her excellency|his excellency|"
            "their majesties|it's official|so as not to|so as to|they say|however hard|"
            "however much|however many|however long|however small|however well|another day,|",
        .pointing = "|this|these|",
        .expletives =
            "|it is|it was|it's|it has been|it had been|it will be|it would be|it may be|"
            "it might be|it could be|it can be|it must be|it should be|it isn't|it wasn't|"
            "it became|it has become|that's not|",
        .pairs = "|both|neither|",
        .ordinals = "|the first|the second|the third|the fourth|the fifth|",
        .links = " that to who how whether when why if until ",
        .ands = " and nor or ",
        .times =
            " minute hour day days week weeks weekend month months quarter year years decade "
            "decades century morning afternoon evening night time monday tuesday wednesday "
            "thursday friday saturday sunday january february april june july august september "
            "october november december spring summer autumn winter season christmas easter "
            "minutes hours ",
        .may_times = " second march may fall ",
        .nears = " past coming few last next early late mid very ",
        .laters = " later earlier ",
        .whens = " today yesterday tonight tomorrow ",
        .pronouns = " he she they ",
        .auxiliaries =
            " is was has had are were have will would can could must did does also never one "
            "came comes ",
    },
    {
        .language = "de",
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
        .ordinals = "|der erste|die erste|das erste|der zweite|die zweite|das zweite|der dritte|"
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
        .whens = " heute gestern früh anfang ende mitte zuletzt inzwischen mittlerweile nun jetzt "
                 "bereits zunächst seit ",
        .pronouns = " er sie ",
        .auxiliaries = " ist war hat hatte wurde wird sei habe soll sollte kann konnte starb ",
        .verb_second = true,
        .capital_nouns = true,
    },
    {
        .language = "fr",
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
    },
    {
        .language = "es",
        .leaning =
            "|él|ella|ello|ellos|ellas|esto|eso|aquello|su|sus|ambos|ambas|dicho|dicha|dichos|"
            "dichas|tal|tales|el mismo|la misma|los mismos|este último|esta última|estos últimos|"
            "el otro|la otra|los otros|las otras|otro de los|otra de las|se trata|se trataba|"
            "uno de ellos|una de ellas|entre ellos|entre ellas|pero|y|e|o|así|así,|también|"
            "tampoco|además|asimismo|entonces|luego|después,|sin embargo|no obstante|por tanto|"
            "por lo tanto|por ello|por eso|por esto|por esta razón|por este motivo|por otro lado|"
            "por otra parte|por su parte|por ejemplo|por consiguiente|en cambio|en consecuencia|"
            "de hecho|es decir|mientras tanto|a pesar de ello|a pesar de esto|pese a ello|"
            "pese a esto|en este sentido|en este contexto|en este caso|en ese sentido|"
            "en ese momento|en ese entonces|de esta manera|de esta forma|de este modo|"
            "de esa manera|del mismo modo|de igual manera|a su vez|según él|según ella|"
            "según ellos|para ello|para él|para ella|con ello|con esto|con eso|tras ello|"
            "tras esto|desde entonces|al mismo tiempo|igualmente|allí|ahí|todo ello|todo esto|"
            "todo eso|lo mismo|lo anterior|o sea|en segundo lugar|en tercer lugar|segundo,|"
            "tercero,|entretanto|paralelamente|finalmente,|adicionalmente|cabe recordar|"
            "en efecto|ante ello|ante esto|de ahí|ese|esa|esos|esas|aquel|aquella|aquellos|"
            "aquellas|",
        .standing =
            "|además de|después de|luego de|así como|así que|también conocido|tal y como|"
            "tal como|tal vez|y sin embargo|o bien|pero no solo|este artículo|"
            "al mismo tiempo que|él mismo|lo mismo que|tales como|su majestad|sus majestades|"
            "su alteza|sus altezas|su santidad|él o ella|aquel que|aquellos que|aquella que|"
            "aquellas que|",
        .pointing = "|este|esta|estos|estas|",
        .expletives = "|fue|fueron|",
        .ordinals = "|el primero|la primera|el segundo|la segunda|el tercero|la tercera|",
        .links = " que quien quienes cuando donde ",
        .times =
            " minuto minutos hora horas día días semana semanas mes meses trimestre año años "
            "década siglo mañana tarde noche madrugada vez lunes martes miércoles jueves viernes "
            "sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre "
            "setiembre octubre noviembre diciembre primavera verano otoño invierno temporada "
            "jornada navidad ",
        .may_times = " segundo ",
        .nears = " fin de pasado pasada próximo próxima mismo misma ",
        .laters = " después, antes, ",
        .whens = " hoy ayer ",
        .pronouns = " él ella ellos ellas ",
        .auxiliaries = " es fue era ha está tiene tenía será ",
        .past_endings = " ó ",
        .preverbs = " ha según como así lo ",
        .sayings = " dice dicho asegurado explicado afirmado señalado ",
    },
    {
        .language = "it",
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
    },
    {
        .language = "pt",
        .leaning =
            "|ele|ela|eles|elas|isto|isso|aquilo|seu|sua|seus|suas|o seu|a sua|os seus|as suas|"
            "ambos|ambas|tal|tais|este último|esta última|o outro|a outra|os outros|as outras|"
            "trata-se|tratava-se|um deles|uma delas|entre eles|entre elas|dele|dela|deles|delas|"
            "nele|nela|mas|e|ou|porém|contudo|também|além disso|além do mais|assim,|assim|então|"
            "depois,|portanto|no entanto|entretanto|por isso|por isto|por outro lado|por sua vez|"
            "por exemplo|por conseguinte|por essa razão|por esse motivo|ao mesmo tempo|"
            "logo depois|logo após|segundo ele|segundo ela|segundo eles|de acordo com ele|"
            "de acordo com ela|para ele|para ela|para isso|para tanto|com isso|com isto|"
            "apesar disso|ainda assim|mesmo assim|desde então|nesse sentido|neste sentido|"
            "nesse caso|nesse contexto|neste contexto|nesse momento|dessa forma|desta forma|"
            "desse modo|deste modo|dessa maneira|da mesma forma|em contrapartida|em consequência|"
            "ou seja|isto é|de fato|na verdade|lá,|lá|ali|em seguida|posteriormente|todavia|"
            "ademais|igualmente|enquanto isso|tudo isso|tudo isto|diante disso|em segundo lugar|"
            "o mesmo|a mesma|outro deles|já ele|já ela|aquele|aquela|aqueles|aquelas|",
        .standing =
            "|além de|depois de|assim como|assim que|também conhecido|tal como|tais como|e se|"
            "ou melhor|mas também|ao mesmo tempo em que|o mesmo dia|isto é o que|o mesmo que|"
            "este artigo|esta reportagem|sua majestade|sua santidade|ele ou ela|aquele que|"
            "aqueles que|aquela que|aquelas que|",
        .pointing = "|este|esta|estes|estas|esse|essa|esses|essas|",
        .expletives = "|foi|foram|",
        .ordinals = "|o primeiro|a primeira|o segundo|a segunda|o terceiro|a terceira|",
        .links = " que quem quando onde ",
        .times =
            " minuto minutos hora horas dia dias semana semanas mês meses trimestre ano anos "
            "década século manhã tarde noite madrugada vez feira "
            "sábado domingo janeiro fevereiro março abril "
            "maio junho julho agosto setembro outubro novembro dezembro primavera verão outono "
            "inverno temporada natal ",
        .may_times = " segunda terça quarta quinta sexta segundo ",
        .nears = " fim de próxima mesma ",
        .laters = " depois, antes, ",
        .whens = " hoje ontem passado passada ",
        .pronouns = " ele ela eles elas ",
        .auxiliaries = " é foi era tem está será ",
        .past_endings = " ou eu iu ",
        .preverbs = " segundo como ",
        .sayings = " diz afirma conta ",
    },
    {
        .language = "nl",
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
    },
    {
        .language = "pl",
        .leaning =
            "|on|ona|ono|oni|one|jego|jej|ich|ale|i|a|więc|także|również|jednak|ponadto|dlatego|"
            "potem|zatem|natomiast|",
        .pointing = "|ten|ta|te|tego|tej|",
        .times = " dzień dni tydzień tygodniu miesiąc miesiącu rok roku wieczór noc raz ",
    },
    {
        .language = "ru",
        .leaning = "|он|она|оно|они|это|его|её|ее|их|такой|такие|но|и|а|также|однако|поэтому|затем|"
                   "кроме того|при этом|впрочем|тем не менее|",
        .pointing = "|этот|эта|эти|",
        .times = " день дни неделя неделю месяц год года вечер ночь раз ",
    },
    {
        .language = "sv",
        .leaning =
            "|han|hon|hans|hennes|deras|detta|men|och|också|dessutom|därför|sedan dess|däremot|",
        .pointing = "|denna|dessa|",
        .times = " dag dagar vecka veckan månad år året kväll natt gång ",
    },
    {
        .language = "no",
        .leaning =
            "|han|hun|hans|hennes|deres|dette|men|og|også|dessuten|derfor|deretter|imidlertid|"
            "derimot|",
        .pointing = "|denne|disse|",
        .times = " dag dager uke uken måned år året kveld natt gang gangen ",
    },
    {
        .language = "da",
        .leaning = "|han|hun|hans|hendes|deres|dette|men|og|også|desuden|derfor|derefter|derimod|",
        .pointing = "|denne|disse|",
        .times = " dag dage uge ugen måned år året aften nat gang ",
    },
    {
        .language = "tr",
        .leaning = "|onlar|bunlar|bunun|onun|ama|ve|fakat|ancak|ayrıca|bu yüzden|bu nedenle|"
                   "bunun üzerine|",
    },
    {
        .language = "id",
        .leaning = "|ia|dia|mereka|hal itu|hal ini|hal tersebut|tetapi|namun|dan|selain itu|"
                   "oleh karena itu|kemudian|sementara itu|",
    },
    {
        .language = "ms",
        .leaning = "|ia|dia|mereka|hal itu|hal ini|namun|selain itu|",
    },
    {
        .language = "vi",
        .leaning = "|nó|họ|nhưng|và|tuy nhiên|ngoài ra|vì vậy|",
    },
};

// What the detector takes for granted: each list begins and ends with its separator, and no entry
// is empty.
constexpr bool is_sound(std::string_view list, char separator) {
  if (list.empty()) return true;
  if (list.size() < 3 || list.front() != separator || list.back() != separator) return false;
  for (std::size_t i = 1; i < list.size(); ++i) {
    if (list[i] == separator && list[i - 1] == separator) return false;
  }
  return true;
}

constexpr bool is_sound(const OpeningRow& row) {
  for (const std::string_view list :
       {row.leaning, row.standing, row.pointing, row.expletives, row.pairs, row.ordinals}) {
    if (!is_sound(list, '|')) return false;
  }
  for (const std::string_view list :
       {row.links, row.ands, row.times, row.may_times, row.nears, row.laters, row.whens,
        row.pronouns, row.auxiliaries, row.past_endings, row.preverbs, row.sayings}) {
    if (!is_sound(list, ' ')) return false;
  }
  return true;
}

constexpr bool are_sound() {
  for (const OpeningRow& row : kRows) {
    if (!is_sound(row)) return false;
  }
  return true;
}
static_assert(are_sound());

}  // namespace

const OpeningRow& opening_row(LanguageId language) { return row_of(kRows, language); }

}  // namespace leitsatz
