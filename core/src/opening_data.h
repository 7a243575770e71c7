// How sentences begin that need the one before them, by language.
//
// Lists of phrases in lower case, apostrophes straight, each between bars: "|however|in addition|".
// The longest phrase that a sentence opens with decides. A phrase that ends in a comma calls for it
// ("so," but not "so far"). Lists of words stand between spaces. A new language is a new row; one
// without a row is judged by its quotations alone.
#ifndef LEITSATZ_CORE_OPENING_DATA_H_
#define LEITSATZ_CORE_OPENING_DATA_H_

#include <string_view>

#include "language.h"

namespace leitsatz {

struct OpeningRow {
  std::string_view language = {};    // BCP 47
  std::string_view leaning = {};     // needs the sentence before: "|however|he|his|"
  std::string_view standing = {};    // does not, though it begins like one: "|he who|so far|"
  std::string_view pointing = {};    // demonstratives: need it unless a time follows ("this week")
  std::string_view expletives = {};  // need it unless a clause follows that they stand for: "it is
                                     // likely that"
  std::string_view links = {};       // words that open that clause: " that to who "
  std::string_view times = {};       // words of time: " week monday "
  std::string_view pronouns = {};    // subjects that need a name before them: " he she "
};

// The row of a language; an empty one if it has none. Static storage.
const OpeningRow& opening_row(LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_OPENING_DATA_H_
