// Made by training/language/generate.mjs from the npm package stopwords-iso 1.1.0 (MIT). Do not
// edit.
#include "language_data.h"

namespace leitsatz {

using unicode::Script;

const LanguageRow kLanguages[] = {
    {"und", Script::kCommon, 184, ""},
    {"af", Script::kLatin, 184,
     " aan af al as baie by daar dag dat die dit een ek en gaan gesê haar het hom hulle hy in is "
     "jou jy kan kom ma maar met my na nie om ons op saam sal se sien so sy te toe uit van vir was "
     "wat ŉ "},
    {"am", Script::kEthiopic, 184, ""},
    {"ar", Script::kArabic, 138,
     " آض آه آي أ أب أجل أخ أخذ أقل ألا أم أما أن أنا أنت أو أي أيا أين أيّ إذ إذا إذن إلى إن إي ا "
     "اثر اجل احد اذا اف اكد الا الف الى اما امس ان انه او اول اي ب بات بان بخٍ برس بسّ بضع بعد بعض "
     "بك بكم بكن بل بلى بما بمن بن بنا به بها بي بيد بين تلك تم تِه تِي ثم ثمّ جعل جلل جير حار حاي "
     "حتى حرى حسب حم حول حيث حين خلا دون ذا ذات ذاك ذلك ذو ذوا ذيت ذِه ذِي راح رجع ريث سنة سوف سوى "
     "شبه شرع صار صفر صهٍ صهْ ضد ضمن طاق طفق طَق ظلّ عاد عام عدا عدة عدد عدم عسى عشر علق على عن عند "
     "عوض عين غدا غير ـ ف فان فو فى في فيم فيه قال قام قبل قد قطّ قوة كاد كان كذا كرب كل كلا كلم كم "
     "كما كي كيت كيف كِخ لئن لا لات لدن لدى لك لم لن له لو لي ما مذ مع من مه ها هل هم هن هو هي و "
     "وا "},
    {"as", Script::kBengali, 184, ""},
    {"az", Script::kLatin, 184, ""},
    {"be", Script::kCyrillic, 184, ""},
    {"bg", Script::kCyrillic, 184,
     " а аз ако ала бе без беше би бивш бивша бившо бил била били било близо бъдат бъде бяха в вас "
     "ваш ваша вече взема ви вие време все всеки всяка във върху г ги глас го д да дали два двама "
     "две двете ден днес дни до добра добре добро добър дори доста друг друга други е евтин едва "
     "един една едно екип ето живот за зад защо и из или им има имат иска й каза как каква какво "
     "както какъв като кога което които кой който колко която къде към лесен лесно ли лош м май "
     "малко ме мек мен ми мога може моля му н на над най нас не него нещо нея ни ние нито нищо но "
     "нов нова нови няма от още пак по под поне пред през при пък пъти с са сам само се сега си "
     "син след сме смях сред сте съм със също т тази така там твой те тези ти то това този той три "
     "тук тъй тя тях у утре ч часа че чрез ще щом я як "},
    {"bn", Script::kBengali, 184,
     " অতএব অথচ অথবা অনেক অন্য অবধি আই আগে আগেই আছে আজ আপনি আবার আমরা আমার আমি আর আরও ই ইহা উচিত "
     "উনি উপর উপরে এ এঁরা এই একই একটি একে এক্ এখন এখনও এটা এটাই এটি এত এতে এদের এব এবং এবার এমন এমনি "
     "এর এরা এল এস এসে ঐ ও ওঁর ওঁরা ওই ওকে ওদের ওর ওরা কখনও কত কবে কমনে করছে করতে করবে করলে করা করাই "
     "করার করি করে করেই করেন কাছ কাছে কাজ কাজে কারও কারণ কি কিছু কী কে কেউ কেউই কেখা কেন কোটি কোন "
     "কোনও কোনো খুব গুলি গেছে গেল গেলে গোটা চলে চান চায় চার চালু ছিল জন জনকে জনের জন্য জানা জে টি ঠিক "
     "তখন তত তথা তবু তবে তা তাঁর তাই তাও তাকে তাতে তার তারা তারৈ তো দিন দু দুই দেন ধরা ধরে নয় না নাই "
     "নেই পর পরে পাচ পি ফলে ফের বন বরং বলল বলা বলে বসে বহু বা বার বি বেশ মতো মনে মোট যখন যত যদি যা "
     "যান যার যে যেন র রকম সব সহ সি সে সেই হত হতে হন হবে হয় হল হলে হলো হোক "},
    {"bs", Script::kLatin, 184, ""},
    {"ca", Script::kLatin, 184,
     " a abans ací ah així això al algun allà allí allò als altra altre amb anar ans apa aquí baix "
     "bé cada com dalt de del dels des dins donat doncs e eh el elles ells els em en ens entre era "
     "erem eren eres es esta estan estat estem esteu estic està et etc ets fa faig fan fas fem fer "
     "feu fi fins fora ha han has haver havia he hem heu hi ho i igual ja jo la les li llarg ma "
     "mal me meu meus meva meves mode molt molta molts mon mons més ne ni no només o oh oi on pas "
     "pel pels per però poc poca pocs podem poden poder podeu propi puc qual quals quan quant que "
     "qui quin quina quins què sa sabem saben sap saps ser ses seu seus seva si soc sols som son "
     "sons sota sou sóc són ta tal tan tant te tene teu teus teva tinc ton tons tot tota tots un "
     "una unes uns us va vaig vam van vas veu érem éreu és ús "},
    {"cs", Script::kLatin, 184,
     " a aby ahoj aj ale ani aniž ano asi atd atp az až bez beze brzo bude budu by byl byla byli "
     "bylo byly bys byt být chce chci ci co coz což cz den dnes do dva dvě dál dále ho i jak jako "
     "jde je jeho jej jeji její jemu jen jenž jež ji jich jimi jine jiné jiz již jsem jses jseš "
     "jsi jsme jsou jste já jí jím jíž jšte k kam kde kdo kdy kdyz když ke ku ma me mi mit mne mně "
     "moc muj my má mám máš mé mí mít mě můj na nad nam nas ne neg nez než nic ná nám nás náš ní "
     "ním ně o od ode on ona oni ono ony osm pak po pod pri pro pta pět při re s se si smí sta sto "
     "sté sve své ta tak tam te ten ti tim to tom tu tvá tvé ty tím tě těm tři u uz už v vam vas "
     "ve vy vám vás váš z za zač zda zde ze čau či že "},
    {"cy", Script::kLatin, 184, ""},
    {"da", Script::kLatin, 184,
     " ad af aldrig alle alt anden andet andre at bare begge blev blive bliver da de dem den denne "
     "der deres det dette dig din dine disse dit dog du efter ej eller en end ene eneste enhver er "
     "et far fem fik fire flere fleste for fordi forrige fra få får før god godt ham han hans har "
     "havde have hej helt hende hendes her hos hun hvad hvem hver hvilken hvis hvor hvordan "
     "hvorfor hvornår i ikke ind ingen intet ja jeg jer jeres jo kan kom komme kommer kun kunne "
     "lad lav lidt lige lille man mand mange med meget men mens mere mig min mine mit mod må ned "
     "nej ni nogen noget nogle nu ny nyt når nær næste næsten og også okay om op os otte over på "
     "se seks selv ser ses sig sige sin sine sit skal skulle som stor store syv så sådan tag tage "
     "thi ti til to tre ud under var ved vi vil ville vor vores være været "},
    {"de", Script::kLatin, 179,
     " a ab aber ach acht ag alle als also am an au auch auf aus b bald bei beim bin bis bist c d "
     "da dank dann darf das dass dazu daß dein dem den denn der des dich die dies dir doch dort "
     "drei drin du e eben ei ein eine eins elf en ende er erst es etwa euch euer eure f fünf für g "
     "gab ganz gar geht gern gibt ging gott groß gut gute h hab habe habt hast hat her hier hin "
     "hoch i ich ihm ihn ihr ihre im in ins ist j ja jahr je jede jene k kam kann kaum kein kurz l "
     "lang los m mag mahn mal man mann mehr mein mich mir mit muss muß mußt mögt müßt n na nach "
     "nahm nein neue nie nun nur o ob oft p q r s sa sah sei sie so t tag tat tel tun u uhr um und "
     "uns v vom von vor w war was weg wem wen wer wie wir wo x y z zu zum zur "},
    {"el", Script::kGreek, 184,
     " ένα αι αμα αν ανα ανω απ απο από αρα ας αἱ αἳ αἵ αὖ γάρ γα γε γι για γὰρ δέ δή δαί δαὶ δε "
     "δεν δι διά δια διὰ δὲ δὴ εαν εγω εις εκ εν ενα ενω εξ εξω επ επί επι εσυ εχω εως εἰ εἰς εἰσ "
     "εἴ η θα ι ιι ιιι κ καί καθ και κατ καὶ κι κλπ κτλ κἀν κἂν μέν μή μία μα μας με μεθ μεν μετ "
     "μη μην μιά μια μου μἐν μὲν μὴ μὴν να ναι ο οι ολα ολη ολο οσα οση οσο οτι ου οχι οἱ οἳ οἷς "
     "οὐ οὐδ οὐκ οὐχ οὓς οὖν οὗ παρ πια πιο που ποῦ προ πρὸ πως πωσ σαν σας σε σου στα στη στο συν "
     "σόσ σύ σύν σὸς σὺ σὺν τά τήν τί τίς τίσ τα τε τη τι το τό τὰ τὸ τῇ τῷ υπ ω ως ωσ ωχ ἀπ ἀφ ἂν "
     "ἃ ἄν ἐκ ἐν ἐξ ἐφ ἡ ἢ ἣ ἤ ἥ ἧς ὁ ὃ ὃν ὃς ὅ ὅς ὅσ ὑπ ὡς ὡσ ὥς ὦ ᾧ "},
    {"en", Script::kLatin, 228,
     " a ad ae af ag ah ai al am an ao aq ar as at au aw az b ba bb bd be bf bg bh bi bj bm bn bo "
     "br bs bt bv bw by bz c ca cc cd cf cg ch ci ck cl cm cn co cr cs cu cv cx cy cz d de dj dk "
     "dm do dz e ec ed ee eg eh er es et ex f ff fi fj fk fm fo fr fx g ga gb gd ge gf gg gh gi gl "
     "gm gn go gp gq gr gs gt gu gw gy h he hi hk hm hn hr ht hu i id ie if ii il im in io iq ir "
     "is it j je jm jo jp k ke kg kh ki km kn kp kr kw ky kz l la lb lc li lk ll lr ls lt lu lv ly "
     "m ma mc md me mg mh mk ml mm n o p q r s t u v w x y z "},
    {"eo", Script::kLatin, 184,
     " adiaŭ ajn al ankoraŭ antaŭ aŭ bonan bonvole bonvolu bv ci cia cian cin da de dek deka do "
     "doktoro du dua dum eble ekz ekzemple en estas estis estos estu estus eĉ feliĉan for fraŭlino "
     "ha havas havis havos havu havus he ho hu ili ilia ilian ilin inter io ion iu iujn iun ja jam "
     "je jes k kaj ke kio kion kiu kiujn kiun kvankam kvar kvara kvazaŭ kvin kvina la li lia lian "
     "lin malantaŭ male malgraŭ mem mi mia mian min minus naŭ naŭa ne nek nenio nenion neniu "
     "neniun nepre ni nia nian nin nu nun nur ok oka oni onia onian onin plej pli plu plus por "
     "post preter se sed sep sepa ses sesa si sia sian sin sinjorino sinjoro sub super supren sur "
     "tamen tio tion tiu tiujn tiun tra tri tria tuj tute unu unua ve verŝajne vi via vian vin ĉi "
     "ĉio ĉion ĉiu ĉiujn ĉiun ĉu ĝi ĝia ĝian ĝin ĝis ĵus ŝi ŝia ŝin "},
    {"es", Script::kLatin, 218,
     " a ahi ahí al algo alli allí ante aqui aquí asi así aun ayer aún b bajo bien buen c cada "
     "casi como con creo cual cuál cómo d da dado dan dar de debe dejó del dia dias dice dijo dio "
     "dos día días e el ella ello en era eran eras eres es esa esas ese eso esos esta este esto "
     "está esté ex f fin fue fui g gran h ha hace hago han has hay haya he hizo hoy hube hubo i ir "
     "j k l la lado las le les lo los m mal mas me mi mia mias mio mios mis modo muy más mí mía "
     "mías mío míos n nada ni no nos o ocho os otra otro p pais para paìs peor pero poca por q qeu "
     "que qué r s sal se sea ser si sin son soy su sus sé sí t tal tan te ti tu tus tú u un una "
     "uno usa uso v va van ver vez voy w x y ya yo z él ésa ése "},
    {"et", Script::kLatin, 184,
     " aga ei et ja jah kas kui kõik ma me mida midagi mind minu mis mu mul mulle nad nii oled "
     "olen oli oma on pole sa seda see selle siin siis ta te ära "},
    {"eu", Script::kLatin, 184,
     " al anitz arabera asko baina bat batean batek bati batzuei batzuek batzuetan batzuk bera "
     "beraiek berau berauek bere berori beroriek beste bezala da dago dira ditu du dute edo egin "
     "ere eta eurak ez gainera gu gutxi guzti haiei haiek haietan hainbeste hala han handik hango "
     "hara hari hark hartan hau hauei hauek hauetan hemen hemendik hemengo hi hona honek honela "
     "honetan honi hor hori horiei horiek horietan horko horra horrek horrela horretan horri "
     "hortik hura izan ni noiz nola non nondik nongo nor nora ze zein zen zenbait zenbat zer "
     "zergatik ziren zituen zu zuek zuen zuten "},
    {"fa", Script::kArabic, 184,
     " آره آری آمد آن آيد آی آیا اری از است اش ام اما ان اند او اول اي ايم اين اگر ای ایا اید ایم "
     "این با بار باز باش بخش بد بر بسا بعد بله بلی به بود بي بيش بين بکن بگو بی بیا بیش بین ت تا "
     "تان تحت تر تو جا جاي جای جدا جز جهت حال حتي حتی حق خب خوب خود خیر داد دار در ده دهد دهم دهی "
     "دو دوم دیر را راه رفت رو روب روز روي روی زود زير زیر سعي سوم سوي سوی سپس شان شد شدم شدن شده "
     "شدی شش شما شود شوم شوی ضمن طرف طور طي طی عدم عمل غير غیر فقط فكر فوق قبل كرد كسي كل كند كنم "
     "كه ما مان مثل مدت من مي مگر می نام نمي نمی نه نوع نيز نیز ها هاي های هبچ هر هست هفت هم همه "
     "هيچ هیچ و وضع ولی وي وگو وی يا يك يكي ّه پس پنج پيش پیش چرا چه چو کس کل کم کن که کو کی گه گو "
     "ی یا یه یک "},
    {"fi", Script::kLatin, 161,
     " aika aikaa aikoo aina ainoa aion aist aivan ajan alas alla alle alta antaa antoi aoua apu "
     "asia asiaa asian asiat asti avun edes ehkä ei eikä eilen eivät eli ellei ellen ellet emme en "
     "ennen ensi ensin enää eri eräs eräät esi esiin et eteen ette ettei että halua he hei heitä "
     "heti hyvin hyviä hyvä hyvät hyvää hän hänen hänet häntä ihan ilman itse ja jo johon joina "
     "joita joka jokin joko joksi joku jolla jolle jolta jona jonka jonne joo jopa jos jossa josta "
     "jota joten jotka jotta juuri jää kahta kai kaksi ketä koko kuin kuka kun kyse liki lla luo "
     "läpi me meni mikä minä mitä moi moni muka muu muun muut myös ne niin noin nro nuo nyt näin "
     "nämä ohi ole olen olet oli olin olit olla olli oma omaa oman omat omia on onko ovat pian "
     "sama sata se sekä sen siis sinä sitä ssa sta taa taas tai te toki tule tuo tuon tykö tämä "
     "tänä tätä usea uusi vaan vai vain voi voin voit yhtä yhä yksi yli ylös älä "},
    {"fr", Script::kLatin, 195,
     " a afin ah ai aie aies ait allo allô as au aura aux avec avez ayez b bah bas bat beau bien "
     "bon boum brrr c car ce ceci cela celà cent ces cet ceux cher chez chut ci cinq clac d da de "
     "des dit dix dos du dès e eh en es est et etc eu eue euh eus eut eux eût f fi fus fut fût g h "
     "ha hem hep hi ho hop hou hue hui hum hé i ici il ils j je k l la las le les lui là lès m ma "
     "me mes moi mon mot n na ne ni non nos nul o oh ohé olé on ont ore ou ouf où p paf pan par "
     "pas peu pff pif pu pur q qu que qui r s sa se ses si six soi son sur t ta tac te tel tes tic "
     "toc toi ton tu té u un une uns v va vas via vif vos vu vé w x y z zut à â ça ès été ô "},
    {"ga", Script::kLatin, 184,
     " a ach ag agus an aon ar arna as ba beirt bhúr caoga ceathair ceathrar chomh chtó chuig chun "
     "cois céad cúig cúigear daichead dar de deich deichniúr den dhá do don dtí dá dár dó faoi "
     "faoin faoina faoinár fara fiche gach gan go gur haon hocht i iad idir in ina ins inár is le "
     "leis lena lenár mar mo mé na nach naoi naonúr ná ní níor nó nócha ocht ochtar os roimh sa "
     "seacht seachtar seachtó seasca seisear siad sibh sinn sna sé sí tar thar thú triúr trí trína "
     "trínár tríocha tú um ár é éis í ó ón óna ónár "},
    {"gl", Script::kLatin, 184,
     " a alí ao aos aquel aquela aquelas aqueles aquilo aquí as así aínda ben cando che co coa "
     "coas comigo con connosco contigo convosco cos cun cunha cunhas cuns da dalgunha dalgunhas "
     "dalgún dalgúns das de del dela delas deles desde deste do dos dun dunha dunhas duns e el ela "
     "elas eles en era eran esa esas ese eses esta estaba estar este estes estiven estou está "
     "están eu facer foi foron fun había hai iso isto la las lle lles lo los mais me meu meus min "
     "miña miñas moi na nas neste nin no non nos nosa nosas noso nosos nun nunha nunhas nuns nós o "
     "os ou para pero pode pois pola polas polo polos por que se senón ser seu seus sexa sido "
     "sobre súa súas tamén tan te ten ter teu teus teñen teño ti tido tiven tiña túa túas un unha "
     "unhas uns vos vosa vosas voso vosos vós á é ó ós "},
    {"gu", Script::kGujarati, 184,
     " અંગે અંદર અથવા અને અમને અમે અહીં આ આગળ આથી આનું આને આપણને આપણું આપણે આપી આર આવી આવે ઉપર ઉભા ઊંચે ઊભું એ એક એન "
     "એના એનાં એની એનું એને એનો એમ એવા એવાં એવી એવું એવો ઓછું કંઈક કઈ કયું કયો કરતાં કરવું કરી કરીએ કરું કરે કર્યા "
     "કર્યો કાંઈ કે કેમ કેવી કેવું કોઈ કોઈક કોણ કોણે કોને ક્યાં ખૂબ ગઈ ગયા ગયાં ગયું ગયો ઘણું છ છતાં છીએ છું છે છેક છો જ "
     "જાય જી જે જેને જેમ જેવી જેવો જો જોઈએ તને તમને તમે તા તું તે તેં તેઓ તેણે તેથી તેના તેની તેને તેમ તેવી તો થઇ થઈ થઈએ "
     "થતા થતાં થતી થતું થતો થયા થયાં થયું થયો થવું થાઉં થાઓ થાય થી દરેક ન નં નથી નહિ નહી નહીં ના ની નીચે નું ને નો "
     "પછી પણ પર પાછળ પાસે ફક્ત ફરી બંને બધા બધું બની બહાર બહુ બાદ બે મને મા માં માટે મી મૂકી મેં રહી રહે રીતે રૂા "
     "લેતા લેવા વધુ શકે શા શું સામે સુધી હતા હતાં હતી હતું હવે હશે હશો હા હું હો હોઈ હોઈશ હોય હોવા "},
    {"he", Script::kHebrew, 187,
     " אבל או אולי אותה אותו אותי אותך אותם אותן אותנו אז אחר אחרות אחרי אחרים אחרת אי איזה איך "
     "אין איפה איתה איתו איתי איתך איתכם איתכן איתם איתן איתנו אך אל אלה אלו אם אנחנו אני אס אף "
     "אצל אשר את אתה אתכם אתכן אתם אתן באמצע בגלל בין בלי במידה ברם בשביל בשעהש בתוך גם דרך הוא "
     "היא היה היכן היתה היתי הם הן הנה הרי ואילו ואת זאת זה זות יהיה יוכל יוכלו יכול יכולה יכל "
     "יכלה יכלו יש כאן כאשר כולם כולן כזה כי כיצד כך ככה כל כלל כמו כן כפי כש לא לאו לאן לבין לה "
     "להיות להם להן לו לי לכם לכן למה למטה למעלה למרות לנו לעבר לעיכן לפיכך לפני מאד מאין מאיפה "
     "מבלי מבעד מדוע מה מהיכן מול מחוץ מי מכאן מלבד מן מנין מסוגל מעט מעטים מעל מצד מתחת מתי נגד "
     "נגר נו עד עז על עלי עליה עליהם עליהן עליו עליך עליכם עלינו עם עצמה עצמהם עצמהן עצמו עצמי "
     "עצמם עצמן עצמנו פה רק שוב של שלה שלהם שלהן שלו שלי שלך שלכה שלכם שלכן שלנו שם תהיה תחת "},
    {"hi", Script::kDevanagari, 184,
     " अंदर अत अदि अप अपना अपनि अपनी अपने अभि अभी आदि आप इंहिं इन इनका इस इसका इसकि इसकी इसके इसि इसी "
     "इसे उन उनका उनकि उनकी उनके उनको उस उसके उसि उसी उसे एक एवं एस एसे ऐसे ओर और कइ कई कर करता करते करना "
     "करने करें कहते कहा का काफि कि किया किर किस किसि किसी किसे की कुछ कुल के को कोइ कोई कोन कौन गया घर जब "
     "जहाँ जहां जा जिधर जिन जिस जिसे जीधर जेसा जेसे जैसा जैसे जो तक तब तरह तिन तिस तिसे तो था थि थी थे दिया "
     "दो न नहिं नहीं ना निचे नीचे ने पर पहले पुरा पूरा पे फिर बनि बनी बहि बही बहुत बाद बाला भि भितर भी भीतर "
     "मगर मानो मे में यदि यह यहाँ यहां यहि यही या यिह ये रखें रहा रहे लिए लिये व वरग वर्ग वह वहाँ वहां वहिं वहीं "
     "वाले वुह वे संग सकता सकते सबसे सभि सभी साथ साभ सारा से सो हि ही हुअ हुआ हुइ हुई हुए हे हें है हैं हो होता होति "
     "होती होते होना होने "},
    {"hr", Script::kLatin, 184,
     " a ako ali bi bih bila bili bilo bio bismo biste biti bumo da do duž ga hoće hoćemo hoćete "
     "hoćeš hoću i iako ih ili iz ja je jedna jedne jedno jer jesam jesi jesmo jest jeste jesu jim "
     "joj još ju kada kako kao koja koje koji kojima koju kroz li me mene meni mi mimo moj moja "
     "moje mu na nad nakon nam nama nas naš naša naše našeg ne nego neka neki nekog neku nema "
     "netko neće nećemo nećete nećeš neću nešto ni nije nikoga nikoje nikoju nisam nisi nismo "
     "niste nisu njega njegov njegova njegovo njemu njezin njezina njezino njih njihov njihova "
     "njihovo njim njima njoj nju no o od odmah on ona oni ono ova pa pak po pod pored prije s sa "
     "sam samo se sebe sebi si smo ste su sve svi svog svoj svoja svoje svom ta tada taj tako te "
     "tebe tebi ti to toj tome tu tvoj tvoja tvoje u uz vam vama vas vaš vaša vaše već vi vrlo za "
     "zar će ćemo ćete ćeš ću što "},
    {"hu", Script::kLatin, 184,
     " a abba ahol aki akik akár alá alád alám alól ami amit amíg arra az azok azon azt azzá bal "
     "ban be belé ben bár cikk csak de e ebbe egy el elsõ első elé eléd elég elém elõ elő elől "
     "erre ez ezek ezen ezer ezt ezzé fel fele felé fent fél fölé ha hat hogy hol hova hány hát "
     "hét húsz ide idén igen ill is ison itt jó jól kell ki kik kin kire kit kivé kié kész késő "
     "két közé le lesz lett lévő ma maga mai majd meg mely mert mi mibe mik min mind mint mire mit "
     "mivé most már más mást még míg mögé na nagy ne neki nem nála négy néha o oda ok ott pár rá "
     "rád rám ránk róla s se sem soha sok száz szét sőt te tele ti tied tíz több túl tőle ugye "
     "urak uram urat után vagy való van vele volt ám át én érte és év éve évek éves évi így óta õ "
     "õk õket ön önbe önt öt úgy új úr ő ők őt "},
    {"hy", Script::kArmenian, 184,
     " այդ այլ այն այս դու դուք եմ են ենք ես եք է էի էին էինք էիր էիք էր ըստ թ ի ին իսկ իր կամ "
     "համար հետ հետո մենք մեջ մի ն նա նաև նրա նրանք որ որը որոնք որպես ու ում պիտի վրա և "},
    {"id", Script::kLatin, 184,
     " ada agak agar akan akhir aku amat anda antar apa apaan asal atas atau awal bagai bagi bahwa "
     "baik bakal balik bapak baru bawah belum benar beri besar betul biasa bila bisa boleh buat "
     "bukan bulan bung cara cukup cuma dalam dan dapat dari dekat demi depan di dia dini diri dong "
     "dua dulu empat entah guna hal hanya hari harus ia ialah ibu ikut ingat ingin ini itu jadi "
     "jauh jawab jelas jika juga kala kalau kami kamu kan kapan kasus kata ke kecil kedua kini "
     "kira kita kok lagi lah lain lalu lama lebih lewat lima luar macam maka makin malah mampu "
     "mana masa masih mau meski minta mirip misal mula mulai nah naik namun nanti oleh pada pak "
     "para pasti per perlu pihak pukul pula pun punya rasa rata saat saja sama sana satu saya se "
     "sebab sebut sejak sela semua serta siap siapa sini soal suatu sudah tadi tahu tahun tak "
     "tanpa tanya tapi tegas telah tentu tepat terus tetap tiap tiba tidak tiga toh turut tutur "
     "ucap ujar umum untuk usah usai wah wong yang "},
    {"is", Script::kLatin, 184, ""},
    {"it", Script::kLatin, 188,
     " a ad agl agli ai al all alla alle allo anni anno ansa aver avrà avrò ben bene c caso che "
     "chi ci cima cio cioe cioè ciò co coi col coll come con cos cosa cosi così cui d da dagl dai "
     "dal dall degl dei del dell deve devo di dice dire dopo dov dove due e ebbe ebbi ecc ecco ed "
     "egli ella era eri ero esse essi ex fa fai fare farà farò fece feci fin fine fino fra fu fui "
     "gia giu già gli ha haha hai ho i ie ieri il in inc io l la lato le lei li lo loro lui là ma "
     "mai male me meno mesi mi mia mie miei mila mio modo ne negl nei nel nell no noi nome non "
     "nove o od oggi ogni ora ore osi otto per piu più po poi puo può qua qui se sei si sia sig "
     "sta sto su sua sue sui sul suo te th ti tra tre tu tua tue tuo un una uno va vai vi voi è "},
    {"ja", Script::kHiragana, 357,
     " あそこ あっ あの あのかた あの人 あり あります ある あれ い いう います いる う うち え お "
     "および おり おります か かつて から が き ここ こちら こと この これ これら さ さらに し "
     "しかし する ず せ せる そこ そして その その他 その後 それ それぞれ それで た ただし たち "
     "ため たり だ だっ だれ つ て で でき できる です では でも と という といった とき ところ "
     "として とともに とも と共に どこ どの な ない なお なかっ ながら なく なっ など なに なら "
     "なり なる なん に において における について にて によって により による に対して に対する "
     "に関する の ので のみ は ば へ ほか ほとんど ほど ます また または まで も もの ものの や "
     "よう より ら られ られる れ れる を ん 何 及び 彼 彼女 我々 特に 私 私達 貴方 貴方方 "},
    {"ka", Script::kGeorgian, 184, ""},
    {"kk", Script::kCyrillic, 184, ""},
    {"km", Script::kKhmer, 357, ""},
    {"kn", Script::kKannada, 184, ""},
    {"ko", Script::kHangul, 184,
     " 가 가령 각 각각 각자 각종 같다 같이 거바 거의 것 것들 겨우 결국 고로 곧 과 과연 관한 구 그 "
     "그들 그때 그래 그럼 그저 기타 까악 까지 꽈당 끙끙 끼익 나 남들 남짓 너 너희 네 넷 년 누구 "
     "다른 다만 다섯 다소 다수 다음 단지 답다 당신 당장 댕그 동안 둘 둥둥 들 등 등등 딩동 따라 "
     "따위 딱 때 또 또한 뚝뚝 령 로 로써 륙 를 마저 마치 만약 만일 만큼 매 매번 몇 모 모두 무렵 "
     "무슨 무엇 물론 및 바로 버금 봐 봐라 부터 붕붕 비록 삐걱 사 삼 설령 설마 설사 셋 소생 소인 솨 "
     "쉿 시각 시간 실로 아 아니 아야 아이 아하 아홉 앗 야 약간 양자 어 어느 어디 어때 어떤 어이 "
     "어찌 언제 얼마 엉엉 에 에게 에서 여 여기 여덟 여부 여섯 여차 영 영차 예 오 오직 오호 와 와아 "
     "왜 우리 우선 운운 월 윙윙 육 으로 을 응 응당 의 의해 이 이것 이곳 일 자 저 제 좀 즉 참 쳇 칠 "
     "쿵 툭 퉤 팍 팔 퍽 하 허 헉 휴 흥 "},
    {"la", Script::kLatin, 184,
     " a ab ac ad at atque aut autem cum de dum e erant erat est et etiam ex haec hic hoc in ita "
     "me nec neque non per qua quae quam qui quibus quidem quo quod re rebus rem res sed si sic "
     "sunt tamen tandem te ut vel "},
    {"lo", Script::kLao, 357, ""},
    {"lt", Script::kLatin, 184,
     " abi abiem abu abudu ai ana anas anei anoji anojo anoks anot ant antai anàja anàjà anàjá "
     "anøjø apie ar arba argi arti að be bei beje bemaþ bent bet betgi dar dargi deja dëka dël "
     "dëlei dëlto ech et gal galgi gan gana gi greta idant iki ir irgi it itin ið iðvis jajai "
     "jajam jei jeigu ji jiedu jieji jinai jis jisai jog joji jojo jokia joks judu judvi juk jumis "
     "jums juodu juoju jus jàja jàjà jájá jøjø jûs jûsø kad kada kai kaip kas kiek kita koks kol "
     "kone kur kuri lai lig ligi link lyg man mane mano mat mes mudu mums mus mûsø na nagi ne nebe "
     "negi negu nei nes net neva nors nuo në o ogi oi pas pat pati pats patá per pirm po prie pro "
     "rasi sau save savo su ta tad tai taip tarp tas tau tave tavo te tegu ties tik toji tojo toks "
     "tol tu tàja tàjà tàjá tøjø uþ va vai vien virð vis visa vos vël ypaè á ðe ði ðis ðit ðita "
     "ðtai ðájá "},
    {"lv", Script::kLatin, 184,
     " aiz ap apakš apakšpus ar arī augšpus bet bez bija biji biju bijām bijāt būs būsi būsiet "
     "būsim būt būšu caur diemžēl diezin droši dēļ esam esat esi esmu gan gar iekam iekams iekām "
     "iekāms iekš iekšpus ik ir it itin iz ja jau jeb jebšu jel jo jā ka kamēr kaut kolīdz kopš kā "
     "kļuva kļuvi kļuvu kļuvām kļuvāt kļūs kļūsi kļūsiet kļūsim kļūst kļūstam kļūstat kļūsti "
     "kļūstu kļūt kļūšu labad lai lejpus līdz līdzko ne nebūt nedz nekā nevis nezin no nu nē "
     "otrpus pa par pat pie pirms pret priekš pār pēc starp tad tak tapi taps tapsi tapsiet tapsim "
     "tapt tapāt tapšu taču te tiec tiek tiekam tiekat tieku tik tika tikai tiki tikko tiklab "
     "tiklīdz tiks tiksiet tiksim tikt tiku tikvien tikām tikāt tikšu tomēr topat turpretim "
     "turpretī tā tādēļ tālab tāpēc un uz vai var varat varēja varēji varēju varējām varējāt varēs "
     "varēsi varēsiet varēsim varēt varēšu vien virs virspus vis viņpus zem ārpus šaipus "},
    {"mk", Script::kCyrillic, 184, ""},
    {"ml", Script::kMalayalam, 184, ""},
    {"mn", Script::kCyrillic, 184, ""},
    {"mr", Script::kDevanagari, 184,
     " अधिक अनेक अशी असलयाचे असलेल्या असा असून असे आज आणि आता आपल्या आला आली आले आहे आहेत एक एका कमी करणयात "
     "करून का काम काय काही किवा की केला केली केले कोटी गेल्या घेऊन जात झाला झाली झाले झालेल्या टा डॉ तर तरी "
     "तसेच ता ती तीन ते तो त्या त्याचा त्याची त्याच्या त्याना त्यानी त्यामुळे त्री दिली दोन न नाही निर्ण्य पण पम "
     "परयतन पाटील म मात्र माहिती मी मुबी म्हणजे म्हणाले म्हणून या याचा याची याच्या याना यानी येणार येत येथील "
     "येथे लाख व व्यकत सर्व सागित्ले सुरू हजार हा ही हे होणार होत होता होती होते "},
    {"ms", Script::kLatin, 184,
     " abdul acara ada ahmad air akan akhir alam amat anak apa april as asas asean asia asing atas "
     "atau awal awam bagi bahan baik bank baru bawah bekas belum besar bhd bn boleh bukan bulan "
     "bursa china dalam dan dana dapat dari dasar datuk depan dewan di dis dolar dr dua dunia "
     "empat enam feb hanya harga hari hasil ia iaitu ialah india ini islam isnin isu itu jalan jan "
     "jepun jika juga julai jun juta kadar kali kami kata ke kecil kedua kekal kerja kes ketua "
     "kini kita klci kos kuala kuasa kukuh lagi lain lebih lepas lima lot luar mac mahu malam mana "
     "masa masih mata media mei minat modal mohd mudah naik najib niaga nilai nov ogos okt oleh "
     "orang pada pagi papan para paras parti perlu pihak polis pukul pula pusat rabu rakan ramai "
     "raya rumah sabah saham sama satu sawit saya sdn segi sejak semua sen sept seri serta sesi "
     "sini sri sudah sukan suku susut syed tahap tahun tan tanah tanpa telah terus tiada tidak "
     "tiga timur tun tunai umno unit urus wang yang "},
    {"my", Script::kMyanmar, 357, ""},
    {"ne", Script::kDevanagari, 184, ""},
    {"nl", Script::kLatin, 202,
     " aan achte af al aldus alias alle alles als ander beide ben bent bij bijna bijv boven bv "
     "daar dan dat de deden deed der derde deze dhr die dit doch doe doen doet door drie dus een "
     "eens eer eerst eigen elk elke en enig enige enkel er erg etc even gauw ge geen gehad haar "
     "had hare heb hebt heeft heel hem hen het hier hij hoe hun hunne ieder iets ik in is ja je "
     "jij jou jouw jouwe juist kan klaar kon kun kunt later lijkt maak maakt maar mag maken me "
     "meer meest men met mevr mij mijn miss mits moet mr mrs mw na naar nam nee neem net niet niks "
     "noch nog nu nv of om ons onze ooit ook op over paar pas per rond te tien tja toch toe toen "
     "tot twee u uit uw vaak van veel via vier vijf vol voor vrij waar want was wat we weer weg "
     "wel welk werd wie wier wij wil word zal ze zei zelf zes zich zij zijn zo zou zulk zult "},
    {"no", Script::kLatin, 184,
     " alle andre at av bare begge ble blei bli blir blitt bort bra bruke både båe da de deg dei "
     "deim deira dem den denne der dere deres det dette di din disse ditt du dykk då eg ein eit "
     "eitt eller elles en ene enn er et ett etter folk for fordi fra få før fûr fûrst gjûre god gå "
     "ha hadde han hans har henne her hjå ho hoe honom hoss hun hva hvem hver hvis hvor i ikke "
     "ikkje ingen ingi inkje inn innen inni ja jeg kan kom korso kun kunne kva kvar kven kvi lage "
     "lang lik like makt man mange me med meg men mens mer mest mi min mine mitt mot mye må måte "
     "navn ned nei no noe noen noka noko ny nå når og også om opp oss over part på rett sant seg "
     "selv si sia sin sine sist sitt sjøl skal slik so som somt så sånn tid til um upp ut uten var "
     "vart ved vere vi vil vite vore vors vort vår være vært vöre vört å "},
    {"or", Script::kOriya, 184, ""},
    {"pa", Script::kGurmukhi, 184, ""},
    {"pl", Script::kLatin, 166,
     " a aby ach acz aj albo ale ależ ani aż bez bo by byli bym być był była było były będą cali "
     "cała cały chce choć ci cię co coś czy dla do dość dr dużo dwa dwaj dwie dziś gdy gdyż go "
     "godz hab i ich ii iii ile im inna inne inny inż iv ix iż ja jak jaki jako je jego jej jemu "
     "jest już ją kimś kto ktoś ku lat lecz lub ma mają mam mamy mało mgr mi miał mimo mnie mną "
     "mogą moi moim moja moje może mu musi my mój na nad nam nami nas nasi nasz nic nich nie niej "
     "nim nimi nią niż no nowe np nr o obok od ok on ona one oni ono oraz oto pan pana pani pl po "
     "pod poza prof przy raz roku sam sama się skąd są ta tak tam te tej tel ten też to tu ty tym "
     "tys tzw tę u ul vi vii vol w wam was we wie www wy xi xii xiv xv z za zaś ze zł że "},
    {"ps", Script::kArabic, 184, ""},
    {"pt", Script::kLatin, 181,
     " a alem algo ali além ano anos ao aos apos após aqui as até aí bem boa boas bom bons cada "
     "cedo cima com como cuja cujo cá da dar das de dela dele deve dez dia diz do dois dos doze "
     "duas dá dão e ela elas ele eles em era eram essa esse esta este está eu fará faz faço fez "
     "fim foi for fora fui ha haja hei hoje hora há hão ir irá isso ista iste isto já lado lhe "
     "lhes logo lá mais mal mas me meio meu meus mil mês na nada nao nas nem no nome nos nova nove "
     "novo num numa nuns não nós o obra oito onde onze os ou para pela pelo pode pois por povo "
     "pôde põe põem qual que quem quer quê sabe se sei seis seja sem ser será sete seu seus sim "
     "sob sois sou sua suas são só tal te tem tens ter teu tu tua tão tém têm um uma uns usa vai "
     "vem ver vez vos vão vêm vós à às é és "},
    {"ro", Script::kLatin, 184,
     " a abia acea acei acel acum ai aia aibă aici al ala ale alea alt alta alte alti am apoi ar "
     "are as asa asta atat ati atit au avea avem avut azi aş aţi b ba bine bună c ca cam cand care "
     "cat caut ce cea ceea cei cel cele ceva ci cind cine cit cita cite citi cu cui cum când cât "
     "câte cît că d da dar dat dau de din doi dă e ea ei el ele era eu f fel fi fie fii fim fiu g "
     "h i ia iar ii il imi in isi iti j k l la le li lor lui m ma mai mea mei meu mi mie mod mă n "
     "ne ni noi nou nu o opt or ori p pai pe pic pot r rog s sa sai sau se si sub sus să săi său t "
     "ta te ti tot tu tăi tău u ul un una unu v va vi voi vom vor vă x z zi îi îl îmi în îţi ăla "
     "şi ţi ţie "},
    {"ru", Script::kCyrillic, 184,
     " c а алло без буду будь бы бывь был была были было быть в вам вами вас ваш ваша ваше ваши "
     "ведь весь вид вне вниз во вода вон вот все всем всех всею всю вся всё вы г где глаз год года "
     "году да даже дать два две двух дел дело день для до дом друг душа е его ее ей ему если есть "
     "еще ещё ею её ж же жена жить за зато и иди идти из или им имел ими имя их к как кем кого ком "
     "кому кто куда лет ли лицо лишь люди м мало мать меля меня мимо мир мира мне мной мог мож мои "
     "мой мор моя моё мы на над нам нас наш не нее ней нем нет нею неё ни ним них но ну нх о об "
     "оба он она они оно от по под пол пор при про раз ряд с сам сих со т та так там те тем тех то "
     "том тот тою три ту тут ты у уж уже час чем что эта эти это эту я "},
    {"si", Script::kSinhala, 184, ""},
    {"sk", Script::kLatin, 184,
     " a aby aj ak akej ako akom akou aká aké akú aký akým ale ani asi až ba bez bezo bol bola "
     "boli bolo bude budú buď by byť cez cezo dnes do ešte ho hoci i iba ich im inej inom iná iné "
     "iní inú iný iným ja je jeho jej jemu ju k kam kde kej keď kie koho kom komu kou kto ku ká "
     "káže ké kéže kú kúže ký kýho kým kýmu kýže lebo leda len ma majú mal mala mali mať mi mne "
     "mnou moja moje moju mu musí my má mám máme máte máš môj mňa na nad ne nej než nie nim nič no "
     "nám nás náš ním o od odo on ona oni ono ony oň po pod pre pri s sa sem si sme so som ste sú "
     "ta tak tam tej ten ti tie to tom tou tu ty tá tí tú tým u už v veď vo vy vám vás váš z za zo "
     "áno čej či čia čie čiu čo čom čou čí čím ňom ňou ňu že "},
    {"sl", Script::kLatin, 180,
     " a ali b bi bil bila bile bili bilo biti bo bodo bojo bolj bom bomo bova boš brez c cel cela "
     "celi celo d da dan do dol dolg drug dva dve e eden en ena ene eni eno f g ga gor h halo i ii "
     "iii in iv ix iz j jaz je ji jih jim jo k kaj kako kar kdaj kdo ker ki kje kjer ko koga komu "
     "kot l le lep lepa lepe lepi lepo leto m maj malo manj me med mene mi moj moja moje mora mu n "
     "na nad naj naju nam nas nato naš naša naše ne nek neka neke neki neko ni nič nje njej nji "
     "njo no o ob oba obe od on one oni p pa pet po pod pri r res reč s saj sam se sem si smo so "
     "sta ste sva t ta tak tam te ti tja to tri tu u v vam vas vaš ve ves več vi vii vsa vse vsi "
     "vso x z za č če čez š ž že "},
    {"sq", Script::kLatin, 184, ""},
    {"sr", Script::kCyrillic, 184, ""},
    {"sv", Script::kLatin, 199,
     " adjö alla allt att av bara blev bli blir bort bra bäst båda dag de del dem den dess det dig "
     "din dina dit ditt dock dom du där då e ej elva emot en ens er era ers ert ett fem fick fin "
     "fler fram från fyra få får fått för före gick god goda gott gå går gått gör göra ha hade "
     "haft han hans har helt hit hon hur här hög i icke idag igen igår in inga inne inom inte ja "
     "jag jo ju just kan kom kr kvar lika lite lätt låt man med mej men mer mera mest mig min mina "
     "mitt mot ned nej ner ni nio nog noll nr nu när nån nåt och ofta om oss på rakt rätt sa sade "
     "sagt sent sex sig sin sina sist sitt sju ska små som stor säga så ta tack tar till tio tolv "
     "tre två upp ur ut utan ute va vad var vara vars vart vem vems vi vid vill väl vår våra vårt "
     "än ännu är även åt åtta över "},
    {"sw", Script::kLatin, 184,
     " akasema alikuwa alisema baada basi bila cha chini hadi hapo hata hivyo hiyo huku huo ili "
     "ilikuwa juu kama karibu katika kila kima kisha kubwa kutoka kuwa kwa kwamba kwenda kwenye la "
     "lakini mara mdogo mimi mkubwa mmoja moja muda mwenye na naye ndani ng ni nini nonkungu "
     "pamoja pia sana sasa sauti tafadhali tena tu vile wa wakati wake walikuwa wao watu wengine "
     "wote ya yake yangu yao yeye yule za zaidi zake "},
    {"ta", Script::kTamil, 184, ""},
    {"te", Script::kTelugu, 184, ""},
    {"th", Script::kThai, 357,
     " กล่าว กว่า กัน กับ การ ก็ ก่อน ขณะ ขอ ของ ขึ้น คง ครั้ง ความ คือ จะ จัด จาก จึง ช่วง ซึ่ง ดัง ด้วย ด้าน ตั้ง "
     "ตั้งแต่ ตาม ต่อ ต่าง ต่างๆ ต้อง ถึง ถูก ถ้า ทั้ง ทั้งนี้ ทาง ที่ ที่สุด ทุก ทํา ทําให้ นอกจาก นัก นั้น นี้ น่า นํา บาง ผล "
     "ผ่าน พบ พร้อม มา มาก มี ยัง รวม ระหว่าง รับ ราย ร่วม ลง วัน ว่า สุด ส่ง ส่วน สําหรับ หนึ่ง หรือ หลัง หลังจาก "
     "หลาย หาก อยาก อยู่ อย่าง ออก อะไร อาจ อีก เขา เข้า เคย เฉพาะ เช่น เดียว เดียวกัน เนื่องจาก เปิด เปิดเผย "
     "เป็น เป็นการ เพราะ เพื่อ เมื่อ เรา เริ่ม เลย เห็น เอง แต่ แบบ แรก และ แล้ว แห่ง โดย ใน ให้ ได้ ไป ไม่ ไว้ "
     "้ง "},
    {"tl", Script::kLatin, 184,
     " akin aking ako alin am amin aming ang ano anumang apat at atin ating ay bababa bago bakit "
     "bawat bilang dahil dalawa dapat din dito doon gagawin gayunman ginagawa ginawa ginawang "
     "gumawa gusto habang hanggang hindi huwag iba ibaba ibabaw ibig ikaw ilagay ilalim ilan "
     "inyong isa isang itaas ito iyo iyon iyong ka kahit kailangan kailanman kami kanila kanilang "
     "kanino kanya kanyang kapag kapwa karamihan katiyakan katulad kaya kaysa ko kong kulang "
     "kumuha kung laban lahat lamang likod lima maaari maaaring maging mahusay makita marami "
     "marapat masyado may mayroon mga minsan mismo mula muli na nabanggit naging nagkaroon nais "
     "nakita namin napaka narito nasaan ng ngayon ni nila nilang nito niya niyang noon o pa paano "
     "pababa paggawa pagitan pagkakaroon pagkatapos palabas pamamagitan panahon pangalawa para "
     "paraan pareho pataas pero pumunta pumupunta sa saan sabi sabihin sarili sila sino siya tatlo "
     "tayo tulad tungkol una walang "},
    {"tr", Script::kLatin, 166,
     " acaba acep adeta ait altý altı ama amma anca ancak arada artýk aynen az bana bari bazen "
     "bazý bazı baţka belki ben beni benim beri beþ beş beţ bile bin bir biraz biri biz bizce bize "
     "bizi bizim bu buna bunda bunu bunun böyle bütün cuk da daha dahi dahil daima dair de defa "
     "dek demin denli deđil değil değin diye diđer diğer dokuz doğru dört eden elli emme en epey "
     "etti eđer eğer gah gene gibi gine göre hani hele hem hep her hiç hoş iken iki ila ile ilen "
     "ilk illa imdi inen ise iyi için iş işte iţte kah kala kaçı kere kez keza ki kim kime kimi "
     "kýrk kırk leh mu mü mý mı naşi ne nere neye neyi nice niye o olan oldu olsa olup olur on ona "
     "onca onda onu onun otuz oysa pek peki sahi sana sen seni siz sizi tam tek tüm var ve veya ya "
     "yani yedi yine yok yüz zati zira çok çoğu öbür önce öyle öz üç þey þeyi þu þuna þunu şey "
     "şeyi şu şuna şunu şura ţu "},
    {"uk", Script::kCyrillic, 184,
     " авжеж адже але б без був була були було бути більш вам вас весь вздовж ви вниз внизу вона "
     "вони воно все всередині всіх від він да давай давати де дещо для до з завжди замість й коли "
     "ледве майже ми навколо навіть нам от отже отож поза про під та так такий також те ти тобто "
     "тож тощо хоча це цей чи чого що як який якої є із інших їх її "},
    {"ur", Script::kArabic, 184,
     " آئی آئے آج آخر آدهی آًب آٹھ آیب اة ادھر ارد اش اضکب اضکی اضکے اغیب الگ اور اى اً اًذر اپٌب اپٌے "
     "اچھب اچھی اچھے اکثر اہن ایک ب ت تت تر تن تو تک تھب تھی تھے تیي ثب ثرش ثعذ ثي ثٌب ثٌذ ثڑا ثڑی "
     "ثڑے ثھر ثھی ثہت ثیچ ج خب خت ختن خص خو خگہ در دش دو دور دی دیب دیر دے ر رکي رکھ رہب رہی رہے ز "
     "زبل زصہ زصے زکن صبف صفر ض ضبت ضبل ضت ضوچ ضکب ضکی ضکے ضے طرف طور ع عذد غخص غذ غے فرد فی ق قجل "
     "قطن لئے لا لو لوگ لگی لگے لی لیب لیں لے ه هلا هڑا هڑے هگر هیں و وار وٍ ًئی ًئے ًب ًو ًہ ًیب ًے پبش "
     "پر پل پھر پیع چبر چلا چلو چلے چکب چکی چکے چھہ ک کئی کئے کب کبم کت کرا کرو کرے کطی کل کن کوى "
     "کہ کہب کہو کہی کہے کی کیب کیے کے گئی گئے گب گرد گی گیب گے ہر ہن ہو ہوا ہوں ہی ہیں ہے ی یہ "},
    {"vi", Script::kLatin, 184,
     " ai alô amen anh biết bà bài bác bèn béng bông bạn bản bấy bằng bển bệt bị bỗng bộ bớ bởi "
     "bức cao cha cho choa chú chưa chậc chắc chỉ chỉn chớ chợt chủn chứ con cuốn cuộc càng các "
     "cái cây còn có cô căn cơ cơn cả cần cậu của cứ do duy dào dì dạ dẫu dữ em gì hay hơn họ hỏi "
     "khi là làm lên lúc lại lần lớn mà mỗi một mới mợ nh nhà nhé như nhỉ nào này nên nó nóc nói "
     "năm nơi nấy nếu nền nọ nớ nữa oái pho phè qua quá quả ra rày ráo rén rất rồi rứa sao sau so "
     "sì sất sắp sẽ số sự thà thì thế toà tuy tôi tại tấm tấn tắp tọt tột tớ tới từ veo và vào vèo "
     "vì vẫn vậy về với vở vụt vừa xuể xệp à ào á ái áng ông úi ý đi đây đã đó đến đều để ơ ơi ư ạ "
     "ấy ắt ồ ổng ớ ờ ở ủa ừ ử "},
    {"yi", Script::kHebrew, 184, ""},
    {"zh", Script::kHan, 255,
     " 一 七 三 上 下 不 与 且 个 中 临 为 乃 么 之 乎 乘 九 也 了 二 于 五 些 亦 人 什 今 仍 从 "
     "他 以 们 任 会 但 何 你 使 依 俺 倘 借 做 像 儿 光 八 六 兮 共 其 内 再 冒 冲 几 凡 凭 分 则 "
     "别 到 区 即 却 去 又 及 另 只 叫 可 各 同 后 向 吓 吗 吧 含 吱 呀 呃 呕 呗 呜 呢 呵 呸 咋 和 "
     "咚 咦 咧 咱 咳 哇 哈 哉 哎 哗 哟 哦 哩 哪 哼 唉 啊 啐 啥 啦 喂 喏 喽 嗡 嗬 嗯 嗳 嘎 嘘 嘛 嘻 "
     "嘿 四 因 在 地 多 大 她 好 如 宁 它 对 将 小 尔 就 尽 己 已 巴 年 并 归 当 彼 往 待 很 得 怎 "
     "您 我 或 所 才 打 把 拿 按 据 故 无 既 日 时 是 更 曾 替 最 月 有 望 朝 本 来 "},
};
const std::size_t kLanguageCount = 78;

}  // namespace leitsatz
