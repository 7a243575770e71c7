// The abbreviations and sentence starters of each language, as data of our own.
//
// A new language is a new row. Words are as unicode::fold leaves them ("ss" for "ß", "σ" at the
// end, too), separated by single spaces, with one at each end of a list. "^" before a word: it
// counts only where it is written with a capital ("Gen." but "gen"). Single letters need no entry
// but to say that they never end a sentence. tests/core/language/abbreviations_test.cpp keeps the
// rows in this form.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_ABBREVIATION_ROWS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_ABBREVIATION_ROWS_H_

#include <span>
#include <string_view>

namespace leitsatz {

struct AbbreviationRow {
  std::string_view language;     // BCP 47 primary subtags, separated by spaces
  std::u16string_view inside;    // never end a sentence: titles, "e.g."
  std::u16string_view number;    // abbreviate before a number, else are words: "No.", "Jan."
  std::u16string_view may_end;   // end one where the next word is a starter: "Inc.", "Mio."
  std::u16string_view ends;      // end one where any capital follows: "etc.", "a. C."
  std::u16string_view starters;  // function words that often begin a sentence
  std::u16string_view letter_words = {};  // letters that are words and may end a sentence
  bool ordinals = false;                  // "3. April": a stop makes a number an ordinal
  bool dotted_years = false;              // "Godine 1998. Hrvatska"
  bool ordinal_after_name = false;        // "York 3. Dükü": a number behind a name is one, too
  char16_t extra_stop = 0;                // ends sentences in this language only
};

// All rows. The first is common to all languages.
std::span<const AbbreviationRow> abbreviation_rows();

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_ABBREVIATION_ROWS_H_
