#include "language/data/language_words.h"

namespace leitsatz {
namespace {

constexpr AbbreviationRow kAbbreviations = {
    .inside = u" проф акад доц т.б т.с.с мыс қ көш ",
    .number = u" б бет ",
    .may_end = u" млн млрд мың ",
    .ends = u" жж ғғ т.б теңге ",
    .starters =
        u" бұл ол осы сол біз сіз мен олар және бірақ ал егер қазір бүгін енді энэ тэр бид"
        u" би ба боловч хэрэв өнөөдөр ",
};

}  // namespace

constinit const LanguageWords kKazakhWords = {
    .abbreviations = &kAbbreviations,
    .stop_words =
        " алайда арқылы бар барлық бен бойынша болатын болды болып болған біз бір бірақ бұл "
        "да де деген дегенмен дейін деп егер еді екен екі емес ең жоқ және кезде кейін кім "
        "мен мұндай не немесе ол олар олардың оны оның осы оған пен ретінде сен сол сондай "
        "сондықтан сіз та тағы те туралы ғана қай қандай қарай үшін әр өз өзі өзінің өте ",
};

constinit const LanguageWords kMongolianWords = {
    .abbreviations = &kAbbreviations,
    .stop_words =
        " ба байгаа байна байсан байх бас би бид бол болон болох болсон буюу бүр бүх бөгөөд "
        "вэ гэвч гэж гэсэн гэх дараа доор дотор дээр их л маш мөн нь нэг та тул тухай тэд "
        "тэдгээр тэдний тэр түүний уу учир хаана хамгийн харин хойш хоёр хэн хэрэв хүртэл ч "
        "чи эдгээр энэ эсвэл юм юу ямар үү өмнө өөр өөрийн ",
};

}  // namespace leitsatz
