// What each language writes with a stop that does not end a sentence, and how its sentences begin.
//
// In:  a word next to a stop, folded (unicode::fold), without the stop. Out: what it is.
// The rows are data of our own (abbreviations.cpp); a new language is a new row. Every Latin-script
// language also reads the common row. Cost: a search of some hundred characters.
#ifndef LEITSATZ_CORE_ABBREVIATIONS_H_
#define LEITSATZ_CORE_ABBREVIATIONS_H_

#include <cstdint>
#include <string_view>

namespace leitsatz {

enum class Abbreviation : std::uint8_t {
  kNone,
  kInside,  // never ends a sentence: "Dr.", "e.g."
  kNumber,  // abbreviates before a number, else it is a word: "No. 5", "Jan. 20"
  kMayEnd,  // ends one only where the next word is likely to begin a sentence: "Inc.", "Mio."
  kEnds,    // ends one where any capital follows: "etc.", "a. C."
};

// Words are separated by single spaces, with one at each end. "^" before a word: only if it is
// written with a capital.
struct AbbreviationRow {
  std::string_view language;  // BCP 47 primary subtag; space-separated if several share the row
  std::u16string_view inside;
  std::u16string_view number;
  std::u16string_view may_end;
  std::u16string_view ends;
  std::u16string_view starters;  // function words that often begin a sentence
  bool ordinals = false;         // "3. April": a stop makes a number an ordinal
  bool capital_nouns = false;    // a capital does not tell a name or a sentence's start
  char16_t extra_stop = 0;       // ends sentences in this language only
};

// The row of a language, or the common one.
const AbbreviationRow& abbreviation_row(std::string_view language);

// What `word` is in `row`'s language. `capital`: the text writes it with a capital.
Abbreviation find_abbreviation(const AbbreviationRow& row, std::u16string_view word, bool capital);

// True if `word` is a function word that often begins a sentence of that language.
bool is_starter(const AbbreviationRow& row, std::u16string_view word);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ABBREVIATIONS_H_
