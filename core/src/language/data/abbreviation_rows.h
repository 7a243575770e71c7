// The abbreviations and sentence starters of each language, as data of our own.
//
// A new language is a new row. Words are as unicode::fold leaves them ("ss" for "ß", "σ" at the
// end, too), separated by single spaces, with one at each end of a list. "^" before a word: it
// counts only where it is written with a capital ("Gen." but "gen"). Single letters need no entry
// but to say that they never end a sentence. tests/core/language/abbreviations_test.cpp keeps the
// rows in this form.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_ABBREVIATION_ROWS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_ABBREVIATION_ROWS_H_

#include <string_view>

#include "language/language.h"

namespace leitsatz {

struct AbbreviationRow {
  std::string_view inside;    // never end a sentence: titles, "e.g."
  std::string_view number;    // abbreviate before a number, else are words: "No.", "Jan."
  std::string_view may_end;   // end one where the next word is a starter: "Inc.", "Mio."
  std::string_view ends;      // end one where any capital follows: "etc.", "a. C."
  std::string_view starters;  // function words that often begin a sentence
  std::u16string_view letter_words = {};  // letters that are words and may end a sentence
  bool ordinals = false;                  // "3. April": a stop makes a number an ordinal
  bool dotted_years = false;              // "Godine 1998. Hrvatska"
  bool ordinal_after_name = false;        // "York 3. Dükü": a number behind a name is one, too
  bool pronoun_i = false;                 // "I" is a word: "he and I. Then"
  char16_t extra_stop = 0;                // ends sentences in this language only
};

// Those of a language; those that all share if it lists none. Static storage.
const AbbreviationRow& abbreviation_row(LanguageId language);
// Those that all languages share.
const AbbreviationRow& common_abbreviations();

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_ABBREVIATION_ROWS_H_
