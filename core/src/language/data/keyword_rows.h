// What tells the words of a language that an index of a text lists, for keywords.
//
// Lists have the form of word_list.h, separated by spaces: words in lower case. Stop words need not
// be repeated. In a language without them only the words' spelling and their places tell what they
// are.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_KEYWORD_ROWS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_KEYWORD_ROWS_H_

#include <string_view>

#include "language/language.h"

namespace leitsatz {

struct KeywordRow {
  std::string_view fillers = {};   // no keywords unless capitalized: " year make good said "
  std::string_view never = {};     // no keywords, capitalized or not: " monday president "
  std::string_view titles = {};    // no part of the name behind them: " governor professor "
  std::string_view endings = {};   // that words in lower case have which are none: " ly ed "
  std::string_view links = {};     // inside names, besides name_particles(): "Bank of England"
  std::string_view articles = {};  // a noun follows; besides the determiners of the lexicon
  std::string_view cases = {};     // endings of nouns that forms of one word differ by: " lar da "
  std::string_view contractions = {};  // that verbs and pronouns end in: " 'll n't "
  std::string_view elisions = {};      // before an apostrophe, besides l' and qu': " dell nell "
  bool capital_dates = false;          // days and months are capitalized, as in English
  bool verbs_end = false;              // the verb ends the sentence
  bool marked_cases = false;  // an apostrophe is between a name and its ending: "Muğla'da"
};

// The lists of a language; empty ones if it has none. Static storage.
const KeywordRow& keyword_row(LanguageId language);

// One of the words of Danish and Norwegian, which differ in spelling only.
extern const KeywordRow kDanishNorwegianKeywords;

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_KEYWORD_ROWS_H_
