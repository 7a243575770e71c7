#include "readers/front_matter.h"

#include <algorithm>
#include <vector>

#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 10;

// Removes the next line from `text` and returns it without its line break.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

bool is_indented(std::string_view line) {
  return !line.empty() && (line[0] == ' ' || line[0] == '\t');
}

// The content of a quoted scalar, with its escapes resolved: '' in single quotes, \" in double
// ones.
std::string unquote(std::string_view text) {
  const char quote = text[0];
  std::string out;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '\\' && quote == '"' && i + 1 < text.size()) {
      out += text[++i];
    } else if (text[i] != quote) {
      out += text[i];
    } else if (quote == '\'' && i + 1 < text.size() && text[i + 1] == quote) {
      out += text[++i];
    } else {
      break;
    }
  }
  return out;
}

std::string scalar(std::string_view text) {
  text = trim(text);
  if (text.empty()) return {};
  if (text[0] == '"' || text[0] == '\'') return unquote(text);
  return std::string(trim(text.substr(0, text.find(" #"))));  // a comment
}

void join(std::string& list, std::string_view item) {
  if (!list.empty() && !item.empty()) list += ", ";
  list += item;
}

// "[a, 'b, c']" as "a, b, c".
std::string flow_list(std::string_view text) {
  std::string out;
  text.remove_prefix(1);
  while (!text.empty() && text[0] != ']') {
    const std::size_t begin = std::min(text.find_first_not_of(" \t,"), text.size());
    text.remove_prefix(begin);
    if (text.empty() || text[0] == ']') break;
    const bool quoted = text[0] == '"' || text[0] == '\'';
    std::size_t end = quoted ? text.find(text[0], 1) : text.find_first_of(",]");
    if (end == std::string_view::npos) end = text.size();
    if (quoted) end = std::min(end + 1, text.size());
    join(out, scalar(text.substr(0, end)));
    text.remove_prefix(end);
  }
  return out;
}

// The indented lines or list items under a key that has no value on its own line.
std::string block_value(std::string_view& rest) {
  std::string out;
  while (!rest.empty()) {
    std::string_view ahead = rest;
    const std::string_view line = take_line(ahead);
    const std::string_view content = trim(line);
    const bool is_item = content.starts_with("- ");
    if (!is_item && !is_indented(line)) break;
    rest = ahead;
    if (is_item) {
      join(out, scalar(content.substr(2)));
    } else {
      if (!out.empty()) out += ' ';
      out += content;
    }
  }
  return out;
}

std::string* field_of(FrontMatter& matter, std::string_view key) {
  if (key == "title") return &matter.title;
  if (key == "author" || key == "authors") return &matter.author;
  if (key == "date") return &matter.date;
  if (key == "lang" || key == "language") return &matter.language;
  if (key == "description") return &matter.description;
  return nullptr;
}

void read_fields(std::string_view rest, char separator, FrontMatter& matter) {
  while (!rest.empty()) {
    const std::string_view line = take_line(rest);
    if (line.starts_with('[')) return;  // a table of TOML: its keys are not the document's
    const std::size_t at = line.find(separator);
    if (at == std::string_view::npos || is_indented(line)) continue;
    std::string* const field = field_of(matter, trim(line.substr(0, at)));
    if (field == nullptr) continue;
    const std::string_view value = trim(line.substr(at + 1));
    if (value.empty() || value[0] == '>' || value[0] == '|') {
      *field = block_value(rest);
    } else {
      *field = value[0] == '[' ? flow_list(value) : scalar(value);
    }
  }
}

}  // namespace

FrontMatter read_front_matter(std::string_view text) {
  FrontMatter matter;
  const std::string_view head = text.substr(0, kMostBytes);
  std::string_view rest = head;
  const std::string_view fence = trim(take_line(rest));
  if (fence != "---" && fence != "+++") return matter;
  const char separator = fence == "---" ? ':' : '=';
  // A blank line follows a thematic break, but not the beginning of front matter.
  const std::string_view begin = rest;
  if (trim(rest.substr(0, rest.find('\n'))).empty()) return matter;
  while (!rest.empty()) {
    const std::string_view before = rest;
    const std::string_view line = trim(take_line(rest));
    if (line != fence && !(line == "..." && separator == ':')) continue;
    const std::string_view fields = begin.substr(0, begin.size() - before.size());
    if (fields.find(separator) == std::string_view::npos) return matter;
    matter.size = head.size() - rest.size();
    read_fields(fields, separator, matter);
    return matter;
  }
  return matter;
}

}  // namespace leitsatz::cli
