// What the words of lines tell: where a line goes on with the one before, and which words a hyphen
// divides at its end.
//
// In:  texts whose lines end in a line break. Cost: linear.
#ifndef LEITSATZ_CLI_READERS_PDF_WORDS_H_
#define LEITSATZ_CLI_READERS_PDF_WORDS_H_

#include <string>
#include <string_view>
#include <unordered_set>

#include "text/ascii.h"

namespace leitsatz::cli {

inline bool is_word_byte(char c) { return is_letter(c) || static_cast<unsigned char>(c) >= 0x80; }

bool begins_in_lower_case(std::string_view text);

// Whether a paragraph may end after this line.
bool ends_paragraph(std::string_view line);

// Whether the text ends in a hyphen behind a part of a word.
bool ends_in_divided_word(std::string_view text);

// Joins divided words. Whether the hyphen is the word's own, the other words of the document tell.
class DividedWords {
 public:
  // Notes the words inside the lines, which no end of a line divides.
  void learn(std::string_view text);

  // The lines with the words joined that a hyphen divides at their ends; the rest of such a word
  // moves up.
  std::string joined(std::string_view text) const;

 private:
  std::unordered_set<std::string> words_;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_PDF_WORDS_H_
