// Words that tell clauses apart, by language: for headlines and teasers.
//
// Lists of words in lower case, apostrophes straight, each between spaces. A new language is a new
// row; in one without a row no finite verb can be told, and only marks and numbers decide where a
// clause ends.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_CLAUSE_ROWS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_CLAUSE_ROWS_H_

#include <string_view>

#include "language/language.h"

namespace leitsatz {

struct ClauseRow {
  std::string_view finite = {};       // auxiliaries and the like, in their finite forms
  std::string_view endings = {};      // of finite verbs and of hardly another word
  std::string_view transitive = {};   // of finite verbs where a determiner follows: "closed the"
  std::string_view subordinate = {};  // open a clause whose verb is not the sentence's
  std::string_view relative = {};     // the same behind a comma only: German "der", "dessen"
  std::string_view tied = {};         // open what can't be left out: "that", "unless"
  std::string_view loose = {};        // open what can be left out: "but", "because"
  std::string_view contrasts = {};    // announce that something is not as one thought
  bool verb_last = false;             // participles and subordinate verbs close the clause: German
};

// The row of a language; an empty one if it has none. Static storage.
const ClauseRow& clause_row(LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_CLAUSE_ROWS_H_
