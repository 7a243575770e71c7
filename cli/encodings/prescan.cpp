#include "encodings/prescan.h"

#include <algorithm>
#include <optional>

#include "encodings/encoding.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

// The standard asks for at least 1,024 bytes; browsers read to the end of the head.
constexpr std::size_t kPrescanBytes = std::size_t{16} << 10;

struct Attribute {
  std::string name;  // lower case
  std::string value;
};

// Reads the page from its beginning.
class Scanner {
 public:
  explicit Scanner(std::string_view bytes) : rest_(bytes.substr(0, kPrescanBytes)) {}

  bool at_end() const { return rest_.empty(); }
  char peek() const { return rest_.front(); }
  void skip(std::size_t count) { rest_.remove_prefix(std::min(count, rest_.size())); }
  void skip_spaces() {
    while (!at_end() && is_html_space(peek())) skip(1);
  }
  bool begins_with(std::string_view wanted) const {  // in lower case
    return cli::begins_with(rest_, wanted);
  }
  void skip_past(std::string_view wanted) {
    const std::size_t found = rest_.find(wanted);
    skip(found == std::string_view::npos ? rest_.size() : found + wanted.size());
  }
  void skip_to_any(std::string_view wanted) {
    skip(std::min(rest_.find_first_of(wanted), rest_.size()));
  }

  // The standard's "get an attribute". Nothing at the end of the tag.
  std::optional<Attribute> attribute() {
    while (!at_end() && (is_html_space(peek()) || peek() == '/')) skip(1);
    if (at_end() || peek() == '>') return std::nullopt;
    Attribute found;
    while (!at_end() && !is_html_space(peek()) && peek() != '/' && peek() != '>' &&
           (peek() != '=' || found.name.empty())) {
      found.name += to_lower(take());
    }
    skip_spaces();
    if (at_end() || peek() != '=') return found;
    skip(1);
    skip_spaces();
    if (at_end()) return found;
    if (peek() == '"' || peek() == '\'') {
      const char quote = take();
      while (!at_end() && peek() != quote) found.value += take();
      skip(1);
    } else {
      while (!at_end() && !is_html_space(peek()) && peek() != '>') found.value += take();
    }
    return found;
  }

 private:
  char take() {
    const char c = peek();
    skip(1);
    return c;
  }

  std::string_view rest_;
};

// The standard's "extract a character encoding from a meta element": the value of charset= in
// "text/html; charset=...".
std::string label_in_content(const std::string& content) {
  constexpr std::string_view kName = "charset";
  const std::string low = to_lower(content);
  for (std::size_t at = low.find(kName); at != std::string::npos; at = low.find(kName, at)) {
    at = low.find_first_not_of(kHtmlSpace, at + kName.size());
    if (at == std::string::npos) return {};
    if (low[at] != '=') continue;
    at = low.find_first_not_of(kHtmlSpace, at + 1);
    if (at == std::string::npos) return {};
    const bool quoted = low[at] == '"' || low[at] == '\'';
    const std::size_t begin = quoted ? at + 1 : at;
    const std::size_t end = quoted ? low.find(low[at], begin) : low.find_first_of(" \t\n\f\r;", at);
    if (quoted && end == std::string::npos) return {};
    return low.substr(begin, end == std::string::npos ? end : end - begin);
  }
  return {};
}

// The label in the attributes of a <meta>, or empty.
std::string label_of_meta(Scanner& scanner) {
  bool is_pragma = false;
  std::string charset;
  std::string content;
  std::string seen = " ";  // names, spaces between: only the first of a name counts
  while (const std::optional<Attribute> found = scanner.attribute()) {
    const std::string name = found->name + ' ';
    if (seen.find(' ' + name) != std::string::npos) continue;
    if (found->name == "http-equiv" || found->name == "charset" || found->name == "content") {
      seen += name;
    }
    if (found->name == "http-equiv") is_pragma = to_lower(found->value) == "content-type";
    if (found->name == "charset") charset = found->value;
    if (found->name == "content") content = label_in_content(found->value);
  }
  if (!charset.empty()) return charset;
  return is_pragma ? content : std::string();
}

}  // namespace

std::string meta_label(std::string_view bytes) {
  Scanner scanner(bytes);
  for (scanner.skip_to_any("<"); !scanner.at_end(); scanner.skip_to_any("<")) {
    if (scanner.begins_with("<!--")) {
      scanner.skip(2);  // not the dashes, which may also end the comment
      scanner.skip_past("-->");
    } else if (scanner.begins_with("<meta") && !scanner.begins_with("<meta-")) {
      scanner.skip(5);
      if (scanner.at_end() || (!is_html_space(scanner.peek()) && scanner.peek() != '/')) continue;
      const std::string label = label_of_meta(scanner);
      const Encoding* encoding = encoding_of(label);
      if (!encoding) continue;
      return encoding->kind == EncodingKind::kWide ? "utf-8" : label;
    } else {
      scanner.skip(1);
      if (!scanner.at_end() && scanner.peek() == '/') scanner.skip(1);
      if (scanner.at_end()) break;
      if (!is_letter(scanner.peek())) {
        if (scanner.peek() == '!' || scanner.peek() == '?') scanner.skip_past(">");
        continue;
      }
      scanner.skip_to_any(" \t\n\f\r>");
      while (scanner.attribute()) {
      }
    }
  }
  return {};
}

std::string xml_label(std::string_view bytes) {
  Scanner scanner(bytes);
  if (!scanner.begins_with("<?xml")) return {};
  scanner.skip(5);
  while (const std::optional<Attribute> found = scanner.attribute()) {
    if (found->name == "encoding") return found->value;
    if (found->name.starts_with("?")) break;
  }
  return {};
}

}  // namespace leitsatz::cli
