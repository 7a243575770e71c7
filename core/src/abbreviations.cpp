#include "abbreviations.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace leitsatz {
namespace {

constexpr AbbreviationRow kCommon = {
    .language = "und",
    .inside = u" mr mrs ms mx messrs dr drs prof st ^mt vs cf e.g i.e viz ph ",
    .number =
        u" no nos nr p pp vol vols fig figs art approx ca circa sec sect tel ^ext"
        u" jan feb mar apr jun jul aug sep sept oct nov dec ",
    .may_end = u" etc inc ltd co corp bros jr sr al esq plc ",
    .starters =
        u" a about after all also although an and another any are as at because been before being"
        u" both but by can could despite did do does during each either even every few for from had"
        u" has have he her here his how however i if in instead into is it its just later like many"
        u" meanwhile more moreover most my neither never no nor not now of on once one only or "
        u"other"
        u" our over perhaps she should since so some still such than that the their then there"
        u" therefore these they this those though through thus to today too under unless until up"
        u" was we were what when where whether which while who whose why with without would yes yet"
        u" you your ",
};

// Sorted by the first language of a row, as far as anyone cares: the search is linear.
constexpr AbbreviationRow kRows[] = {
    {
        .language = "en",
        .inside =
            u" mr mrs ms mx messrs mmes dr drs prof profs rev ^hon ^fr ^gen ^col lt capt cmdr"
            u" cpl sgt maj adm ^brig gov govs sen sens ^rep ^reps ^pres ^supt ^det ^insp st sts"
            u" ^mt ^ft vs v viz ^asst ^assoc cf e.g i.e ed eds trans ph dept ^univ ^sr ^br"
            u" ^bro ^dir ^atty ^amb ^sec'y ",
        .number = u" no nos p pp para paras vol vols fig figs ch chap sec secs sect art arts eq eqs"
                  u" ref refs app approx ca circa c est tel ext rte hwy op opp ver ln ll nr col"
                  u" jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur"
                  u" thurs fri ",
        .may_end = u" etc inc ltd corp co cos bros plc llc llp jr sr esq al assn ave blvd rd bldg"
                   u" ^ala ^ariz ^ark ^calif ^colo ^conn ^fla ^ga ^ill ^ind ^kan ^ky ^mass ^md"
                   u" ^mich ^minn ^miss ^mo ^mont ^neb ^nev ^okla ^ore ^pa ^tenn ^tex ^va ^vt ^wash"
                   u" ^wis ^wyo ^jan ^feb ^aug ^sept ^oct ^nov ^dec hrs mins secs mph ",
        .starters = kCommon.starters,
    },
    {
        .language = "de",
        .inside =
            u" dr drs prof proff hr hrn fr dipl ing med phil jur rer nat hc habil mag bzw vgl inkl"
            u" exkl zzgl abzgl ggf ggfs evtl bspw beisp sog sogen geb gest verh verw gegr ehem"
            u" ehemal dt österr schweiz engl amerik franz frz ital span portug griech lat russ poln"
            u" tschech ungar türk chin jap brit niederl schwed norw kath evang ev röm jüd islam"
            u" christl hl sel resp red hrsg hg vors stellv stv allg bes versch insb insbes einschl"
            u" ausschl gem lfd entspr ebd ders spez urspr städt staatl bayer sächs preuss z.b d.h"
            u" i.d.r z.t z.zt s.o s.u o.g i.a i.v i.h.v m.e u.u v.a st skt ^mt ^gen ^maj ^hptm "
            u"^oblt"
            u" zus durchschn mtl jährl tägl wiss techn med polit wirtsch ",
        .number =
            u" nr nrn no s abs art ziff kap abb tab bd bde jg hft aufl anm fn rn rz rdnr randnr"
            u" az tel fax ca max min pos lit str vers anz ^jan ^feb ^febr ^mär ^apr ^jun ^jul"
            u" ^aug ^sep ^sept ^okt ^nov ^dez ^mo ^di ^mi ^do ^fr ^sa § §§ ",
        .may_end =
            u" usw usf etc u.a mio mrd tsd mill chr jh jhd jhdt jahrh std sek stck stk co inc"
            u" ltd corp jr sr u.ä o.ä u.v.m u.dgl dgl ä hbf bhf ff f bzgl ^jan ^feb ^aug ^sept"
            u" ^okt ^nov ^dez ",
        .starters =
            u" der die das den dem des ein eine einen einem einer eines er sie es wir ihr ihre "
            u"ihren"
            u" ihrem ihrer ich man dieser diese dieses diesen diesem jener jene jeder jede jedes in"
            u" im am an auf aus bei beim mit nach von vom vor zu zum zur für über unter um durch"
            u" gegen ohne seit während wegen trotz als wenn weil da dass ob obwohl nachdem bevor "
            u"bis"
            u" und aber oder doch denn sondern auch noch nur so dann damit dort hier heute gestern"
            u" morgen nun jetzt zudem ausserdem dabei daher deshalb darum dazu danach darauf daraus"
            u" davon jedoch allerdings insgesamt laut wie was wer wo warum wann alle alles viele"
            u" einige mehrere beide kein keine nicht sein seine seinen unser bereits erst schon"
            u" zunächst später ist sind war waren hat haben wird werden mein meine weitere zwar"
            u" inzwischen mittlerweile dennoch trotzdem somit also anschliessend ",
        .ordinals = true,
    },
    {
        .language = "fr",
        .inside = u" m mm mme mmes mlle mlles me mgr dr drs pr st ste sts stes cf av apr ex env ^bd"
                  u" boul vs gal ^col ^cdt ^cap ^lt ^sgt sté p.ex c.-à-d c.à.d s.a.r s.e ",
        .number =
            u" n no nos p pp vol t chap art arts fig éd janv févr fév avr juil sept oct nov déc"
            u" tél ",
        .may_end = u" etc ltée inc cie co corp ltd s.a al min sec mrd jr ",
        .starters =
            u" le la les l un une des du de d il elle ils elles on nous vous je j ce cet cette ces"
            u" c cela ça son sa ses leur leurs notre nos mon ma mes en dans sur sous avec sans pour"
            u" par à au aux après avant depuis pendant lors lorsque selon si s quand comme mais et"
            u" ou or donc car puis ensuite enfin ainsi alors aussi cependant toutefois pourtant"
            u" néanmoins malgré outre entre chez vers qui que qu quoi où pourquoi comment tout tous"
            u" toute toutes certains certaines plusieurs beaucoup aucun aucune chaque même très "
            u"plus"
            u" moins ne n y ici là aujourd'hui hier demain face grâce afin dès seul seule deux "
            u"trois"
            u" durant parmi jusqu désormais bref ",
    },
    {
        .language = "es",
        .inside =
            u" sr sra sres sras srta srtas dr dra drs dras prof profa ^d ^dña ^lic ing arq mons"
            u" gral ^cnel ^cap tte sto sta ee ff p.ej ej av avda vs pdte excmo excma ilmo ilma"
            u" hno hna rvdo admón depto dpto ^c ",
        .number =
            u" no núm núms num nro pág págs p pp art arts cap vol fig tel tfno tfo ext ene feb"
            u" mar abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom párr"
            u" párrf n.o aprox cra cl ",
        .may_end = u" etc uu ud uds vd vds cía ltda s.a s.l jr hnos hs min seg inc co corp mill ",
        .starters =
            u" el la los las lo un una unos unas él ella ellos ellas este esta estos estas ese esa"
            u" esos esas esto eso aquel aquella aquellos en de del a al con sin por para desde "
            u"hasta"
            u" sobre entre según tras durante ante bajo contra hacia y e o u pero mas sino aunque"
            u" porque si cuando como donde mientras que quien quién qué cómo cuándo dónde no sí"
            u" también además así luego entonces después antes ahora hoy ayer mañana ya aún todavía"
            u" su sus mi mis tu nuestro nuestra se me te nos le les todo todos toda todas muchos"
            u" muchas varios algunos algunas cada otro otra otros otras más muy tan es era fue son"
            u" hay había ha han yo nosotros ustedes ni incluso tampoco dos tres ",
    },
    {
        .language = "pt",
        .inside =
            u" sr sra sres srs sras srta dr dra drs prof profa profs eng arq ^d ^dom ^gen ^cel"
            u" ^cap ten ^sgt sto sta exmo exma ilmo ilma p.ex ex av vs ^min ^dep ^sen ^gov pres"
            u" pe ^r ",
        .number =
            u" no núm num n.o pág págs p pp art arts cap vol fig tel jan fev mar abr mai jun jul"
            u" ago set out nov dez aprox ",
        .may_end = u" etc ltda cia s.a jr al min seg inc co corp a.c d.c ",
        .starters =
            u" o a os as um uma uns umas ele ela eles elas este esta estes estas esse essa esses"
            u" essas isto isso aquele aquela aquilo em no na nos nas de do da dos das ao aos à às"
            u" com sem por pelo pela pelos pelas para desde até sobre entre segundo após durante"
            u" ante sob contra e ou mas porém contudo todavia embora porque se quando como onde"
            u" enquanto que quem qual não sim também além assim logo então depois antes agora hoje"
            u" ontem amanhã já ainda seu sua seus suas meu minha nosso nossa eu nós você vocês todo"
            u" todos toda todas muitos muitas vários alguns algumas cada outro outra outros outras"
            u" mais muito é era foi são há havia tem num numa neste nesta nesse nessa dois duas ",
    },
    {
        .language = "it",
        .inside =
            u" sig sigg sigra sig.ra dott dott.ssa prof proff prof.ssa ing avv arch geom rag on"
            u" sen mons ss ten ^cap col ^gen magg cav comm uff dir amm psicol ^v es cfr vs egr"
            u" gent spett ill.mo p.zza v.le c.so ^s p.es ad.es fam min ^pres ^rev ",
        .number = u" n no nn num nr pag pagg p pp art artt cap vol fig tel gen feb mar apr mag giu"
                  u" lug ago set sett ott nov dic lun mer gio ven sab dom ",
        .may_end = u" ecc etc s.p.a spa s.r.l srl c a.c d.c az inc co corp jr sec ",
        .starters =
            u" il lo la i gli le l un uno una egli lui lei loro essi noi voi io questo questa "
            u"questi"
            u" queste quest quello quella quelli quelle quel ciò in di da del dello della dei degli"
            u" delle dell a al allo alla ai agli alle all con su per tra fra nel nello nella nei"
            u" nelle nell sul sulla sui sulle dal dallo dalla dai dalle dopo prima durante secondo"
            u" contro senza e ed o ma però se quando come dove mentre perché poiché che chi cosa"
            u" quale anche inoltre infatti tuttavia così poi quindi allora ora oggi ieri domani già"
            u" ancora non sì suo sua suoi loro mio nostro nostra tutto tutti tutte molti alcuni "
            u"ogni"
            u" altro altri altre è era erano sono ha hanno si ci né pur due tre c d po ",
    },
    {
        .language = "ca",
        .inside = u" sr sra srs sres dr dra drs prof p.ex ex av avda vs st sta mn ^c ",
        .number =
            u" no núm nre pàg pàgs p pp art arts cap vol fig tel gen febr abr set oct nov des ",
        .may_end = u" etc s.a s.l cia min ",
        .starters =
            u" el la els les l un una uns unes ell ella ells elles aquest aquesta aquests aquestes"
            u" aquell aquella això en de del dels d a al als amb sense per des fins sobre entre"
            u" segons durant i o però si quan com on mentre que qui no també a més així després"
            u" abans ara avui ahir ja encara el seu la seva tots totes molts alguns cada altres és"
            u" era són hi ha han ",
    },
    {
        .language = "gl",
        .inside = u" sr sra dr dra prof p.ex ex av vs ",
        .number = u" no núm páx p art cap vol tel ",
        .may_end = u" etc s.a s.l ",
        .starters =
            u" o a os as un unha el ela eles este esta ese esa isto iso en no na de do da con"
            u" sen por para desde ata sobre entre segundo e ou pero se cando como onde que"
            u" quen non tamén despois antes agora hoxe xa seu súa todos é era son ",
    },
    {
        .language = "ro",
        .inside = u" dl dlui dna dra dr prof ing av sf ^gen ^col ^lt ^mr acad conf lect ex d-na d-l"
                  u" pt cca ",
        .number =
            u" nr art alin lit pag p pp vol fig tel str bl sc ap et cap ian feb mar apr iun iul"
            u" aug sep sept oct noi nov dec ",
        .may_end = u" etc s.a s.r.l mld mil jr inc co h.r î.hr d.hr a.c ",
        .starters =
            u" el ea ei ele eu tu noi voi un o unii unele acest această acești aceste acel acea "
            u"acei"
            u" acele aceasta asta în din de la pe cu fără prin pentru despre sub între după înainte"
            u" potrivit conform și sau dar însă ci dacă când cum unde că ce cine care nu da mai"
            u" apoi atunci acum azi astăzi ieri mâine deja încă tot toți toate mulți multe fiecare"
            u" este era sunt au a am ai al ale se își să iar deși totuși astfel aici acolo nici ",
    },
    {
        .language = "nl",
        .inside =
            u" dhr mevr mw hr dr drs ir ing prof mr st bijv bv zgn incl excl evt resp vgl jhr ds"
            u" a.s d.w.z i.p.v m.b.t t.a.v t.o.v t.b.v i.v.m m.n o.l.v z.g nl ^gen ^kol ^lt"
            u" ^burg ^wed ca ",
        .number =
            u" nr nrs no p pp blz pag art artt afb fig hfdst hfst vol tel jan feb febr mrt apr"
            u" jun jul aug sep sept okt nov dec ^ma ^di ^wo ^do ^vr ^za ^zo ",
        .may_end =
            u" enz etc e.d e.a n.v b.v jl jr sr al mln mld min sec inc co corp v.chr n.chr chr ",
        .starters =
            u" de het een hij zij ze wij we ik jij je u dit dat deze die er in op aan bij met van"
            u" voor naar uit over onder tot door tegen na om te als toen want maar en of dus ook "
            u"nog"
            u" toch zo dan daar hier nu vandaag gisteren morgen volgens tijdens sinds zonder omdat"
            u" hoewel terwijl wat wie waar waarom wanneer hoe niet geen al alle veel sommige enkele"
            u" zijn haar hun onze mijn is was waren heeft hebben wordt worden daarna daarom "
            u"daarnaast"
            u" bovendien echter eerst later verder beide andere vanaf ",
    },
    {
        .language = "sv",
        .inside = u" dr prof hr st s:t ex t.ex bl.a d.v.s dvs m.a.o s.k fr.o.m t.o.m p.g.a resp jfr"
                  u" f.d ev inkl exkl ung doc kand fil tekn jur ^gen ^öv ",
        .number =
            u" nr s sid kap fig tab art vol tel kl ca jan feb mar apr jun jul aug sep sept okt"
            u" nov dec ",
        .may_end =
            u" etc osv m.m m.fl o.d o.s.v milj mdr mkr kr tkr jr sr inc co chr e.kr f.kr min sek"
            u" st ",
        .starters =
            u" det den de en ett han hon vi jag du ni man i på av för med till från om under över"
            u" efter före vid mot utan genom enligt men och eller samt att när då som där här nu"
            u" idag igår imorgon så också även dock inte ingen alla allt många några sedan eftersom"
            u" trots vad vem var varje hur varför detta denna dessa dessutom hans hennes deras sin"
            u" sitt vår vårt min mitt är har hade blir blev ",
    },
    {
        .language = "da",
        .inside =
            u" dr prof hr fr frk st skt sct kgl f.eks eks fx bl.a dvs d.v.s pga p.g.a mht m.h.t"
            u" ift vedr jf jfr evt inkl ekskl hhv dir adv cand stud phil lic red udg ved tidl"
            u" nuv såk gl ndr sdr ",
        .number =
            u" nr s kap art stk fig tab bd vol tlf tel kl ca jan feb mar apr jun jul aug sep sept"
            u" okt nov dec p § ",
        .may_end =
            u" osv etc mv m.v m.m m.fl o.l o.lign mio mia mill kr pct tkr jr sr co inc e.kr f.kr"
            u" chr min sek årh ",
        .starters =
            u" det den de en et han hun vi jeg du i man på af for med til fra om under over efter"
            u" før ved mod uden gennem ifølge men og eller samt at når da som der her nu idag igår"
            u" så også dog ikke ingen alle alt mange nogle siden fordi trods hvad hvem hvor hvornår"
            u" hvordan hvorfor dette denne disse desuden hans hendes deres sin sit vores vor min "
            u"mit"
            u" er var har havde bliver blev ",
        .ordinals = true,
    },
    {
        .language = "no nb nn",
        .inside =
            u" dr prof hr fru frk st f.eks eks fx bl.a dvs d.v.s pga p.g.a mht ift vedr jf jfr"
            u" evt inkl ekskl hhv dir adv cand stud phil red utg tidl nåv gml o.a ",
        .number =
            u" nr s kap art pkt fig tab bd vol tlf tel kl ca jan feb mar apr jun jul aug sep sept"
            u" okt nov des p § ",
        .may_end =
            u" osv etc mv m.v m.m m.fl o.l mill mrd kr pst jr sr co inc e.kr f.kr chr min sek"
            u" årh ",
        .starters =
            u" det den de ei en et han hun hun ho vi jeg eg du dere i man på av for med til fra frå"
            u" om under over etter før ved mot uten gjennom ifølge men og eller samt at når da som"
            u" der her nå no dag så også dog ikke ikkje ingen alle alt mange noen nokre siden fordi"
            u" hva hvem hvor hvorfor hvordan korleis dette denne disse dessuten hans hennes deres"
            u" sin vår vårt min mitt er var har hadde blir ble ",
        .ordinals = true,
    },
    {
        .language = "is fo",
        .inside = u" dr hr fr sr prof t.d t.a.m þ.e m.a s.s sbr skv u.þ.b ",
        .number = u" nr bls kl gr mgr tbl kap jan feb mar apr jún júl ág sept okt nóv des ",
        .may_end = u" o.s.frv o.fl m.a kr millj min ",
        .starters =
            u" það þau þær þeir hann hún við ég þú í á af með til frá um undir yfir eftir"
            u" fyrir en og eða að þegar þá sem þar hér nú ekki allir þetta þessi er var hefur"
            u" hvað hver hvar ",
        .ordinals = true,
    },
    {
        .language = "fi",
        .inside = u" dr prof tri fil maist lis toht ins esim ks vrt ts mm nk ns ent synt ao em ko"
                  u" n.s t.s ",
        .number = u" nro n s ss luku art puh tel kello klo ",
        .may_end = u" jne yms ym tms mrd milj e.kr j.kr eaa jaa kpl min h oy inc co ltd jr sr ",
        .starters =
            u" se ne hän he me te minä sinä tämä nämä tuo nuo ja mutta tai sekä että kun jos vaikka"
            u" koska kuitenkin myös vielä nyt tänään eilen sitten silloin siellä täällä tässä siinä"
            u" siitä tästä siksi hänen heidän niiden niin näin joka jotka mikä mitä kuka miksi "
            u"miten"
            u" missä milloin ei en emme eivät on oli olivat ovat kaikki monet jotkut vuonna lisäksi"
            u" ennen jälkeen mukaan toisaalta ",
        .ordinals = true,
    },
    {
        .language = "et",
        .inside = u" dr prof hr pr nn nt sh vrd vt s.o s.t jm ",
        .number = u" nr lk p ptk tel ca u jaan veebr apr aug sept okt nov dets ",
        .may_end = u" jne jms jt mln mlrd eur a e.m.a m.a.j min ",
        .starters = u" see need ta tema nad nemad ma mina me sa sina te ja aga kuid või ning et kui"
                    u" sest siis siin seal nüüd täna eile ka veel kes mis kus miks kuidas ei on oli"
                    u" kõik mitu üks pärast enne aastal samuti seega ",
        .ordinals = true,
    },
    {
        .language = "lv",
        .inside = u" dr prof piem t.i t.s u.c sv ",
        .number = u" nr lpp p plkst tālr janv febr apr aug sept okt nov dec ",
        .may_end = u" utt u.tml milj mljrd g gs min ",
        .starters = u" tas tā tie tās viņš viņa viņi es mēs jūs un bet vai ka ja kad jo tad te tur"
                    u" tagad šodien vakar arī vēl kas kur kāpēc kā nav ir bija visi pēc pirms no ar"
                    u" par uz šis šī šie savukārt tomēr ",
        .ordinals = true,
    },
    {
        .language = "lt",
        .inside = u" dr prof doc pvz t.y vad šv gerb p žr plg ",
        .number = u" nr psl p tel val sk str ",
        .may_end = u" ir.t.t t.t kt pan mln mlrd tūkst eur m a d val g pr ",
        .starters =
            u" tai tas ta tie tos jis ji jie jos aš mes jūs ir bet ar kad jei kai nes tada čia"
            u" ten dabar šiandien vakar taip dar kas kur kodėl kaip nėra yra buvo visi po"
            u" prieš iš su apie į šis ši šie tačiau pasak ",
    },
    {
        .language = "pl",
        .inside =
            u" dr hab prof doc mgr inż lek med ks bp abp kard gen płk ppłk mjr kpt sierż św śp ul"
            u" al pl np m.in tzn tj tzw ok wg zob por red ang niem franc łac ros hiszp wł czes"
            u" ur zm pt ds im bł ww tow ob rtm wyd przeł pow woj gm dyr wicedyr ",
        .number = u" nr poz str s ss art ust pkt par rozdz tab rys tel godz ca kl lp t ",
        .may_end =
            u" r w tys mln mld bln zł gr min sek itd itp etc br bm ub płn pn płd oo n.e p.n.e in"
            u" inc co jr ww ",
        .starters =
            u" to w we na z ze do od po przez przed pod nad za o u dla bez przy między jest był "
            u"była"
            u" było byli były są nie tak ale i a oraz lub albo że gdy kiedy jeśli jeżeli jak jako "
            u"co"
            u" kto gdzie dlaczego dlatego więc jednak także również też już jeszcze teraz dziś"
            u" dzisiaj wczoraj jutro ten ta te ci tego tej tym tych on ona ono oni one ich jego jej"
            u" my wy ja się wszystko wszyscy każdy wiele kilka niektórzy według podczas mimo choć"
            u" ponieważ następnie potem później wtedy tam tu tutaj zdaniem obecnie ma miał został"
            u" została ",
        .ordinals = true,
    },
    {
        .language = "cs sk",
        .inside =
            u" dr prof doc ing mgr bc judr mudr rndr phdr mvdr paedr sv tzv např napr tzn tj mj"
            u" resp cca ul nám tř gen plk mjr kpt por ml red vl angl něm franc lat býv popř"
            u" príp příp vč srov viz ev hl max min atď tzv arch dipl ",
        .number = u" č čís čl str s odst kap obr tab roč tel kl § ",
        .may_end =
            u" r tis mil mld kč hod sek apod atd atď aj etc spol s.r.o a.s n.l l stol př.n.l n.l"
            u" st mil inc co jr ",
        .starters =
            u" v ve vo na z ze zo do od po pro pre před pred pod nad za o u s se so k ke ku při pri"
            u" mezi medzi to ten ta tá ti ty tato tento toto on ona ono oni my vy já ja je byl bola"
            u" bol byla bylo byli jsou sú není nie a i ale nebo alebo ani že když keď kdyby pokud"
            u" jestli ak jak ako jako co čo kdo kto kde proč prečo proto preto tedy však také aj"
            u" též už ještě ešte teď teraz nyní dnes včera zítra zajtra podle podľa během počas "
            u"kvůli"
            u" přes cez bez jeho její jejich ich všichni každý mnoho několik některé potom pak tam"
            u" tady zde tu dále podobně ",
        .ordinals = true,
    },
    {
        .language = "sl hr bs sr sh",
        .inside =
            u" dr mr prof doc ing dipl sv npr tj tzv t.i tzv str gl st ul gen akad mag univ g ga"
            u" gdje mons vlč fra др мр проф доц инж св нпр тј тзв ул ген акад г ",
        .number = u" br br. čl str st tel god sob tač бр чл стр тел ",
        .may_end =
            u" itd ipd idr sl tzv mil mlrd tis kn god st n.e p.n.e r inc co итд мил год н.е ",
        .starters =
            u" u na iz s sa od do po za o k ka pri pred med među pod nad v z ob je so su bil bila"
            u" bilo nije ni to ta ti taj te ovaj ova ovo on ona ono oni mi vi ja jaz in i a ali ter"
            u" ili pa da ko kad kada če ako jer ker kako kot što kaj tko kdo gdje kje zašto zakaj"
            u" zato tudi također već že još še sada zdaj danas danes jučer včeraj prema tijekom "
            u"zbog"
            u" bez njegov njihov svi vsi vsak svaki mnogi neki nekateri tada potem tamo tu ovdje"
            u" у на из с са од до по за о к при под над је су био била није то тај та овај он она"
            u" они ми ви ја и а али или да кад ако јер како што ко где зашто зато такође већ још"
            u" сада данас јуче према због без ",
        .ordinals = true,
    },
    {
        .language = "hu",
        .inside = u" dr prof id ifj özv pl ld vö kb ún ill szt br gr gen ny ker angol ti ",
        .number = u" no old bek tel cikk ",
        .may_end = u" stb u ut krt mrd kft rt zrt bt nyrt evf db min sz ker inc co ",
        .starters =
            u" a az egy ez azok ezek ezt azt ezen ennek annak ebben abban ő ők mi ti én te és de"
            u" vagy hogy ha mert mivel amikor ahol aki ami mint is már még csak nem igen most ma"
            u" tegnap holnap akkor itt ott így úgy ezért azért azonban pedig ugyanakkor viszont"
            u" szerint után előtt között minden sok néhány több van volt lesz vannak voltak ki "
            u"mikor"
            u" miért hogyan majd végül emellett továbbá ",
        .ordinals = true,
    },
    {
        .language = "tr az",
        .inside =
            u" dr prof doç yrd av sn alb gen yzb müh ör örn bkz hz op uzm ord öğr gör arş st mr"
            u" mrs ms korg tümg çvş ",
        .number = u" no s sf sh cilt md tel ca ",
        .may_end = u" vb vs vd ltd şti mah cad sok sk apt yy a.ş inc co jr ",
        .starters =
            u" bu şu o bir ve ama fakat ancak ile için gibi kadar sonra önce daha çok en her bütün"
            u" tüm bazı birçok hiç ne nasıl neden niçin kim nerede ben sen biz siz onlar onun bunun"
            u" bunlar şimdi bugün dün yarın ayrıca çünkü eğer de da ki yine hem ya veya böylece öte"
            u" bunu onu buna ona burada orada göre olarak ise iki üç yeni ",
        .ordinals = true,
    },
    {
        .language = "id ms",
        .inside =
            u" dr drs dra ir prof h hj kh st jl jln gg kab kec kel kel. prov a.n u.p d.a s.d ust"
            u" sdr sdri tn ny bpk kol jend let ^pt ^cv ",
        .number = u" no nos hlm hal vol tel telp bab pasal ayat ",
        .may_end = u" dll dsb dst tbk ltd inc s.h s.e sdn bhd m jr ",
        .starters =
            u" ini itu yang dan di ke dari pada untuk dengan oleh dalam atas antara tetapi tapi"
            u" namun atau jika kalau ketika saat karena sebab agar supaya bahwa seperti sebagai"
            u" menurut selain setelah sebelum sejak hingga sampai dia ia mereka kami kita saya anda"
            u" aku tidak bukan belum sudah telah akan sedang ada adalah juga lalu kemudian sekarang"
            u" kini hari semua banyak beberapa setiap para apa siapa mengapa bagaimana di sini"
            u" meski meskipun sementara selama ",
    },
    {
        .language = "vi",
        .inside = u" ts ths pgs gs bs ks ls tp tx tt st dr mr mrs ms ông ct ^q ^p ^th ",
        .number = u" no tr số đt tel ",
        .may_end = u" v.v vv tcn scn jr inc co ltd ",
        .starters =
            u" các những một hai ba và nhưng hoặc nếu khi vì do theo sau trước trong ngoài trên "
            u"dưới"
            u" từ đến tại ở với cho để là có không đã đang sẽ cũng còn này đó đây kia ông bà anh "
            u"chị"
            u" em tôi chúng họ nó ai gì sao tuy mặc ngoài bên hiện nay hôm năm ngày mỗi mọi nhiều ",
    },
    {
        .language = "sq",
        .inside = u" dr prof p.sh z znj shën ",
        .number = u" nr fq tel ",
        .may_end = u" etj d.m.th ",
        .starters =
            u" ai ajo ata ato ne unë ju ky kjo këta këto një në nga me për pa mbi nën pas para"
            u" dhe por ose nëse kur si ku që kush çfarë pse nuk është ishin ka kanë sot dje ",
    },
    {
        .language = "eu",
        .inside = u" dr prof jn and adib ",
        .number = u" or zk tel art ",
        .may_end = u" etab k.a k.o ",
        .starters =
            u" eta baina edo hau hori hura hauek horiek bat ez da dira zen ziren gaur atzo orain"
            u" gero ere nola non zer nor ",
        .ordinals = true,
    },
    {
        .language = "cy ga mt eo sw so af tl la lb",
        .inside = u" dr prof st mnr mev ds mw bv e.d h.a gng adv ktp k.t.p m.a.w d.w.s ",
        .number = u" nr no bl bls p tel ",
        .may_end = u" ens enz etc n.c v.c ",
        .starters =
            u" die de het dit dat hy sy hulle ons ek in op van vir met en maar of as wanneer"
            u" waar wat wie la kaj sed en de al ne estas ang mga sa na at kwa ya wa ni na hii"
            u" hiyo lakini yr mae ond ac a ",
    },
    {
        .language = "ru",
        .inside =
            u" проф акад доц докт канд ул пер просп пл наб бульв ш пос пгт дер корп кв обл им св"
            u" прп т.е т.к т.н т.о напр ср см соотв англ нем франц фр лат греч итал исп польск"
            u" укр яп кит ген полк майор подп кап лейт инж ред сост зам нач пом тов гр г-н д-р"
            u" р-н о-в ст.л ж.д ",
        .number =
            u" № пп п стр с ст гл ч рис табл тт т кн вып изд тел д кв корп прим оп янв фев февр"
            u" апр авг сент окт нояб дек ",
        .may_end =
            u" г гг в вв э др пр т.д т.п д руб коп долл дол тыс млн млрд трлн чел мин сек час шт"
            u" экз у.е куб.м кв.м м км кг обл ",
        .starters =
            u" в во на с со к ко по из изо от до за под над о об при про для без через после перед"
            u" между у и а но или да не ни же то это этот эта эти тот та те он она оно они мы вы я"
            u" ты его её ее их наш ваш мой свой как так что кто где когда куда откуда почему зачем"
            u" если хотя чтобы потому поэтому также тоже ещё еще уже теперь сейчас сегодня вчера"
            u" завтра тогда там тут здесь однако кроме более все всё всего каждый многие некоторые"
            u" несколько только даже именно согласно благодаря несмотря однажды затем потом был "
            u"была"
            u" были ",
    },
    {
        .language = "uk be",
        .inside =
            u" проф акад доц канд вул пров просп пл наб бул сел обл ім св т.зв тзв напр пор див"
            u" англ нім фр лат рос пол ген полк кап інж ред заст нач тов гр о г.зн р-н м д-р"
            u" вуліца ",
        .number = u" № п пп стор с ст гл ч рис мал табл т кн вип вид тел буд кв ",
        .may_end =
            u" р рр г гг ст в вв н.е ін т.д т.п тощо грн коп дол тис млн млрд трлн чол хв сек"
            u" год шт обл э ",
        .starters =
            u" в у на з із зі до від по за під над о об при про для без через після перед між і й"
            u" та а але або чи не ні це цей ця ці той та те він вона воно вони ми ви я ти його її"
            u" їх наш ваш мій свій як так що хто де коли куди чому якщо хоча щоб тому також теж ще"
            u" вже тепер зараз сьогодні вчора завтра тоді там тут однак проте крім більше всі усі"
            u" все кожен багато деякі кілька лише навіть згідно завдяки потім був була були"
            u" ў і гэта гэты ён яна яны мы вы але або што як калі дзе таму таксама ужо яшчэ зараз ",
    },
    {
        .language = "bg mk",
        .inside = u" проф доц акад инж гр ул пл бул обл св т.нар т.е напр вж ср англ нем фр лат рус"
                  u" ген полк кап ред зам ж.к кв о-в р-н вкл д-р ст ",
        .number = u" № стр с гл чл ал т табл фиг бр тел кн ",
        .may_end = u" г гг в вв др т.н лв ст хил млн млрд мин сек т.г н.э пр.н.е сл.хр ",
        .starters =
            u" в във на с със към по из от до за под над при без през след преди между у и а но или"
            u" да не ни това този тази тези той тя то те ние вие аз ти неговия техните как така"
            u" какво кой къде кога защо ако макар че защото затова също още вече сега днес вчера"
            u" утре тогава там тук обаче освен повече всички всеки много някои няколко само дори"
            u" според благодарение после бе беше са е ",
    },
    {
        .language = "kk ky mn tg",
        .inside = u" проф акад доц т.б т.с.с мыс қ көш ",
        .number = u" № б бет ",
        .may_end = u" ж жж ғ ғғ т.б млн млрд мың теңге ",
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
        .may_end = u" κλπ κ.λπ κ.ά κ.α κτλ κ.τ.λ εκατ δισ μ.μ π.μ μ.χ ",
        .starters =
            u" ο η το οι τα του τησ των τον την τουσ τισ στο στη στην στον στα στουσ στισ ένασ ένα"
            u" μία μια αυτό αυτόσ αυτή αυτά αυτοί και κι αλλά όμωσ ή αν όταν όπωσ επειδή διότι "
            u"γιατί"
            u" ότι πωσ που να δεν μη μην θα είναι ήταν έχει από με για σε ωσ προσ κατά μετά πριν"
            u" χωρίσ παρά αντί μέχρι εκεί εδώ τώρα σήμερα χθεσ αύριο τότε έτσι λοιπόν επίσησ ακόμη"
            u" ακόμα πολλοί μερικοί όλοι όλα κάθε ποιοσ τι πού πώσ εμείσ εσείσ εγώ εσύ μασ σασ ",
        .extra_stop = u';',
    },
    {
        .language = "hy",
        .inside = u" դոկտ պրոֆ ",
        .number = u" թ ",
        .may_end = u" և.այլն ",
        .starters = u" այս այն այդ նա նրանք մենք դուք ես և բայց ",
        .extra_stop = u':',
    },
    {
        // Letters are spelt by name here: "बी. सी." is B. C.
        .language = "hi mr ne bn gu pa",
        .inside =
            u" डॉ डा प्रो श्री मो पं कु सं ए बी सी डी ई एफ जी एच आई जे एल एम एन ओ पी क्यू आर एस टी यू वी"
            u" डब्ल्यू एक्स वाई जेड ডা ড মো প্রো এ বি সি ডি ই এফ জি এইচ জে এল এম এন পি আর এস টি ",
        .number = u" सं नं पृ पृष्ठ नं. क्र নং ",
        .may_end = u" ई.पू ",
        .starters = u" ",
    },
    {
        .language = "ar fa ur he",
        .inside = u" د أ ا م ص ق ه ج ب ف دكتور د' פרופ גב עמ מס ",
        .number = u" رقم ",
        .may_end = u" ",
        .starters = u" ",
    },
};

bool names(std::string_view languages, std::string_view language) {
  for (std::size_t at = 0; at < languages.size();) {
    const std::size_t end = std::min(languages.find(' ', at), languages.size());
    if (languages.substr(at, end - at) == language) return true;
    at = end + 1;
  }
  return false;
}

bool contains(std::u16string_view list, std::u16string_view word, bool capital) {
  if (word.empty()) return false;
  for (std::size_t at = list.find(word); at != std::u16string_view::npos;
       at = list.find(word, at + 1)) {
    const char16_t before = list[at - 1];  // a list begins with a space, a word does not
    const char16_t after = list[at + word.size()];
    if (after == u' ' && (before == u' ' || (before == u'^' && capital))) return true;
  }
  return false;
}

Abbreviation find_in(const AbbreviationRow& row, std::u16string_view word, bool capital) {
  if (contains(row.inside, word, capital)) return Abbreviation::kInside;
  if (contains(row.may_end, word, capital)) return Abbreviation::kMayEnd;
  if (contains(row.number, word, capital)) return Abbreviation::kNumber;
  return Abbreviation::kNone;
}

}  // namespace

const AbbreviationRow& abbreviation_row(std::string_view language) {
  for (const AbbreviationRow& row : kRows) {
    if (names(row.language, language)) return row;
  }
  return kCommon;
}

Abbreviation find_abbreviation(const AbbreviationRow& row, std::u16string_view word, bool capital) {
  const Abbreviation found = find_in(row, word, capital);
  return found != Abbreviation::kNone ? found : find_in(kCommon, word, capital);
}

bool is_starter(const AbbreviationRow& row, std::u16string_view word) {
  return contains(row.starters, word, false) || contains(kCommon.starters, word, false);
}

}  // namespace leitsatz
