// Bengali, Gujarati, Hindi, Marathi, Nepali and Punjabi.
#include "language/data/language_words.h"

namespace leitsatz {
namespace {

// Letters are spelt by name here: "बी. सी." is B. C.
constexpr AbbreviationRow kAbbreviations = {
    .inside =
        u" डॉ डा प्रो श्री मो पं कु सं ए बी सी डी ई एफ जी एच आई जे एल एम एन ओ पी क्यू आर एस"
        u" टी यू वी डब्ल्यू एक्स वाई जेड ডা ড মো প্রো এ বি সি ডি ই এফ জি এইচ জে এল এম এন পি"
        u" আর এস টি ",
    .number = u" सं नं पृ पृष्ठ नं. क्र নং ",
    .may_end = u" ",
    .ends = u" ई.पू ",
    .starters = u" ",
};

}  // namespace

constinit const LanguageWords kIndicWords = {.abbreviations = &kAbbreviations};

}  // namespace leitsatz
