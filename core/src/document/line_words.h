// The words of a line, and what the lists of all languages (line_rows.h) know of them.
//
// In:  a line. Out: its first kMaxLineWords words, in lower case, with their shapes. Cost: one pass
// over the line; looking up a phrase compares it with those that begin alike. Tests:
// line_kinds_test.cpp.
#ifndef LEITSATZ_CORE_DOCUMENT_LINE_WORDS_H_
#define LEITSATZ_CORE_DOCUMENT_LINE_WORDS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "leitsatz/types.h"

namespace leitsatz {

// The lists that a phrase stands in, as bits.
enum LinePhrase : std::uint16_t {
  kAuthorPhrase = 1u << 0,
  kCreditPhrase = 1u << 1,
  kDatePhrase = 1u << 2,
  kPromptPhrase = 1u << 3,
  kChromePhrase = 1u << 4,
  kGenrePhrase = 1u << 5,
  kPagePhrase = 1u << 6,
  kFormPhrase = 1u << 7,
  kGreetingPhrase = 1u << 8,
  kSignoffPhrase = 1u << 9,
  kUnitPhrase = 1u << 10,
  kSitePhrase = 1u << 11,
  kAgencyPhrase = 1u << 12,
  kPositionPhrase = 1u << 13,
};

inline constexpr std::size_t kMaxLineWords = 40;

struct LineWord {
  Span span;
  std::string lower;      // with straight apostrophes
  bool capital = false;   // begins in upper case, or in a script without case
  bool all_caps = false;  // two letters or more, none in lower case
  bool numeral = false;   // begins with a digit
  bool single = false;    // one character
};

struct LineWords {
  std::vector<LineWord> words;
  bool more = false;  // the line has more than were asked for

  std::size_t size() const { return words.size(); }
};
// At most `most` of them.
LineWords words_of_line(std::string_view text, Span line, std::size_t most = kMaxLineWords);

// What stands between word `i` and the one before. REQUIRES: 0 < i < line.size().
inline std::string_view gap_before(std::string_view text, const LineWords& line, std::size_t i) {
  return slice(text, {line.words[i - 1].span.end, line.words[i].span.begin});
}

// The number of words of the longest phrase that begins at word `at` and stands in one of the lists
// `any_of`; 0 if there is none.
std::size_t match_phrase(const LineWords& line, std::size_t at, std::uint16_t any_of);

// The number of words of the byline phrase ("by", "reporting by") that begins the line, in the
// text's language or in English; 0 if there is none.
std::size_t match_byline(const LineWords& line, LanguageId language);

// The word at which a sentence begins behind labels and their sources, "PHOTO: AP VIDEO: REUTERS
// The pier ...": behind a source in capitals, or at a capitalized stop word behind a name. 0: there
// is no such head. `stop_words`: of the language.
std::size_t match_sources(std::string_view text, const LineWords& line,
                          std::string_view stop_words);

// Whether a word is a stop word that begins in upper case, as at a sentence's start.
bool is_capital_stop_word(const LineWord& word, std::string_view stop_words);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_LINE_WORDS_H_
