// The words that separate the clauses of a sentence, for headlines and teasers.
//
// Lists have the form of word_list.h, separated by spaces: words in lower case with straight
// apostrophes. In a language without them no finite verb is found, and only punctuation and numbers
// decide where a clause ends.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_CLAUSE_ROWS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_CLAUSE_ROWS_H_

#include <string_view>

#include "language/language.h"

namespace leitsatz {

struct ClauseRow {
  std::string_view finite = {};       // finite forms of auxiliaries and other frequent verbs
  std::string_view endings = {};      // that finite verbs have, and hardly any other word
  std::string_view transitive = {};   // that finite verbs have before a determiner: "closed the"
  std::string_view subordinate = {};  // open a subordinate clause
  std::string_view relative = {};     // open one behind a comma only: German "der", "dessen"
  std::string_view tied = {};         // open a clause that can't be left out: "that", "unless"
  std::string_view loose = {};        // open a clause that can be left out: "but", "because"
  std::string_view joins = {};        // join two predicates, so a clause can end before: "and"
  std::string_view breaks = {};       // open what can be left out, without a comma: "because"
  std::string_view contrasts = {};    // announce a contrast: "but", "despite"
  // For languages that are written without spaces: beginnings and ends of a part, anywhere in
  // words.
  std::string_view heads =
      {};  // a part that begins so goes on the one before, or leans on the next
  std::string_view tails = {};       // a part that ends so has no predicate: Chinese "后"
  std::string_view predicates = {};  // a part that is a clause ends so: Japanese "た"
  bool verb_last = false;            // participles and subordinate verbs end the clause: German
};

// The lists of a language; empty ones if it has none. Static storage.
const ClauseRow& clause_row(LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_CLAUSE_ROWS_H_
