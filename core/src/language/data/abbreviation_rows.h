// The abbreviations and sentence starters of a language, by which its sentences are split.
//
// Lists have the form of word_list.h, separated by spaces;
// tests/core/language/abbreviations_test.cpp checks them. Words stand without their last stop and
// folded by unicode::fold: "ss" for "ß", and "σ" at the end of a word, too. "^" marks a word that
// only counts when it is capitalized ("Gen." but "gen"). A single letter is an abbreviation without
// an entry; `inside` may list one that never ends a sentence.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_ABBREVIATION_ROWS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_ABBREVIATION_ROWS_H_

#include <string_view>

#include "language/language.h"

namespace leitsatz {

struct AbbreviationRow {
  std::string_view inside;  // never end a sentence: titles, "e.g."
  std::string_view number;  // are abbreviations before a number, and words elsewhere: "No.", "Jan."
  std::string_view may_end;               // end a sentence if a starter follows: "Inc.", "Mio."
  std::string_view ends;                  // end a sentence if any capital follows: "etc.", "a. C."
  std::string_view starters;              // function words that often begin a sentence
  std::u16string_view letter_words = {};  // single letters that are words: Russian "я"
  // What stands before nouns, where all nouns are capitalized: "der max. Druck" goes on, since a
  // sentence that ended there would end in a noun.
  std::string_view noun_openers = {};
  // What an ordinal counts, where all nouns are capitalized: "Stand: 1. Februar", "3. Quartal".
  std::string_view ordered = {};
  bool ordinals = false;            // a stop behind a number makes it an ordinal: "3. April"
  bool dotted_years = false;        // a year has a stop: "Godine 1998. Hrvatska"
  bool ordinal_after_name = false;  // an ordinal may follow a name: "York 3. Dükü"
  bool pronoun_i = false;           // "I" is a word and may end a sentence: "he and I."
  char16_t extra_stop = 0;          // another character that ends sentences: Greek ";"
};

// The lists of a language; if it has none, the lists that all languages share. Static storage.
const AbbreviationRow& abbreviation_row(LanguageId language);
// The lists that all languages share.
const AbbreviationRow& common_abbreviations();

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_ABBREVIATION_ROWS_H_
