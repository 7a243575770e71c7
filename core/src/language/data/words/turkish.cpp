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
    .boilerplate = "|tüm hakları saklıdır|çerez|gizlilik politikası|bülten|devamını oku|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|onlar|bunlar|bunun|onun|ama|ve|fakat|ancak|ayrıca|bu yüzden|bu nedenle|"
        "bunun üzerine|",
};

}  // namespace turkish

constinit const LanguageWords kTurkishWords = {.abbreviations = &turkish::kAbbreviations,
                                               .lexicon = &turkish::kLexicon,
                                               .openings = &turkish::kOpenings};

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
