// The word lists of a language, a file of words/ for each language or group of near ones.
//
// A row of languages.def names its lists: "Turkish" is kTurkishWords. Languages that share a list
// stand in one file. What a language does not list stays silent: the rules that would ask for it
// find nothing.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_LANGUAGE_WORDS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_LANGUAGE_WORDS_H_

#include <string_view>

#include "language/data/abbreviation_rows.h"
#include "language/data/clause_rows.h"
#include "language/data/lexicon.h"
#include "language/data/opening_rows.h"

namespace leitsatz {

struct LanguageWords {
  const AbbreviationRow* abbreviations = nullptr;  // without, those that all languages share
  const Lexicon* lexicon = nullptr;
  const OpeningRow* openings = nullptr;
  const ClauseRow* clauses = nullptr;
  // As stop_words() gives them. Empty where training/language/ makes the list (stop_words.h).
  std::string_view stop_words = {};
};

extern const LanguageWords kNoneWords;    // of languages that list nothing
extern const LanguageWords kCommonWords;  // of kUnd; its abbreviations are those that all share
#define LANGUAGE(tag, name, words, ...) extern const LanguageWords k##words##Words;
#include "language/data/languages.def"
#undef LANGUAGE

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_LANGUAGE_WORDS_H_
