// What text may look like on a terminal: safe to print, coloured, wrapped at its width.
//
// Text comes from strangers, and a terminal obeys what it is sent: no control character of a text
// reaches the output, wherever that goes, since what is in a file today is shown tomorrow.
#ifndef LEITSATZ_CLI_OUTPUT_TERMINAL_H_
#define LEITSATZ_CLI_OUTPUT_TERMINAL_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "files/sink.h"
#include "options/options.h"

namespace leitsatz::cli {

struct Style {
  bool color = false;
  std::size_t columns = 0;  // of the terminal; 0: it is none
  std::size_t width = 0;    // columns to wrap text at; 0: do not wrap
};

// Colours as the settings and the environment (NO_COLOR, TERM) ask for; the width of the terminal.
Style style_for(const Sink& sink, Color color);

enum class Emphasis { kBold, kDim, kMark };

// `text` between the escape sequences for it, on each of its lines; just `text` without colour.
std::string emphasize(std::string_view text, Emphasis emphasis, const Style& style);

// `text` on one line: white space around a line break is one space, control characters are shown
// as their pictures (U+2400 and on), ill-formed bytes as U+FFFD.
std::string one_line(std::string_view text);

// The same with line breaks (as \n) and tabs kept.
std::string many_lines(std::string_view text);

// Columns that a terminal needs for printable text: wide letters take two, marks none. Goes by
// ranges of code points; off by little for the rarest.
std::size_t columns_of(std::string_view text);

// Breaks one line into lines of at most `width` columns, at spaces and between wide letters.
// Following lines begin with `indent` spaces, and the first with as many columns already used.
std::string wrap(std::string_view line, std::size_t width, std::size_t indent);

// The beginning of `line` that fits in `width` columns, with "…" at its end when it was cut.
std::string cut(std::string_view line, std::size_t width);

// A diagnostic on standard error: "leitsatz: message".
void complain(std::string_view message);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_TERMINAL_H_
