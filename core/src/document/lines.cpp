#include "document/lines.h"

#include <algorithm>
#include <utility>

#include "characters/punctuation.h"
#include "characters/unicode.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kMinColumn = 30;   // narrower lines are verse, lists or tables
constexpr std::uint32_t kMaxColumn = 120;  // wider lines were not wrapped for reading
constexpr std::uint32_t kTabWidth = 4;
constexpr std::uint32_t kSlack =
    2;  // columns: the program that wrapped may count some characters differently

bool is_line_end(char32_t c) {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// Whether `line` ends no sentence and `next` begins in lower case or in a script without case.
bool goes_on(std::string_view text, const Line& line, const Line& next) {
  if (ends_sentence(slice(text, line.span))) return false;
  const char32_t c = unicode::decode(text, next.span.begin).value;
  return unicode::is_lower(c) || (unicode::is_letter(c) && !unicode::is_upper(c));
}

// Whether the first word of `next` did not fit into `line`.
bool is_full(const Line& line, const Line& next, std::uint32_t column) {
  return line.width + 1 + next.first_word + kSlack > column;
}

// Builds the lines of a text from runs of visible characters and of white space.
class Lines {
 public:
  // Adds printable ASCII characters and spaces.
  void add_run(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    const std::string_view run = text.substr(begin, end - begin);
    const std::size_t first = run.find_first_not_of(' ');
    if (first == run.npos) return add_spaces(end - begin);
    if (first > 0) add_spaces(static_cast<std::uint32_t>(first));
    const auto last = static_cast<std::uint32_t>(run.find_last_not_of(' ') + 1);
    std::size_t word = last;
    if (in_first_word_) word = std::min<std::size_t>(run.find(' ', first), last);
    add_visible(begin + static_cast<std::uint32_t>(first), begin + last,
                last - static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(word - first));
    if (word < last) in_first_word_ = false;
    if (begin + last < end) add_spaces(end - begin - last);
  }

  // `width`: in code points; `word`: how many of them precede the first space.
  void add_visible(std::uint32_t begin, std::uint32_t end, std::uint32_t width,
                   std::uint32_t word) {
    if (!seen_) line_.span.begin = begin;
    seen_ = true;
    column_ += width;
    line_.span.end = end;
    line_.width = column_;
    if (in_first_word_) line_.first_word += word;
  }

  void add_spaces(std::uint32_t width) {
    column_ += width;
    if (!seen_) line_.indent = column_;
    if (seen_) in_first_word_ = false;
  }

  void end_line() {
    if (seen_) {
      line_.after_blank = after_blank_;
      lines_.push_back(line_);
    }
    after_blank_ = !seen_;
    line_ = {};
    column_ = 0;
    seen_ = false;
    in_first_word_ = true;
  }

  std::vector<Line> take() { return std::move(lines_); }

 private:
  std::vector<Line> lines_;
  Line line_;
  std::uint32_t column_ = 0;  // code points since the line's start
  bool after_blank_ = true;
  bool seen_ = false;  // anything but white space in this line
  bool in_first_word_ = true;
};

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  Lines lines;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t i = 0; i < size;) {
    if (const std::uint32_t end = unicode::skip_printable(text, i); end > i) {
      lines.add_run(text, i, end);
      i = end;
      continue;
    }
    const unicode::CodePoint c = unicode::decode(text, i);
    i = c.end;
    if (is_line_end(c.value)) {
      if (c.value == '\r' && i < size && text[i] == '\n') ++i;
      lines.end_line();
    } else if (unicode::is_space(c.value)) {
      lines.add_spaces(c.value == '\t' ? kTabWidth : 1);
    } else {
      std::uint32_t width = 1;
      for (; i < size && !unicode::is_ascii(static_cast<unsigned char>(text[i])); ++width) {
        const unicode::CodePoint next = unicode::decode(text, i);
        if (is_line_end(next.value) || unicode::is_space(next.value)) break;
        i = next.end;
      }
      lines.add_visible(c.begin, i, width, width);
    }
  }
  lines.end_line();
  return lines.take();
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
  // A few overlong lines (addresses, tables) do not rule out wrapping; one in ten does.
  if (fitting < 3 || (lines.size() - fitting) * 10 > lines.size()) return 0;

  // The column is near the width of the widest lines. The widest twentieth may overhang it.
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
