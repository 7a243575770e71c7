#include "language/data/language_words.h"

namespace leitsatz {
namespace georgian {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " წმ დრ პროფ აკად ე.ი ე.წ მაგ იხ აშ შდრ ",
    .number = " გვ ტ თ ",
    .may_end = " ",
    .ends = " ",
    .starters = " ",
};

}  // namespace georgian

constinit const LanguageWords kGeorgianWords = {
    .abbreviations = &georgian::kAbbreviations,
    .stop_words =
        " ამ ან არ არის ასევე აქვს და ერთ ერთი ეს ვინ თუ თქვენ იმ ის ისინი იყო კი მაგრამ მათ "
        "მათგან მათი მას მე მიერ მისი მხოლოდ რა რადგან რათა როგორ როდესაც რომ რომელიც "
        "რომელმაც რომელსაც რომლის როცა სად სხვა უკვე უნდა უფრო ყველა შემდეგ შენ შესახებ შორის "
        "ჩვენ ძალიან ",
};

}  // namespace leitsatz
