#include "language/data/language_words.h"

namespace leitsatz {
namespace turkish {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " dr prof doç yrd av sn alb gen yzb müh ör örn bkz hz op uzm ord öğr gör arş st mr"
        " mrs ms korg tümg çvş ",
    .number = " yüzde no s sf sh cilt md tel ca ",
    .may_end = " ltd şti mah cad sok sk apt a.ş inc co jr ",
    .ends = " vb vs vd yy ",
    .starters =
        " bu şu o bir ve ama fakat ancak ile için gibi kadar sonra önce daha çok en her"
        " bütün tüm bazı birçok hiç ne nasıl neden niçin kim nerede ben sen biz siz onlar"
        " onun bunun bunlar şimdi bugün dün yarın ayrıca çünkü eğer de da ki yine hem ya"
        " veya böylece öte bunu onu buna ona burada orada göre olarak ise iki üç yeni ",
    .letter_words = u"o",
    .ordinals = true,
    .ordinal_after_name = true,
};

constexpr Lexicon kLexicon = {
    .boilerplate =
        "|tüm hakları saklıdır|çerez|gizlilik politikası|bülten|devamını oku|"
        "ilk olarak ortaya çıktı|buraya tıkla|abone ol|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|onlar|bunlar|bunun|onun|ama|ve|fakat|ancak|ayrıca|bu yüzden|bu nedenle|"
        "bunun üzerine|",
};

constexpr LineRow kLines = {
    .authors = "|yazar|yazan|metin|haber|editör|muhabir|",
    .credits =
        "|fotoğraf|fotoğraflar|görsel|görüntü|kaynak|kaynaklar|resim|resim altı|arşiv|"
        "fotoğrafta|",
    .dates =
        "|yayınlanma|yayın tarihi|yayınlandı|güncelleme|güncellenme|güncellendi|son güncelleme|"
        "tarih|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|ocak|şubat|mart|nisan|"
        "mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|saat|önce|",
    .prompts =
        "|buraya tıklayın|buraya tıklayınız|devamını oku|ayrıca okuyun|abone olun|"
        "bizi takip edin|daha fazla bilgi|tüm hakları saklıdır|videoyu izleyin|",
    .chrome =
        "|daha fazla|reklam|paylaş|yazdır|yorumlar|yorum yap|ara|giriş yap|abone ol|"
        "etiketler|konular|ilgili haberler|sonraki|önceki|içindekiler|en çok okunanlar|"
        "okuma süresi|anasayfa|ana sayfa|",
    .genres =
        "|basın bülteni|basın açıklaması|özet|giriş|önsöz|görüş|röportaj|analiz|yorum|tutanak|"
        "tarif|kaynakça|ek|basın özeti|deşifre|",
    .pages = "|sayfa|slayt|",
    .forms =
        "|katılanlar|katılımcılar|hazır bulunanlar|katılmayanlar|mazeretli|tarih|yer|saat|"
        "sonraki toplantı|bir sonraki toplantı|gündem|başkan|sekreter|konu|kime|kimden|"
        "iletişim|e-posta|",
    .greetings =
        "|sevgili|sayın|değerli|merhaba|merhabalar|selam|günaydın|iyi günler|"
        "hanımlar ve beyler|",
    .signoffs =
        "|saygılarımla|saygılarımızla|sevgilerimle|sevgiler|saygılar|selamlar|teşekkürler|"
        "teşekkür ederim|teşekkür ederiz|hoşça kalın|iyi çalışmalar|görüşmek üzere|"
        "en iyi dileklerimle|",
    .units =
        "|yemek kaşığı|çay kaşığı|tatlı kaşığı|su bardağı|çay bardağı|bardak|tutam|diş|adet|gr|"
        "kişilik|dakika|saat|porsiyon|demet|",
    .sites = "|haber|gazetesi|",
    .positions = "|solda|sağda|soldan|sağdan|",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " alan aldı almak altı altında an anlattı arada arasında artık ay aynı ayı açtı "
        "açıkladı başka başladı başlayan belirtti belli beş bildirdi birinin birkaç bizim "
        "boyunca bugün buldu bulunan bunları büyük dakika devam diyen diyor duyurdu dört dün "
        "dışında edilen ekledi eski etti euro fazla geldi gelen gelir geçen geçti giden gitti "
        "gördü gören gün günde günler günü güzel hafta hatta hemen ifade insanlar istedi "
        "isteyen iyi kalan kaldı kapandı karşısında kaydetti kendini kilometre kişi kişinin "
        "konuştu kurdu kötü küçük kısa lazım lira metre milyar milyon mümkün olabilir olacak "
        "olduğunu olması olmuş pahalı saat sahip sekiz son söyledi söyledik taraf ton ucuz "
        "uzun vardır verdi veren vurguladı yanında yapan yapmak yaptı yapılan yarın yeni yer "
        "yerde yere yüksek yüz yüzde yıl yılda yıllar yıllık yılı zamanda çıkan çıktı önemli "
        "önünde öyle özellikle üstünde üzerine şey şeyi şeyler ",
    .never =
        " akşam aralık ağustos bakan bakanı bay bayan başkan başkanı cuma cumartesi ekim eylül "
        "gece haziran kasım mart mayıs nisan ocak pazar pazartesi perşembe sabah salı sayın "
        "temmuz çarşamba öğle şubat ",
    .endings =
        " yor yordu acak ecek dığını diğini duğunu düğünü tığını tiğini ceğini cağını mıştır "
        "miştir arak erek ıyor iyor uyor üyor müştü muştu mıştı mişti mıştır miştir muştur "
        "müştür ıldı ildi uldu üldü ındı indi undu ündü ",
    .cases =
        " lar ler ları leri ların lerin larda lerde lardan lerden lara lere ı i u ü ın in un "
        "ün nın nin nun nün a e ya ye da de ta te dan den tan ten sı si su sü sını sini sına "
        "sine yı yi yu yü larını lerini larının lerinin ",
    .capital_dates = true,
    .verbs_end = true,
    .marked_cases = true,
};

constexpr TalkRow kTalk = {
    .fillers =
        " ee ıı hm hmm evet hayır tamam merhaba selam hoşça teşekkürler teşekkür sağol lütfen "
        "pardon ",
    .company = " herkese arkadaşlar çok iyi günler akşamlar geceler kalın ederim ederiz güzel ",
    .joiners = " ve ama çünkü sonra fakat ya yani şimdi veya bu yüzden ",
    .subjects = " ben sen o biz siz onlar bu şu kimse herkes bir ",
};

}  // namespace turkish

constinit const LineRow kTurkishLines = turkish::kLines;
constinit const LanguageWords kTurkishWords = {.abbreviations = &turkish::kAbbreviations,
                                               .lexicon = &turkish::kLexicon,
                                               .openings = &turkish::kOpenings,
                                               .talk = &turkish::kTalk,
                                               .keywords = &turkish::kKeywords};

constinit const LanguageWords kAzerbaijaniWords = {
    .abbreviations = &turkish::kAbbreviations,
    .stop_words =
        " amma arasında artıq belə bir biz bizim bu buna bunu bütün da daha deyil də edib "
        "edir elə etdi etmək görə hansı haqqında heç hələ həm hər idi ilə indi isə ki kimi "
        "lakin mən mənim nə o olacaq olan olaraq olduğu olub olur onlar onların onun qədər "
        "siz sizin sonra sən sənin tərəfindən var və ya yalnız yaxud yox çox çünki öz özü "
        "üzrə üçün əgər ən əvvəl ",
};

}  // namespace leitsatz
