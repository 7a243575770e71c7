#include "text/printable.h"

#include <algorithm>
#include <iterator>

#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

struct Range {
  char32_t first, last;
};

// Ranges of wide characters (UAX #11, W and F), approximately.
constexpr Range kWide[] = {
    {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},   {0xA960, 0xA97C},
    {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
};

// Ranges of combining marks and other characters without a width, approximately.
constexpr Range kZeroWidth[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489},   {0x0591, 0x05BD}, {0x0610, 0x061A}, {0x064B, 0x065F},
    {0x0670, 0x0670}, {0x093A, 0x093C},   {0x0941, 0x0948}, {0x094D, 0x094D}, {0x0E31, 0x0E31},
    {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E},   {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F},
    {0x202A, 0x202E}, {0x2060, 0x2069},   {0x20D0, 0x20F0}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F},
    {0xFEFF, 0xFEFF}, {0xE0000, 0xE01EF},
};

template <std::size_t N>
bool is_in(const Range (&ranges)[N], char32_t c) {
  const auto* after = std::upper_bound(std::begin(ranges), std::end(ranges), c,
                                       [](char32_t value, Range r) { return value < r.first; });
  return after != std::begin(ranges) && c <= std::prev(after)->last;
}

bool is_wide(char32_t c) { return is_in(kWide, c); }

std::size_t columns_of(char32_t c) { return is_wide(c) ? 2 : is_in(kZeroWidth, c) ? 0 : 1; }

// East Asian closing punctuation, which must not begin a line.
bool clings(char32_t c) {
  return (c >= 0x3001 && c <= 0x3002) || (c >= 0x3009 && c <= 0x3011 && c % 2 == 1) ||
         c == 0xFF01 || c == 0xFF09 || c == 0xFF0C || c == 0xFF0E || c == 0xFF1A || c == 0xFF1B ||
         c == 0xFF1F || c == 0x30FC;
}

bool is_line_break(char32_t c) {
  return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

void append_shown(std::string& out, char32_t c) {
  constexpr char32_t kPictures = 0x2400;
  constexpr char32_t kPictureOfDelete = 0x2421;
  if (c < 0x20) {
    append(out, kPictures + c);
  } else if (c == 0x7F) {
    append(out, kPictureOfDelete);
  } else if (c > 0x7F && c < 0xA0) {
    out += kReplacementBytes;  // C1 controls have no pictures
  } else {
    append(out, c);
  }
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t word_end = 0;  // of out, without the blanks at its end
  bool broken = false;       // whether there was a line break among the blanks
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint read = decode(text, i);
    i += read.size;
    if (is_line_break(read.value)) {
      broken = true;
    } else if (read.value == ' ' || read.value == '\t') {
      out += ' ';
    } else {
      if (broken) {
        out.resize(word_end);
        if (word_end > 0) out += ' ';
        broken = false;
      }
      append_shown(out, read.value);
      word_end = out.size();
    }
  }
  if (broken) out.resize(word_end);
  return out;
}

std::string many_lines(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint read = decode(text, i);
    const bool before_newline = text.substr(i, 2) == "\r\n";
    i += read.size;
    if (before_newline) continue;
    if (is_line_break(read.value)) {
      out += '\n';
    } else if (read.value == '\t') {
      out += '\t';
    } else {
      append_shown(out, read.value);
    }
  }
  return out;
}

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint read = decode(text, i);
    columns += columns_of(read.value);
    i += read.size;
  }
  return columns;
}

std::string wrap(std::string_view line, std::size_t width, std::size_t indent) {
  if (width == 0) return std::string(line);
  std::string out;
  std::size_t column = indent;
  std::size_t break_at = 0;      // in out, where a new line may begin
  std::size_t break_column = 0;  // the column there
  bool after_wide = false;
  for (std::size_t i = 0; i < line.size();) {
    const CodePoint read = decode(line, i);
    const std::size_t columns = columns_of(read.value);
    if (is_wide(read.value) && after_wide && !clings(read.value)) {
      break_at = out.size();
      break_column = column;
    }
    if (column + columns > width && break_at > 0 && read.value != ' ') {
      std::string rest = out.substr(break_at);
      out.resize(break_at);
      while (out.ends_with(' ')) out.pop_back();
      out += '\n' + std::string(indent, ' ') + rest;
      column = indent + column - break_column;
      break_at = 0;
    }
    out += line.substr(i, read.size);
    column += columns;
    if (read.value == ' ') {
      break_at = out.size();
      break_column = column;
    }
    after_wide = is_wide(read.value);
    i += read.size;
  }
  return out;
}

std::string cut(std::string_view line, std::size_t width) {
  std::size_t columns = 0;
  std::size_t kept = 0;  // bytes that fit together with the "…"
  for (std::size_t i = 0; i < line.size();) {
    const CodePoint read = decode(line, i);
    columns += columns_of(read.value);
    i += read.size;
    if (columns > width) return std::string(line.substr(0, kept)) + "…";
    if (columns < width) kept = i;
  }
  return std::string(line);
}

}  // namespace leitsatz::cli
