// The word lists of a language: a file in words/ for each language, or for those that share a list.
//
// A row of languages.def names its lists: "Turkish" stands for kTurkishWords in words/turkish.cpp.
// A list may be missing; the rules that ask for it then find nothing. The rows for lines are apart
// (line_rows.h), since those of all languages hold for every text.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_LANGUAGE_WORDS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_LANGUAGE_WORDS_H_

#include <string_view>

#include "language/data/abbreviation_rows.h"
#include "language/data/clause_rows.h"
#include "language/data/keyword_rows.h"
#include "language/data/lexicon.h"
#include "language/data/line_rows.h"
#include "language/data/opening_rows.h"
#include "language/data/talk_rows.h"

namespace leitsatz {

struct LanguageWords {
  const AbbreviationRow* abbreviations = nullptr;  // null: only those that all languages share
  const Lexicon* lexicon = nullptr;
  const OpeningRow* openings = nullptr;
  const ClauseRow* clauses = nullptr;
  const TalkRow* talk = nullptr;
  const KeywordRow* keywords = nullptr;
  // As stop_words() returns them; empty if training/language/ makes the list (stop_words.h).
  std::string_view stop_words = {};
};

// The lists of a language, where word_source.h has them.
const LanguageWords& words_of(LanguageId language);

extern const LanguageWords kNoneWords;    // for languages without lists
extern const LanguageWords kCommonWords;  // for kUnd: the abbreviations that all languages share
#define LANGUAGE(tag, name, words, ...) extern const LanguageWords k##words##Words;
#include "language/data/languages.def"
#undef LANGUAGE

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_LANGUAGE_WORDS_H_
