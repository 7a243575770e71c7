#include "language/data/language_words.h"

namespace leitsatz {
namespace basque {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr prof jn and adib ",
    .number = " or zk tel art ",
    .may_end = " ",
    .ends = " etab k.a k.o ",
    .starters =
        " eta baina edo hau hori hura hauek horiek bat ez da dira zen ziren gaur atzo"
        " orain gero ere nola non zer nor ",
    .ordinals = true,
};

}  // namespace basque

constinit const LanguageWords kBasqueWords = {.abbreviations = &basque::kAbbreviations};

}  // namespace leitsatz
