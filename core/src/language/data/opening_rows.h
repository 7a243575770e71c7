// How sentences begin that need the one before them, by language.
//
// Lists of phrases in lower case, apostrophes straight, each between bars: "|however|in addition|".
// The longest phrase that a sentence opens with decides. A phrase that ends in a comma calls for it
// ("so," but not "so far"). Lists of words stand between spaces. A new language is a new row; one
// without a row is judged by its quotations alone.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_OPENING_ROWS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_OPENING_ROWS_H_

#include <string_view>

#include "language/language.h"

namespace leitsatz {

struct OpeningRow {
  std::string_view leaning = {};     // needs the sentence before: "|however|he|his|"
  std::string_view standing = {};    // does not, though it begins like one: "|he who|so far|"
  std::string_view pointing = {};    // demonstratives: need it unless a time follows ("this week")
  std::string_view expletives = {};  // need it unless a clause follows that they stand for: "it is
                                     // likely that"
  std::string_view pairs = {};       // need it unless two are joined behind: "|both|neither|"
  std::string_view ordinals = {};    // two words that need it unless a noun follows: "|the second|"
  std::string_view links = {};       // words that open the clause of an expletive: " that to who "
  std::string_view ands = {};        // words that join the two of a pair: " and nor "
  std::string_view times = {};       // nouns that "this" may point at: " week monday "
  std::string_view may_times = {};   // the same, if nothing shows that they are not: " second may "
  std::string_view nears = {};       // may stand between: " past coming "
  std::string_view laters = {};    // behind a time, later than the sentence before: " later "; one
                                   // with a comma calls for it: " después, "
  std::string_view whens = {};     // other words of time before a pronoun: " today early "
  std::string_view pronouns = {};  // subjects that need a name before them: " he she "
  std::string_view auxiliaries = {};   // verbs behind an ordinal: " is was has "
  std::string_view past_endings = {};  // of verbs, hardly of nouns: " ó "
  std::string_view preverbs = {};      // before a verb without a subject: " según "; empty: verbs
                                       // need one
  std::string_view sayings = {};       // verbs of saying that lexicon.h has not
  bool verb_second = false;            // "Am Montag sagte er"
  bool capital_nouns = false;          // "der Zweite" and "der zweite Mann"
};

// The row of a language; an empty one if it has none. Static storage.
const OpeningRow& opening_row(LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_OPENING_ROWS_H_
