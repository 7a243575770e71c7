#include "lines.h"

#include <algorithm>

#include "punctuation.h"
#include "unicode.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kMinColumn = 30;   // narrower lines are verse, lists or tables
constexpr std::uint32_t kMaxColumn = 120;  // wider lines were not wrapped for reading
constexpr std::uint32_t kTabWidth = 4;
constexpr std::uint32_t kSlack = 2;  // wrapping counts some marks otherwise than we do

bool is_line_end(char32_t c) {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// Whether the next line goes on in lower case (or in a script without case) where no sentence has
// ended.
bool goes_on(std::string_view text, const Line& line, const Line& next) {
  if (ends_sentence(slice(text, line.span))) return false;
  const char32_t c = unicode::decode(text, next.span.begin).value;
  return unicode::is_lower(c) || (unicode::is_letter(c) && !unicode::is_upper(c));
}

// Whether the next line's first word had no room in the line.
bool is_full(const Line& line, const Line& next, std::uint32_t column) {
  return line.width + 1 + next.first_word + kSlack > column;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  bool after_blank = true;
  Line line;
  std::uint32_t column = 0;  // code points since the line's start
  bool seen = false;         // anything but white space in this line
  bool in_first_word = true;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t i = 0; i <= size;) {
    if (const std::uint32_t letters = unicode::skip_letters(text, i); letters > i) {
      column += letters - i;
      if (!seen) line.span.begin = i;
      seen = true;
      line.span.end = letters;
      line.width = column;
      if (in_first_word) line.first_word += letters - i;
      i = letters;
      continue;
    }
    const unicode::CodePoint c =
        i < size ? unicode::decode(text, i) : unicode::CodePoint{'\n', size, size + 1, false};
    i = c.end;
    if (is_line_end(c.value)) {
      if (c.value == '\r' && i < size && text[i] == '\n') ++i;
      if (seen) {
        line.after_blank = after_blank;
        lines.push_back(line);
      }
      after_blank = !seen;
      line = {};
      column = 0;
      seen = false;
      in_first_word = true;
      continue;
    }
    const bool space = unicode::is_space(c.value);
    column += c.value == '\t' ? kTabWidth : 1;
    if (space) {
      if (!seen) line.indent = column;
      if (seen) in_first_word = false;
      continue;
    }
    if (!seen) line.span.begin = c.begin;
    seen = true;
    line.span.end = c.end;
    line.width = column;
    if (in_first_word) ++line.first_word;
  }
  return lines;
}

bool is_soft_break(std::string_view text, const Line& line, const Line& next,
                   std::uint32_t column) {
  if (column > 0 && is_full(line, next, column)) return true;
  if (line.width < kMinColumn || line.width > kMaxColumn) return false;
  const char32_t c = unicode::decode(text, next.span.begin).value;
  return unicode::is_lower(c) && goes_on(text, line, next);
}

std::uint32_t find_wrap_column(std::string_view text, const std::vector<Line>& lines) {
  std::vector<std::uint32_t> histogram(kMaxColumn + 1, 0);
  std::uint32_t fitting = 0;
  for (const Line& line : lines) {
    if (line.width > kMaxColumn) continue;
    ++histogram[line.width];
    ++fitting;
  }
  // A few overlong lines (addresses, tables) are no reason against; one in ten is.
  if (fitting < 3 || (lines.size() - fitting) * 10 > lines.size()) return 0;

  // The column is near the widest line: pass over the widest twentieth, which may overhang.
  std::uint32_t column = kMaxColumn;
  for (std::uint32_t above = histogram[column]; column > 0 && above * 20 <= fitting;) {
    above += histogram[--column];
  }
  if (column < kMinColumn) return 0;

  std::uint32_t neighbours = 0, full = 0, unstopped = 0, going_on = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i + 1].after_blank) continue;
    ++neighbours;
    if (!is_full(lines[i], lines[i + 1], column)) continue;
    ++full;
    if (!ends_sentence(slice(text, lines[i].span))) ++unstopped;
    if (goes_on(text, lines[i], lines[i + 1])) ++going_on;
  }
  const bool wrapped = neighbours > 0 && full * 2 > neighbours && unstopped * 5 > neighbours * 2 &&
                       going_on * 7 > neighbours;
  return wrapped ? column : 0;
}

}  // namespace leitsatz
