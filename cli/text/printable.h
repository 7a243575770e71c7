// Text that is safe to print, and fits a terminal's width.
//
// Articles come from strangers, and a terminal obeys the control characters it receives. None of
// them reaches the output, whether that is a terminal or a file: a file is printed sooner or later.
#ifndef LEITSATZ_CLI_TEXT_PRINTABLE_H_
#define LEITSATZ_CLI_TEXT_PRINTABLE_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace leitsatz::cli {

// `text` on one line: a line break and the white space around it become one space. Control
// characters become their pictures (U+2400 and on), ill-formed bytes U+FFFD.
std::string one_line(std::string_view text);

// The same, but keeps tabs and line breaks (as \n).
std::string many_lines(std::string_view text);

// The terminal columns that printable text takes: wide letters take two, combining marks none. Goes
// by ranges of code points, so rare characters may be counted wrong.
std::size_t columns_of(std::string_view text);

// Breaks one line into lines of at most `width` columns, at spaces and between wide letters. The
// lines after the first are indented by `indent` spaces; on the first, `indent` columns are taken
// already. A width of 0 leaves the line as it is.
std::string wrap(std::string_view line, std::size_t width, std::size_t indent);

// The beginning of `line` that fits in `width` columns, ending in "…" if anything was cut off.
std::string cut(std::string_view line, std::size_t width);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_TEXT_PRINTABLE_H_
