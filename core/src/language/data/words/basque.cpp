#include "language/data/language_words.h"

namespace leitsatz {
namespace {

constexpr AbbreviationRow kAbbreviations = {
    .inside = u" dr prof jn and adib ",
    .number = u" or zk tel art ",
    .may_end = u" ",
    .ends = u" etab k.a k.o ",
    .starters =
        u" eta baina edo hau hori hura hauek horiek bat ez da dira zen ziren gaur atzo"
        u" orain gero ere nola non zer nor ",
    .ordinals = true,
};

}  // namespace

constinit const LanguageWords kBasqueWords = {.abbreviations = &kAbbreviations};

}  // namespace leitsatz
