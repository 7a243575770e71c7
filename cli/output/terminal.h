// The terminal that output goes to: whether it shows colour, and how wide it is.
#ifndef LEITSATZ_CLI_OUTPUT_TERMINAL_H_
#define LEITSATZ_CLI_OUTPUT_TERMINAL_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "files/sink.h"
#include "settings/settings.h"

namespace leitsatz::cli {

struct Style {
  bool color = false;
  std::size_t columns = 0;  // of the terminal; 0: the output is no terminal
  std::size_t width = 0;    // columns to wrap text at; 0: do not wrap
};

// The colour that the settings and the environment (NO_COLOR, TERM) ask for, and the terminal's
// width.
Style style_for(const Sink& sink, Color color);

enum class Emphasis { kBold, kDim, kHighlight };

// `text` with the escape sequences for it around each line; unchanged without colour.
std::string emphasize(std::string_view text, Emphasis emphasis, const Style& style);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_TERMINAL_H_
