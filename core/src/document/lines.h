// Splits a text into lines, and tells whether they were wrapped at a column.
//
// In:  UTF-8 text. Out: its lines that are not blank, trimmed, ascending. A line ends at LF, CR,
// CRLF, NEL, VT, FF, LINE or PARAGRAPH SEPARATOR (UAX #14's mandatory breaks). Cost: one pass.
#ifndef LEITSATZ_CORE_DOCUMENT_LINES_H_
#define LEITSATZ_CORE_DOCUMENT_LINES_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "leitsatz/types.h"

namespace leitsatz {

struct Line {
  Span span;                     // without outer white space
  std::uint32_t width = 0;       // code points from the line's start to its last visible one
  std::uint32_t indent = 0;      // code points of white space at its start; a tab counts four
  std::uint32_t first_word = 0;  // code points of its first word
  bool after_blank = false;      // it follows a blank line or begins the text
};

std::vector<Line> split_lines(std::string_view text);

// The column at which the text's lines were wrapped, or 0 if each line is a paragraph of its own.
// Lines of wrapped text end in mid-sentence, where the next word had no room.
std::uint32_t find_wrap_column(std::string_view text, const std::vector<Line>& lines);

// True if the break between two adjacent lines comes from wrapping: at `column`, or, if that is 0
// or the line is short, because the sentence continues in lower case in the next line.
bool is_soft_break(std::string_view text, const Line& line, const Line& next, std::uint32_t column);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_LINES_H_
