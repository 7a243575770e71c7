#include "language/data/language_words.h"

namespace leitsatz {
namespace kazakh {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " проф акад доц т.б т.с.с мыс қ көш ",
    .number = " б бет ",
    .may_end = " млн млрд мың ",
    .ends = " жж ғғ т.б теңге ",
    .starters =
        " бұл ол осы сол біз сіз мен олар және бірақ ал егер қазір бүгін енді энэ тэр бид"
        " би ба боловч хэрэв өнөөдөр ",
};

constexpr AbbreviationRow kKyrgyzAbbreviations = {
    .inside = " проф акад доц б.а ",
    .number = " б бет ",
    .may_end = " млн млрд миң ",
    .ends = " ж.б ж.б.у.с ",
    .starters = " бул ал ошол биз сиз мен алар бирок эгер азыр бүгүн эми ",
};

}  // namespace kazakh

constinit const LanguageWords kKazakhWords = {
    .abbreviations = &kazakh::kAbbreviations,
    .stop_words =
        " алайда арқылы бар барлық бен бойынша болатын болды болып болған біз бір бірақ бұл "
        "да де деген дегенмен дейін деп егер еді екен екі емес ең жоқ және кезде кейін кім "
        "мен мұндай не немесе ол олар олардың оны оның осы оған пен ретінде сен сол сондай "
        "сондықтан сіз та тағы те туралы ғана қай қандай қарай үшін әр өз өзі өзінің өте ",
};

constinit const LanguageWords kMongolianWords = {
    .abbreviations = &kazakh::kAbbreviations,
    .stop_words =
        " ба байгаа байна байсан байх бас би бид бол болон болох болсон буюу бүр бүх бөгөөд "
        "вэ гэвч гэж гэсэн гэх дараа доор дотор дээр их л маш мөн нь нэг та тул тухай тэд "
        "тэдгээр тэдний тэр түүний уу учир хаана хамгийн харин хойш хоёр хэн хэрэв хүртэл ч "
        "чи эдгээр энэ эсвэл юм юу ямар үү өмнө өөр өөрийн ",
};

constinit const LanguageWords kKyrgyzWords = {
    .abbreviations = &kazakh::kKyrgyzAbbreviations,
    .stop_words =
        " ага ал алар алардын анда андан анын ар ары бар бардык баш биз бир бирок болгон "
        "болот болсо болуп боюнча бул бүгүн гана да дагы деген деп жана же жок кандай каршы "
        "катары керек кийин ким көп мен менен мүмкүн ошол ошондой сен сиз тууралуу ушул чейин "
        "эгер экен эле эмес эмне эч эң үчүн өз өзү өзүнүн ",
};

constinit const LanguageWords kTajikWords = {
    .abbreviations = &kazakh::kAbbreviations,
    .stop_words =
        " агар аз аммо аст ба бар барои баъд бе бо бояд буд ва вай вале воситаи дар дигар ин "
        "инчунин инҳо кард карда кас ки ман мебошад мешавад мо на набояд нест низ он онро "
        "онҳо пас пеш танҳо то ту худ чун чӣ шавад шуд шуда шумо як ё ҳам ҳамаи ҳар ҳаст ҳеҷ "
        "ӯ ",
};

}  // namespace leitsatz
