// The words by which lines are told that are no sentences: bylines, captions, dates, greetings.
//
// Phrases of at most kMaxLinePhrase words are in lower case with straight apostrophes, between
// bars:
// "|read more|share|". A word ends at anything but a letter, a digit, and an apostrophe, hyphen,
// period or at sign between two of them. Texts quote pages in other languages, so the lists of all
// languages hold for any text, save `bylines`: "di" and "par" are words elsewhere.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_LINE_ROWS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_LINE_ROWS_H_

#include <cstddef>
#include <string_view>

#include "language/language.h"

namespace leitsatz {

inline constexpr std::size_t kMaxLinePhrase = 4;  // words

struct LineRow {
  std::string_view bylines = {};  // before an author: "|by|reporting by|"
  std::string_view authors = {};  // labels before a colon and an author: "|author|text|"
  std::string_view credits = {};  // labels of captions and credits: "|photo|image|"
  std::string_view dates = {};    // what lines of dates are made of: "|published|monday|may|at|"
  std::string_view prompts = {};  // open an invitation: "|click here|sign up for|"
  std::string_view chrome = {};   // labels of a page: alone, in rows, or before a colon: "|share|"
  std::string_view genres = {};   // what a text is, alone in a line, no title: "|press release|"
  std::string_view pages = {};    // before the number of a page: "|page|"
  std::string_view forms = {};    // labels of a form, before a colon: "|present|next meeting|"
  std::string_view greetings = {};  // open a salutation: "|dear|hello|"
  std::string_view signoffs = {};   // close a letter: "|best regards|thanks|"
  std::string_view units = {};      // of amounts: "|tbsp|cups|min|"
  std::string_view agencies = {};   // of pictures, behind a slash: "|reuters|getty images|"
  std::string_view sites = {};      // words in the names of sites: "|news|post|"
  std::string_view positions = {};  // of a person in a picture, in brackets: "|left|right|"
};

// The lists of a language; empty ones if it has none. Static storage.
const LineRow& line_row(LanguageId language);

extern const LineRow kArabicLines;
extern const LineRow kCzechLines;
extern const LineRow kDanishLines;
extern const LineRow kDutchLines;
extern const LineRow kEastAsianLines;
extern const LineRow kEnglishLines;
extern const LineRow kFinnishLines;
extern const LineRow kFrenchLines;
extern const LineRow kGermanLines;
extern const LineRow kGreekLines;
extern const LineRow kHungarianLines;
extern const LineRow kIndonesianLines;
extern const LineRow kItalianLines;
extern const LineRow kNorwegianLines;
extern const LineRow kPolishLines;
extern const LineRow kPortugueseLines;
extern const LineRow kRomanianLines;
extern const LineRow kRussianLines;
extern const LineRow kSpanishLines;
extern const LineRow kSwedishLines;
extern const LineRow kTurkishLines;
extern const LineRow kUkrainianLines;
extern const LineRow kVietnameseLines;

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_LINE_ROWS_H_
