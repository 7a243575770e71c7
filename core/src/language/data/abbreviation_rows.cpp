#include "language/data/abbreviation_rows.h"

namespace leitsatz {
namespace {

constexpr AbbreviationRow kCommon = {
    .language = "und",
    .inside = u" mr mrs ms mx messrs dr drs prof st ^mt vs cf e.g i.e viz ph ",
    .number =
        u" nr p pp vol vols fig figs approx ca circa sec sect tel ^ext jan feb mar apr jun"
        u" jul aug sep sept oct nov dec ^no ",
    .may_end = u" inc ltd co corp bros jr sr al esq plc ",
    .ends = u" etc a.m p.m ",
    .starters =
        u" a about after all also although an and another any are as at because been before"
        u" being both but by can could despite did do does during each either even every"
        u" few for from had has have he her here his how however i if in instead into is it"
        u" its just later like many meanwhile more moreover most my neither never no nor"
        u" not now of on once one only or other our over perhaps she should since so some"
        u" still such than that the their then there therefore these they this those though"
        u" through thus to today too under unless until up was we were what when where"
        u" whether which while who whose why with without would yes yet you your ",
};

constexpr AbbreviationRow kRows[] = {
    kCommon,
    {
        .language = "en",
        .inside =
            u" mr mrs ms mx messrs mmes dr drs prof profs rev ^hon ^fr ^gen ^col lt capt cmdr"
            u" cpl sgt maj adm ^brig gov govs sen sens ^rep ^reps ^pres ^supt ^det ^insp st sts"
            u" ^mt ^ft vs v viz ^asst ^assoc cf e.g i.e eds ph dept ^univ ^sr ^br ^bro ^dir"
            u" ^atty ^amb ^sec'y ",
        .number =
            u" no nos p pp para paras vol vols fig figs ch chap sec secs sect eq eqs approx ca"
            u" circa c est tel ext rte hwy op opp ver ln ll nr col jan feb mar apr jun jul aug"
            u" sep sept oct nov dec mon tue tues wed thu thur thurs fri ",
        .may_end =
            u" inc ltd corp co cos bros plc llc llp jr sr esq al assn ave blvd rd bldg ^ala"
            u" ^ariz ^ark ^calif ^colo ^conn ^fla ^ga ^ill ^ind ^kan ^ky ^mass ^md ^mich ^minn"
            u" ^miss ^mo ^mont ^neb ^nev ^okla ^ore ^pa ^tenn ^tex ^va ^vt ^wash ^wis ^wyo ^jan"
            u" ^feb ^aug ^sept ^oct ^nov ^dec ",
        .ends = u" etc hrs mins secs mph a.m p.m ",
        .starters = kCommon.starters,
    },
    {
        .language = "de",
        .inside =
            u" dr drs prof proff hr hrn fr dipl ing med phil jur rer nat hc habil bzw vgl inkl"
            u" exkl zzgl abzgl ggf ggfs evtl bspw beisp sog sogen geb gest verh verw gegr ehem"
            u" ehemal dt österr engl amerik franz frz ital span portug griech lat russ poln"
            u" tschech ungar türk chin jap brit niederl schwed norw kath evang ev röm jüd islam"
            u" christl hl sel resp red hrsg hg vors stellv stv allg bes versch insb insbes"
            u" einschl ausschl gem lfd entspr ebd ders spez urspr städt staatl bayer sächs"
            u" preuss z.b d.h i.d.r z.t z.zt s.o s.u o.g i.a i.v i.h.v m.e u.u v.a st skt ^mt"
            u" ^gen ^maj ^hptm ^oblt zus durchschn mtl jährl tägl wiss techn med polit wirtsch"
            u" ^mag ",
        .number =
            u" nr nrn no s abs art ziff kap abb tab bd bde jg hft aufl anm fn rn rz rdnr randnr"
            u" az tel fax ca max min pos lit str vers anz ^jan ^feb ^febr ^mär ^apr ^jun ^jul"
            u" ^aug ^sep ^sept ^okt ^nov ^dez ^mo ^di ^mi ^do ^fr ^sa § §§ ",
        .may_end =
            u" u.a mio mrd tsd mill chr jh jhd jhdt jahrh std sek stck stk co inc ltd corp jr"
            u" sr u.ä o.ä u.v.m u.dgl dgl hbf bhf ff bzgl ^jan ^feb ^aug ^sept ^okt ^nov ^dez ",
        .ends = u" usw usf etc u.s.w ",
        .starters =
            u" ab der die das den dem des ein eine einen einem einer eines er sie es wir ihr"
            u" ihre ihren ihrem ihrer ich man dieser diese dieses diesen diesem jener jene"
            u" jeder jede jedes in im am an auf aus bei beim mit nach von vom vor zu zum zur"
            u" für über unter um durch gegen ohne seit während wegen trotz als wenn weil da"
            u" dass ob obwohl nachdem bevor bis und aber oder doch denn sondern auch noch nur"
            u" so dann damit dort hier heute gestern morgen nun jetzt zudem ausserdem dabei"
            u" daher deshalb darum dazu danach darauf daraus davon jedoch allerdings insgesamt"
            u" laut wie was wer wo warum wann alle alles viele einige mehrere beide kein keine"
            u" nicht sein seine seinen unser bereits erst schon zunächst später ist sind war"
            u" waren hat haben wird werden mein meine weitere zwar inzwischen mittlerweile"
            u" dennoch trotzdem somit also anschliessend bisher montag dienstag mittwoch"
            u" donnerstag freitag samstag sonntag ",
        .ordinals = true,
    },
    {
        .language = "fr",
        .inside = u" mme mmes mlle mlles mgr dr drs pr st ste sts stes cf av apr ex env ^bd boul vs"
                  u" gal ^col ^cdt ^cap ^lt ^sgt sté p.ex c.-à-d c.à.d s.a.r s.e ^m ^mm ^me ",
        .number =
            u" n no nos p pp vol t chap art arts fig éd janv févr fév avr juil sept oct nov déc"
            u" tél ",
        .may_end = u" ltée inc cie co corp ltd s.a al jr mrd ",
        .ends = u" etc min sec j.-c j-c ",
        .starters =
            u" le la les l un une des du de d il elle ils elles on nous vous je j ce cet cette"
            u" ces c cela ça son sa ses leur leurs notre nos mon ma mes en dans sur sous avec"
            u" sans pour par à au aux après avant depuis pendant lors lorsque selon si s quand"
            u" comme mais et ou or donc car puis ensuite enfin ainsi alors aussi cependant"
            u" toutefois pourtant néanmoins malgré outre entre chez vers qui que qu quoi où"
            u" pourquoi comment tout tous toute toutes certains certaines plusieurs beaucoup"
            u" aucun aucune chaque même très plus moins ne n y ici là aujourd'hui hier demain"
            u" face grâce afin dès seul seule deux trois durant parmi jusqu désormais bref ",
    },
    {
        .language = "es",
        .inside =
            u" sr sra sres sras srta srtas dr dra drs dras prof profa ^d ^dña ^lic ing arq mons"
            u" gral ^cnel ^cap tte sto sta ee ff p.ej ej av avda vs pdte excmo excma ilmo ilma"
            u" hno hna rvdo admón depto dpto ",
        .number =
            u" núm núms num nro pág págs p pp art arts cap vol fig tel tfno tfo ext ene feb mar"
            u" abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom párr párrf"
            u" n.o aprox cra cl ^no ",
        .may_end = u" cía ltda s.a s.l jr hnos inc co corp mill ",
        .ends = u" etc ud uds vd vds hs min seg a.c d.c ee.uu ",
        .starters =
            u" el la los las lo un una unos unas él ella ellos ellas este esta estos estas ese"
            u" esa esos esas esto eso aquel aquella aquellos en de del a al con sin por para"
            u" desde hasta sobre entre según tras durante ante bajo contra hacia y e o u pero"
            u" mas sino aunque porque si cuando como donde mientras que quien quién qué cómo"
            u" cuándo dónde no sí también además así luego entonces después antes ahora hoy"
            u" ayer mañana ya aún todavía su sus mi mis tu nuestro nuestra se me te nos le les"
            u" todo todos toda todas muchos muchas varios algunos algunas cada otro otra otros"
            u" otras más muy tan es era fue son hay había ha han yo nosotros ustedes ni incluso"
            u" tampoco dos tres ",
    },
    {
        .language = "pt",
        .inside =
            u" sr sra sres srs sras srta dr dra drs prof profa profs eng arq ^d ^dom ^gen ^cel"
            u" ^cap ten ^sgt sto sta exmo exma ilmo ilma p.ex ex av vs ^min ^dep ^sen ^gov pres"
            u" pe ^r ",
        .number = u" núm num n.o pág págs p pp art arts cap vol fig tel jan fev mar abr mai jun jul"
                  u" ago set out nov dez aprox ^no ",
        .may_end = u" ltda cia s.a jr al inc co corp ",
        .ends = u" etc min seg a.c d.c ",
        .starters =
            u" o a os as um uma uns umas ele ela eles elas este esta estes estas esse essa"
            u" esses essas isto isso aquele aquela aquilo em no na nos nas de do da dos das ao"
            u" aos à às com sem por pelo pela pelos pelas para desde até sobre entre segundo"
            u" após durante ante sob contra e ou mas porém contudo todavia embora porque se"
            u" quando como onde enquanto que quem qual não sim também além assim logo então"
            u" depois antes agora hoje ontem amanhã já ainda seu sua seus suas meu minha nosso"
            u" nossa eu nós você vocês todo todos toda todas muitos muitas vários alguns"
            u" algumas cada outro outra outros outras mais muito é era foi são há havia tem num"
            u" numa neste nesta nesse nessa dois duas ",

    },
    {
        .language = "it",
        .inside =
            u" sig sigg sigra sig.ra dott dott.ssa prof proff prof.ssa ing avv arch geom rag on"
            u" sen mons ss ten ^cap ^gen magg cav comm uff dir amm psicol ^v es cfr vs egr gent"
            u" spett ill.mo p.zza v.le c.so ^s p.es ad.es fam min ^pres ^rev ",
        .number = u" n nn num nr pag pagg p pp art artt cap vol fig tel gen feb mar apr mag giu lug"
                  u" ago set sett ott nov dic lun mer gio ven sab dom ^no ",
        .may_end = u" s.p.a spa s.r.l srl inc co corp jr ",
        .ends = u" ecc etc a.c d.c az sec ",
        .starters =
            u" il lo la i gli le l un uno una egli lui lei loro essi noi voi io questo questa"
            u" questi queste quest quello quella quelli quelle quel ciò in di da del dello"
            u" della dei degli delle dell a al allo alla ai agli alle all con su per tra fra"
            u" nel nello nella nei nelle nell sul sulla sui sulle dal dallo dalla dai dalle"
            u" dopo prima durante secondo contro senza e ed o ma però se quando come dove"
            u" mentre perché poiché che chi cosa quale anche inoltre infatti tuttavia così poi"
            u" quindi allora ora oggi ieri domani già ancora non sì suo sua suoi loro mio"
            u" nostro nostra tutto tutti tutte molti alcuni ogni altro altri altre è era erano"
            u" sono ha hanno si ci né pur due tre c d po ",

    },
    {
        .language = "ca",
        .inside = u" sr sra srs sres dr dra drs prof p.ex ex av avda vs st sta mn ",
        .number =
            u" núm nre pàg pàgs p pp art arts cap vol fig tel gen febr abr set oct nov des ^no ",
        .may_end = u" s.a s.l cia ",
        .ends = u" etc min a.c d.c ",
        .starters =
            u" el la els les l un una uns unes ell ella ells elles aquest aquesta aquests"
            u" aquestes aquell aquella això en de del dels d a al als amb sense per des fins"
            u" sobre entre segons durant i o però si quan com on mentre que qui no també a més"
            u" així després abans ara avui ahir ja encara el seu la seva tots totes molts"
            u" alguns cada altres és era són hi ha han ",
    },
    {
        .language = "gl",
        .inside = u" sr sra dr dra prof p.ex ex av vs ",
        .number = u" núm páx p art cap vol tel ^no ",
        .may_end = u" s.a s.l ",
        .ends = u" etc ",
        .starters =
            u" o a os as un unha el ela eles este esta ese esa isto iso en no na de do da con"
            u" sen por para desde ata sobre entre segundo e ou pero se cando como onde que quen"
            u" non tamén despois antes agora hoxe xa seu súa todos é era son ",
    },
    {
        .language = "ro",
        .inside = u" dl dlui dna dra dr prof ing av sf ^gen ^col ^lt ^mr acad conf lect ex d-na d-l"
                  u" pt cca str ",
        .number =
            u" nr art alin lit pag p pp vol fig tel bl sc ap et cap ian feb mar apr iun iul aug"
            u" sep sept oct noi nov dec ",
        .may_end = u" s.a s.r.l jr inc co mld mil ",
        .ends = u" etc h.r î.hr d.hr a.c ",
        .starters =
            u" el ea ei ele eu tu noi voi un o unii unele acest această acești aceste acel acea"
            u" acei acele aceasta asta în din de la pe cu fără prin pentru despre sub între"
            u" după înainte potrivit conform și sau dar însă ci dacă când cum unde că ce cine"
            u" care nu da mai apoi atunci acum azi astăzi ieri mâine deja încă tot toți toate"
            u" mulți multe fiecare este era sunt au a am ai al ale se își să iar deși totuși"
            u" astfel aici acolo nici ",
    },
    {
        .language = "nl",
        .inside =
            u" dhr mevr mw hr dr drs ir ing prof mr st bijv bv zgn incl excl evt resp vgl jhr"
            u" ds a.s d.w.z i.p.v m.b.t t.a.v t.o.v t.b.v i.v.m m.n o.l.v z.g nl ^gen ^kol ^lt"
            u" ^burg ^wed ca ",
        .number =
            u" nr nrs no p pp blz pag art artt afb fig hfdst hfst vol tel jan feb febr mrt apr"
            u" jun jul aug sep sept okt nov dec ^ma ^di ^wo ^do ^vr ^za ^zo ",
        .may_end = u" n.v b.v jr sr al inc co corp mln mld ",
        .ends = u" enz etc e.d e.a jl min sec v.chr n.chr chr ",
        .starters =
            u" de het een hij zij ze wij we ik jij je u dit dat deze die er in op aan bij met"
            u" van voor naar uit over onder tot door tegen na om te als toen want maar en of"
            u" dus ook nog toch zo dan daar hier nu vandaag gisteren morgen volgens tijdens"
            u" sinds zonder omdat hoewel terwijl wat wie waar waarom wanneer hoe niet geen al"
            u" alle veel sommige enkele zijn haar hun onze mijn is was waren heeft hebben wordt"
            u" worden daarna daarom daarnaast bovendien echter eerst later verder beide andere"
            u" vanaf ",
    },
    {
        .language = "sv",
        .inside = u" dr prof hr st s:t ex t.ex bl.a d.v.s dvs m.a.o s.k fr.o.m t.o.m p.g.a resp jfr"
                  u" f.d ev inkl exkl ung doc kand fil tekn jur ^gen ^öv ",
        .number =
            u" nr s sid kap fig tab art vol tel kl ca jan feb mar apr jun jul aug sep sept okt"
            u" nov dec ",
        .may_end = u" jr sr inc co milj mdr ",
        .ends = u" etc osv m.m m.fl o.d o.s.v mkr kr tkr chr e.kr f.kr min sek st ",
        .starters =
            u" det den de en ett han hon vi jag du ni man i på av för med till från om under"
            u" över efter före vid mot utan genom enligt men och eller samt att när då som där"
            u" här nu idag igår imorgon så också även dock inte ingen alla allt många några"
            u" sedan eftersom trots vad vem var varje hur varför detta denna dessa dessutom"
            u" hans hennes deras sin sitt vår vårt min mitt är har hade blir blev ",
    },
    {
        .language = "da",
        .inside =
            u" dr prof hr fr frk st skt sct kgl f.eks eks fx bl.a dvs d.v.s pga p.g.a mht m.h.t"
            u" ift vedr jf jfr evt inkl ekskl hhv dir adv cand stud phil lic udg tidl nuv såk"
            u" gl ndr sdr ",
        .number = u" nr s kap art stk fig tab bd vol tlf tel kl ca jan feb mar apr jun jul aug sep"
                  u" sept okt nov dec p § ",
        .may_end = u" jr sr co inc mio mia mill ",
        .ends = u" osv etc mv m.v m.m m.fl o.l o.lign kr pct tkr e.kr f.kr chr min sek årh ",
        .starters =
            u" det den de en et han hun vi jeg du i man på af for med til fra om under over"
            u" efter før ved mod uden gennem ifølge men og eller samt at når da som der her nu"
            u" idag igår så også dog ikke ingen alle alt mange nogle siden fordi trods hvad"
            u" hvem hvor hvornår hvordan hvorfor dette denne disse desuden hans hendes deres"
            u" sin sit vores vor min mit er var har havde bliver blev ",
        .ordinals = true,
    },
    {
        .language = "no nb nn",
        .inside =
            u" dr prof hr fru frk st f.eks eks fx bl.a dvs d.v.s pga p.g.a mht ift vedr jf jfr"
            u" evt inkl ekskl hhv dir adv cand stud phil utg tidl nåv gml o.a ",
        .number = u" nr s kap art pkt fig tab bd vol tlf tel kl ca jan feb mar apr jun jul aug sep"
                  u" sept okt nov des p § ",
        .may_end = u" jr sr co inc mill mrd ",
        .ends = u" osv etc mv m.v m.m m.fl o.l kr pst e.kr f.kr chr min sek årh ",
        .starters =
            u" det den de ei en et han hun hun ho vi jeg eg du dere i man på av for med til fra"
            u" frå om under over etter før ved mot uten gjennom ifølge men og eller samt at når"
            u" da som der her nå no dag så også dog ikke ikkje ingen alle alt mange noen nokre"
            u" siden fordi hva hvem hvor hvorfor hvordan korleis dette denne disse dessuten"
            u" hans hennes deres sin vår vårt min mitt er var har hadde blir ble ",
        .ordinals = true,
    },
    {
        .language = "is fo",
        .inside = u" dr hr fr sr prof t.d t.a.m þ.e m.a s.s sbr skv u.þ.b ",
        .number = u" nr bls kl gr mgr tbl kap jan feb mar apr jún júl ág sept okt nóv des ",
        .may_end = u" millj ",
        .ends = u" o.s.frv o.fl m.a kr min ",
        .starters =
            u" það þau þær þeir hann hún við ég þú í á af með til frá um undir yfir eftir fyrir"
            u" en og eða að þegar þá sem þar hér nú ekki allir þetta þessi er var hefur hvað"
            u" hver hvar ",
        .ordinals = true,
    },
    {
        .language = "fi",
        .inside =
            u" dr prof tri fil maist lis toht ins esim ks vrt ts mm nk ns ent synt ao n.s t.s ",
        .number = u" nro n s ss luku art puh tel kello klo ",
        .may_end = u" oy inc co ltd jr sr mrd milj ",
        .ends = u" jne yms ym tms e.kr j.kr eaa jaa kpl min ",
        .starters =
            u" se ne hän he me te minä sinä tämä nämä tuo nuo ja mutta tai sekä että kun jos"
            u" vaikka koska kuitenkin myös vielä nyt tänään eilen sitten silloin siellä täällä"
            u" tässä siinä siitä tästä siksi hänen heidän niiden niin näin joka jotka mikä mitä"
            u" kuka miksi miten missä milloin ei en emme eivät on oli olivat ovat kaikki monet"
            u" jotkut vuonna lisäksi ennen jälkeen mukaan toisaalta ",
        .ordinals = true,
    },
    {
        .language = "et",
        .inside = u" dr prof hr pr nn nt sh vrd vt s.o s.t jm ",
        .number = u" nr lk p ptk tel ca u jaan veebr apr aug sept okt nov dets ",
        .may_end = u" mln mlrd eur ",
        .ends = u" jne jms jt e.m.a m.a.j min ",
        .starters = u" see need ta tema nad nemad ma mina me sa sina te ja aga kuid või ning et kui"
                    u" sest siis siin seal nüüd täna eile ka veel kes mis kus miks kuidas ei on oli"
                    u" kõik mitu üks pärast enne aastal samuti seega ",
        .ordinals = true,
        .dotted_years = true,
    },
    {
        .language = "lv",
        .inside = u" dr prof piem t.i t.s u.c sv ",
        .number = u" nr lpp p plkst tālr janv febr apr aug sept okt nov dec ",
        .may_end = u" milj mljrd ",
        .ends = u" utt u.tml gs min ",
        .starters =
            u" tas tā tie tās viņš viņa viņi es mēs jūs un bet vai ka ja kad jo tad te tur"
            u" tagad šodien vakar arī vēl kas kur kāpēc kā nav ir bija visi pēc pirms no ar par"
            u" uz šis šī šie savukārt tomēr ",
        .ordinals = true,
        .dotted_years = true,
    },
    {
        .language = "lt",
        .inside = u" dr prof doc pvz t.y vad šv gerb p žr plg ",
        .number = u" nr psl p tel val sk str ",
        .may_end = u" mln mlrd tūkst eur ",
        .ends = u" ir.t.t t.t kt pan val pr ",
        .starters =
            u" tai tas ta tie tos jis ji jie jos aš mes jūs ir bet ar kad jei kai nes tada čia"
            u" ten dabar šiandien vakar taip dar kas kur kodėl kaip nėra yra buvo visi po prieš"
            u" iš su apie į šis ši šie tačiau pasak ",
    },
    {
        .language = "pl",
        .inside = u" dr hab prof doc mgr inż med ks bp abp kard gen płk ppłk mjr kpt sierż św śp ul"
                  u" al pl np m.in tzn tj tzw ok wg zob red ang niem franc łac ros hiszp wł czes ur"
                  u" zm pt ds bł ww tow ob rtm wyd przeł pow woj gm dyr wicedyr ",
        .number = u" nr poz str s ss art ust pkt par rozdz tab rys tel godz ca kl lp t ",
        .may_end = u" inc co jr im tys mln mld ",
        .ends = u" bln zł gr min sek itd itp etc br bm ub płn pn płd oo n.e p.n.e in ww ",
        .starters =
            u" to w we na z ze do od po przez przed pod nad za o u dla bez przy między jest był"
            u" była było byli były są nie tak ale i a oraz lub albo że gdy kiedy jeśli jeżeli"
            u" jak jako co kto gdzie dlaczego dlatego więc jednak także również też już jeszcze"
            u" teraz dziś dzisiaj wczoraj jutro ten ta te ci tego tej tym tych on ona ono oni"
            u" one ich jego jej my wy ja się wszystko wszyscy każdy wiele kilka niektórzy"
            u" według podczas mimo choć ponieważ następnie potem później wtedy tam tu tutaj"
            u" zdaniem obecnie ma miał został została ",
        .ordinals = true,
    },
    {
        .language = "cs sk",
        .inside =
            u" dr prof doc ing mgr bc judr mudr rndr phdr mvdr paedr sv tzv např napr tzn tj mj"
            u" resp cca ul nám tř gen plk mjr kpt por ml red vl angl něm franc lat býv popř"
            u" príp příp vč srov viz ev hl max min tzv arch dipl ",
        .number = u" č čís čl str s odst kap obr tab roč tel kl § ",
        .may_end = u" spol s.r.o a.s inc co jr tis mil mld ",
        .ends = u" kč hod sek apod atd atď aj etc n.l stol př.n.l st ",
        .starters =
            u" v ve vo na z ze zo do od po pro pre před pred pod nad za o u s se so k ke ku při"
            u" pri mezi medzi to ten ta tá ti ty tato tento toto on ona ono oni my vy já ja je"
            u" byl bola bol byla bylo byli jsou sú není nie a i ale nebo alebo ani že když keď"
            u" kdyby pokud jestli ak jak ako jako co čo kdo kto kde proč prečo proto preto tedy"
            u" však také aj též už ještě ešte teď teraz nyní dnes včera zítra zajtra podle"
            u" podľa během počas kvůli přes cez bez jeho její jejich ich všichni každý mnoho"
            u" několik některé potom pak tam tady zde tu dále podobně dne dňa roku ",
        .ordinals = true,
    },
    {
        .language = "sl hr bs sr sh",
        .inside =
            u" dr mr prof doc ing dipl sv npr tj tzv t.i tzv str gl st ul gen akad mag univ vlč"
            u" fra др мр проф доц инж св нпр тј тзв ул ген акад ",
        .number = u" br čl str st tel god tač бр чл стр тел ",
        .may_end = u" inc co mil mlrd tis мил ",
        .ends = u" itd ipd idr sl tzv kn god st n.e p.n.e итд год н.е ",
        .starters =
            u" u na iz s sa od do po za o k ka pri pred med među pod nad v z ob je so su bil"
            u" bila bilo nije ni to ta ti taj te ovaj ova ovo on ona ono oni mi vi ja jaz in i"
            u" a ali ter ili pa da ko kad kada če ako jer ker kako kot što kaj tko kdo gdje kje"
            u" zašto zakaj zato tudi također već že još še sada zdaj danas danes jučer včeraj"
            u" prema tijekom zbog bez njegov njihov svi vsi vsak svaki mnogi neki nekateri tada"
            u" potem tamo tu ovdje у на из с са од до по за о к при под над је су био била није"
            u" то тај та овај он она они ми ви ја и а али или да кад ако јер како што ко где"
            u" зашто зато такође већ још сада данас јуче према због без ",
        .ordinals = true,
        .dotted_years = true,
    },
    {
        .language = "hu",
        .inside = u" dr prof id ifj özv pl ld vö kb ún ill szt br gr gen ny ker angol ",
        .number = u" no old bek tel cikk ",
        .may_end = u" kft rt zrt bt nyrt inc co mrd ",
        .ends = u" stb ut krt evf db min sz ker ",
        .starters =
            u" a az egy ez azok ezek ezt azt ezen ennek annak ebben abban ő ők mi ti én te és"
            u" de vagy hogy ha mert mivel amikor ahol aki ami mint is már még csak nem igen"
            u" most ma tegnap holnap akkor itt ott így úgy ezért azért azonban pedig ugyanakkor"
            u" viszont szerint után előtt között minden sok néhány több van volt lesz vannak"
            u" voltak ki mikor miért hogyan majd végül emellett továbbá ",

        .ordinals = true,
        .dotted_years = true,
    },
    {
        .language = "tr az",
        .inside =
            u" dr prof doç yrd av sn alb gen yzb müh ör örn bkz hz op uzm ord öğr gör arş st mr"
            u" mrs ms korg tümg çvş ",
        .number = u" yüzde no s sf sh cilt md tel ca ",
        .may_end = u" ltd şti mah cad sok sk apt a.ş inc co jr ",
        .ends = u" vb vs vd yy ",
        .starters =
            u" bu şu o bir ve ama fakat ancak ile için gibi kadar sonra önce daha çok en her"
            u" bütün tüm bazı birçok hiç ne nasıl neden niçin kim nerede ben sen biz siz onlar"
            u" onun bunun bunlar şimdi bugün dün yarın ayrıca çünkü eğer de da ki yine hem ya"
            u" veya böylece öte bunu onu buna ona burada orada göre olarak ise iki üç yeni ",
        .letter_words = u"o",
        .ordinals = true,
        .ordinal_after_name = true,
    },
    {
        .language = "id ms",
        .inside =
            u" dr drs dra ir prof h hj kh st jl jln gg kab kec kel prov a.n u.p d.a s.d ust sdr"
            u" sdri tn ny bpk kol jend let ^pt ^cv ",
        .number = u" no nos hlm hal vol tel telp bab pasal ayat ",
        .may_end = u" tbk ltd inc s.h s.e sdn bhd jr ",
        .ends = u" dll dsb dst ",
        .starters =
            u" ini itu yang dan di ke dari pada untuk dengan oleh dalam atas antara tetapi tapi"
            u" namun atau jika kalau ketika saat karena sebab agar supaya bahwa seperti sebagai"
            u" menurut selain setelah sebelum sejak hingga sampai dia ia mereka kami kita saya"
            u" anda aku tidak bukan belum sudah telah akan sedang ada adalah juga lalu kemudian"
            u" sekarang kini hari semua banyak beberapa setiap para apa siapa mengapa bagaimana"
            u" di sini meski meskipun sementara selama ",
    },
    {
        .language = "vi",
        .inside = u" ts ths pgs gs bs ks ls tp tx tt st dr mr mrs ms ^q ^p ^th ",
        .number = u" no tr số đt tel ",
        .may_end = u" jr inc co ltd ",
        .ends = u" v.v vv tcn scn ",
        .starters =
            u" các những một hai ba và nhưng hoặc nếu khi vì do theo sau trước trong ngoài trên"
            u" dưới từ đến tại ở với cho để là có không đã đang sẽ cũng còn này đó đây kia ông"
            u" bà anh chị em tôi chúng họ nó ai gì sao tuy mặc ngoài bên hiện nay hôm năm ngày"
            u" mỗi mọi nhiều ",
        .letter_words = u"yạởổủếị",
    },
    {
        .language = "sq",
        .inside = u" dr prof p.sh z znj shën ",
        .number = u" nr fq tel ",
        .may_end = u" ",
        .ends = u" etj d.m.th ",
        .starters =
            u" ai ajo ata ato ne unë ju ky kjo këta këto një në nga me për pa mbi nën pas para"
            u" dhe por ose nëse kur si ku që kush çfarë pse nuk është ishin ka kanë sot dje ",
    },
    {
        .language = "eu",
        .inside = u" dr prof jn and adib ",
        .number = u" or zk tel art ",
        .may_end = u" ",
        .ends = u" etab k.a k.o ",
        .starters = u" eta baina edo hau hori hura hauek horiek bat ez da dira zen ziren gaur atzo"
                    u" orain gero ere nola non zer nor ",
        .ordinals = true,
    },
    {
        .language = "cy ga mt eo sw so af tl la lb",
        .inside = u" dr prof st mnr mev ds mw bv e.d h.a gng adv ktp k.t.p m.a.w d.w.s ",
        .number = u" nr no bl bls p tel ",
        .may_end = u" ",
        .ends = u" ens enz etc n.c v.c ",
        .starters =
            u" die de het dit dat hy sy hulle ons ek in op van vir met en maar of as wanneer"
            u" waar wat wie la kaj sed en de al ne estas ang mga sa na at kwa ya wa ni na hii"
            u" hiyo lakini yr mae ond ac a ",
    },
    {
        .language = "ru",
        .inside =
            u" проф акад доц докт канд ул пер просп пл наб бульв ш пос пгт дер корп кв обл св"
            u" прп т.е т.к т.н т.о напр ср см соотв англ нем франц фр лат греч итал исп польск"
            u" укр яп кит ген полк майор подп кап лейт инж ред сост зам нач пом тов гр г-н д-р"
            u" р-н о-в ст.л ж.д ",
        .number = u" пп п стр с ст гл ч рис табл тт т кн вып изд тел д кв корп прим оп янв фев февр"
                  u" апр авг сент окт нояб дек ",
        .may_end = u" им тыс млн млрд трлн ",
        .ends = u" гг вв др пр т.д т.п руб коп долл дол чел мин сек час шт экз у.е куб.м кв.м км кг"
                u" н.э ",
        .starters =
            u" в во на с со к ко по из изо от до за под над о об при про для без через после"
            u" перед между у и а но или да не ни же то это этот эта эти тот та те он она оно"
            u" они мы вы я ты его её ее их наш ваш мой свой как так что кто где когда куда"
            u" откуда почему зачем если хотя чтобы потому поэтому также тоже ещё еще уже теперь"
            u" сейчас сегодня вчера завтра тогда там тут здесь однако кроме более все всё всего"
            u" каждый многие некоторые несколько только даже именно согласно благодаря несмотря"
            u" однажды затем потом был была были ",
        .letter_words = u"я",
    },
    {
        .language = "uk be",
        .inside = u" проф акад доц канд вул пров просп пл наб бул сел обл ім св т.зв тзв напр див"
                  u" англ нім фр лат рос ген полк кап інж ред заст нач тов гр г.зн р-н д-р вуліца ",
        .number = u" п пп стор с ст гл ч рис мал табл т кн вип вид тел буд кв ",
        .may_end = u" тис млн млрд трлн ",
        .ends = u" рр гг ст вв н.е ін т.д т.п тощо грн коп дол чол хв сек год шт обл ",
        .starters =
            u" в у на з із зі до від по за під над о об при про для без через після перед між і"
            u" й та а але або чи не ні це цей ця ці той та те він вона воно вони ми ви я ти"
            u" його її їх наш ваш мій свій як так що хто де коли куди чому якщо хоча щоб тому"
            u" також теж ще вже тепер зараз сьогодні вчора завтра тоді там тут однак проте крім"
            u" більше всі усі все кожен багато деякі кілька лише навіть згідно завдяки потім"
            u" був була були ў і гэта гэты ён яна яны мы вы але або што як калі дзе таму"
            u" таксама ужо яшчэ зараз ",
        .letter_words = u"яє",
    },
    {
        .language = "bg mk",
        .inside = u" проф доц акад инж гр ул пл бул обл св т.нар т.е напр вж ср англ нем фр лат рус"
                  u" ген полк кап ред зам ж.к кв о-в р-н вкл д-р ст ",
        .number = u" стр с гл чл ал т табл фиг бр тел кн ",
        .may_end = u" хил млн млрд ",
        .ends = u" гг вв др т.н лв ст мин сек т.г н.э пр.н.е сл.хр н.е ",
        .starters =
            u" в във на с със към по из от до за под над при без през след преди между у и а но"
            u" или да не ни това този тази тези той тя то те ние вие аз ти неговия техните как"
            u" така какво кой къде кога защо ако макар че защото затова също още вече сега днес"
            u" вчера утре тогава там тук обаче освен повече всички всеки много някои няколко"
            u" само дори според благодарение после бе беше са е ",
        .letter_words = u"я",
    },
    {
        .language = "kk ky mn tg",
        .inside = u" проф акад доц т.б т.с.с мыс қ көш ",
        .number = u" б бет ",
        .may_end = u" млн млрд мың ",
        .ends = u" жж ғғ т.б теңге ",
        .starters =
            u" бұл ол осы сол біз сіз мен олар және бірақ ал егер қазір бүгін енді энэ тэр бид"
            u" би ба боловч хэрэв өнөөдөр ",
    },
    {
        .language = "el",
        .inside = u" κ κκ κα κοσ κασ δρ καθ αγ οδ λεωφ π.χ δηλ βλ πρβλ λ.χ στρ ταγμ δημ βουλ υφ"
                  u" αντιπρ ",
        .number =
            u" αρ αριθ αρθ άρθ σελ σ τ τόμ κεφ παρ παράγρ εικ τηλ ιαν φεβ μαρ απρ ιουν ιουλ αυγ"
            u" σεπ σεπτ οκτ νοε δεκ ",
        .may_end = u" εκατ δισ ",
        .ends = u" κλπ κ.λπ κ.ά κ.α κτλ κ.τ.λ μ.μ π.μ μ.χ ",
        .starters =
            u" ο η το οι τα του τησ των τον την τουσ τισ στο στη στην στον στα στουσ στισ ένασ"
            u" ένα μία μια αυτό αυτόσ αυτή αυτά αυτοί και κι αλλά όμωσ ή αν όταν όπωσ επειδή"
            u" διότι γιατί ότι πωσ που να δεν μη μην θα είναι ήταν έχει από με για σε ωσ προσ"
            u" κατά μετά πριν χωρίσ παρά αντί μέχρι εκεί εδώ τώρα σήμερα χθεσ αύριο τότε έτσι"
            u" λοιπόν επίσησ ακόμη ακόμα πολλοί μερικοί όλοι όλα κάθε ποιοσ τι πού πώσ εμείσ"
            u" εσείσ εγώ εσύ μασ σασ ",
        .extra_stop = u';',
    },
    {
        .language = "ka",
        .inside = u" წმ დრ პროფ აკად ე.ი ე.წ მაგ იხ აშ შდრ ",
        .number = u" გვ ტ თ ",
        .may_end = u" ",
        .ends = u" ",
        .starters = u" ",
    },
    {
        .language = "hy",
        .inside = u" դոկտ պրոֆ ",
        .number = u" թ ",
        .may_end = u" ",
        .ends = u" եւ.այլն ",
        .starters = u" այս այն այդ նա նրանք մենք դուք ես եւ բայց ",
        .extra_stop = u':',
    },
    {
        // Letters are spelt by name here: "बी. सी." is B. C.
        .language = "hi mr ne bn gu pa",
        .inside = u" डॉ डा प्रो श्री मो पं कु सं ए बी सी डी ई एफ जी एच आई जे एल एम एन ओ पी क्यू आर एस"
                  u" टी यू वी डब्ल्यू एक्स वाई जेड ডা ড মো প্রো এ বি সি ডি ই এফ জি এইচ জে এল এম এন পি"
                  u" আর এস টি ",
        .number = u" सं नं पृ पृष्ठ नं. क्र নং ",
        .may_end = u" ",
        .ends = u" ई.पू ",
        .starters = u" ",
    },
    {
        .language = "ar fa ur he",
        .inside = u" د أ ا م ص ق ه ج ب ف دكتور د' פרופ גב עמ מס ",
        .number = u" رقم ",
        .may_end = u" ",
        .ends = u" ",
        .starters = u" ",
    },
};

}  // namespace

std::span<const AbbreviationRow> abbreviation_rows() { return kRows; }

}  // namespace leitsatz
