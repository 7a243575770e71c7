#include "language/data/language_words.h"

namespace leitsatz {
namespace armenian {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " դոկտ պրոֆ ",
    .number = " թ ",
    .may_end = " ",
    .ends = " եւ.այլն ",
    .starters = " այս այն այդ նա նրանք մենք դուք ես եւ բայց ",
    .extra_stop = u':',
};

}  // namespace armenian

constinit const LanguageWords kArmenianWords = {.abbreviations = &armenian::kAbbreviations};

}  // namespace leitsatz
