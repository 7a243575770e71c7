#include "language/data/language_words.h"

namespace leitsatz {
namespace {

constexpr AbbreviationRow kAbbreviations = {
    .inside = u" դոկտ պրոֆ ",
    .number = u" թ ",
    .may_end = u" ",
    .ends = u" եւ.այլն ",
    .starters = u" այս այն այդ նա նրանք մենք դուք ես եւ բայց ",
    .extra_stop = u':',
};

}  // namespace

constinit const LanguageWords kArmenianWords = {.abbreviations = &kAbbreviations};

}  // namespace leitsatz
