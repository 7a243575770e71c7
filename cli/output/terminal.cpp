#include "output/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace leitsatz::cli {
namespace {

constexpr std::string_view kReset = "\x1B[0m";

constexpr std::size_t kLeastColumns = 20;  // narrower is not worth wrapping at
constexpr std::size_t kMostColumns = 100;  // longer lines are hard to read
constexpr std::size_t kDefaultColumns = 80;

bool environment_says(const char* name, std::string_view value) {
  const char* found = std::getenv(name);
  return found != nullptr && value == found;
}

bool is_set(const char* name) {
  const char* found = std::getenv(name);
  return found != nullptr && *found != '\0';
}

std::string_view sequence(Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::kBold:
      return "\x1B[1m";
    case Emphasis::kDim:
      return "\x1B[2m";
    case Emphasis::kHighlight:
      return "\x1B[1;33m";  // bold and yellow
  }
  return {};
}

}  // namespace

Style style_for(const Sink& sink, Color color) {
  Style style;
  const bool terminal = sink.is_terminal();
  style.color =
      color == Color::kAlways || (color == Color::kAuto && terminal && !is_set("NO_COLOR") &&
                                  !environment_says("TERM", "dumb"));
  if (terminal) {
    winsize size = {};
    const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    style.columns = known ? size.ws_col : kDefaultColumns;
    if (style.columns >= kLeastColumns) style.width = std::min(style.columns, kMostColumns);
  }
  return style;
}

std::string emphasize(std::string_view text, Emphasis emphasis, const Style& style) {
  if (!style.color || text.empty()) return std::string(text);
  std::string out(sequence(emphasis));
  for (char c : text) {
    if (c == '\n') out += kReset;  // pagers reset the colour at each line
    out += c;
    if (c == '\n') out += sequence(emphasis);
  }
  out += kReset;
  return out;
}

}  // namespace leitsatz::cli
