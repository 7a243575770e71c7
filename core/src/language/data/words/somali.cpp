#include "language/data/language_words.h"

namespace leitsatz {
namespace somali {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr prof md tus ",
    .number = " lr bog tel ",
    .may_end = " ",
    .ends = " iwm ",
    .starters =
        " waa waxaa waxay wuxuu waxaan haddii marka laakiin iyo isaga iyada iyagu annagu"
        " maanta shalay kadib inta ",
};

}  // namespace somali

constinit const LanguageWords kSomaliWords = {
    .abbreviations = &somali::kAbbreviations,
    .stop_words =
        " aad aan aanu ah aha ama ay ayaa ayay ayuu dib ee hadda haddii hal in ina inaan inay "
        "inuu isaga iyada iyaga iyo ka kaas kadib kala kale kan kasta ku kuwa la laakiin laga "
        "lagu leh loo loogu marka markii mid oo qof qofka si sida soo u uga ugu uu uusan waa "
        "wax waxa waxaa waxaan waxay wuxuu xagga yahay yihiin ",
};

}  // namespace leitsatz
