// Bengali, Gujarati, Hindi, Marathi, Nepali and Punjabi.
#include "language/data/language_words.h"

namespace leitsatz {
namespace indic {

// Letters are spelt by name here: "बी. सी." is B. C.
constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " डॉ डा प्रो श्री मो पं कु सं ए बी सी डी ई एफ जी एच आई जे एल एम एन ओ पी क्यू आर एस"
        " टी यू वी डब्ल्यू एक्स वाई जेड ডা ড মো প্রো এ বি সি ডি ই এফ জি এইচ জে এল এম এন পি"
        " আর এস টি ",
    .number = " सं नं पृ पृष्ठ नं. क्र নং ",
    .may_end = " ",
    .ends = " ई.पू ",
    .starters = " ",
};

}  // namespace indic

constinit const LanguageWords kIndicWords = {.abbreviations = &indic::kAbbreviations};

}  // namespace leitsatz
