#include "readers/markdown_html.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "readers/character_references.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

enum class Role : std::uint8_t { kInline, kBlock, kHeading, kItem, kCell, kQuote, kCode, kMuted };

struct Element {
  std::string_view name;
  Role role;
};
constexpr Element kElements[] = {
    {"blockquote", Role::kQuote}, {"caption", Role::kCell},  {"center", Role::kBlock},
    {"dd", Role::kBlock},         {"details", Role::kBlock}, {"div", Role::kBlock},
    {"dl", Role::kBlock},         {"dt", Role::kHeading},    {"h1", Role::kHeading},
    {"h2", Role::kHeading},       {"h3", Role::kHeading},    {"h4", Role::kHeading},
    {"h5", Role::kHeading},       {"h6", Role::kHeading},    {"hr", Role::kBlock},
    {"iframe", Role::kMuted},     {"li", Role::kItem},       {"object", Role::kMuted},
    {"ol", Role::kBlock},         {"p", Role::kBlock},       {"pre", Role::kCode},
    {"script", Role::kMuted},     {"section", Role::kBlock}, {"style", Role::kMuted},
    {"summary", Role::kHeading},  {"svg", Role::kMuted},     {"table", Role::kBlock},
    {"tbody", Role::kBlock},      {"td", Role::kCell},       {"template", Role::kMuted},
    {"th", Role::kCell},          {"thead", Role::kBlock},   {"tr", Role::kBlock},
    {"ul", Role::kBlock},         {"video", Role::kMuted},
};

constexpr std::uint8_t kSmallHeading = 6;  // <summary>, <dt>

Role role_of(std::string_view name) {
  for (const Element& element : kElements) {
    if (is_same(name, element.name)) return element.role;
  }
  return Role::kInline;
}

class Pieces {
 public:
  explicit Pieces(std::string_view block) : rest_(block) {}

  std::vector<HtmlPiece> run() && {
    while (!rest_.empty()) {
      const std::size_t end = std::min(rest_.find('<'), rest_.size());
      add_text(rest_.substr(0, end));
      rest_.remove_prefix(end);
      if (rest_.empty()) break;
      if (rest_.starts_with("<!--")) {
        const std::size_t close = rest_.find("-->");
        if (close == std::string_view::npos) break;
        rest_.remove_prefix(close + 3);
      } else if (rest_.size() > 1 && (is_letter(rest_[1]) || rest_[1] == '/')) {
        if (!read_tag()) break;
      } else {
        add_text(rest_.substr(0, 1));
        rest_.remove_prefix(1);
      }
      if (refused_) return {};
    }
    flush();
    return std::move(out_);
  }

 private:
  // False if the tag never ends.
  bool read_tag() {
    const bool closes = rest_[1] == '/';
    std::size_t at = closes ? 2 : 1;
    const std::size_t name_end = std::min(rest_.find_first_of(" \t\r\n/>", at), rest_.size());
    const std::string_view name = rest_.substr(at, name_end - at);
    char quote = 0;
    for (at = name_end; at < rest_.size(); ++at) {
      const char c = rest_[at];
      if (quote != 0) {
        if (c == quote) quote = 0;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        break;
      }
    }
    if (at == rest_.size()) return false;
    const std::string_view attributes = rest_.substr(name_end, at - name_end);
    rest_.remove_prefix(at + 1);
    apply(name, attributes, closes);
    return true;
  }

  void apply(std::string_view name, std::string_view attributes, bool closes) {
    const Role role = role_of(name);
    if (!muted_.empty()) {
      if (closes && is_same(name, muted_)) muted_ = {};
      return;
    }
    if (role == Role::kMuted) {
      if (!closes && !attributes.ends_with('/')) muted_ = to_lower(name);
      return;
    }
    if (is_same(name, "a")) in_link_ = !closes;
    if (is_same(name, "br")) space_ = true;
    if (role == Role::kInline) return;
    flush();
    // An element with a class has a style of its own: no one knows what it is.
    if (!closes && (has(attributes, "class") || has(attributes, "hidden"))) refused_ = true;
    role_ = closes ? Role::kBlock : role;
    const bool has_level = role == Role::kHeading && name.size() == 2 && is_digit(name[1]);
    level_ = has_level ? static_cast<std::uint8_t>(name[1] - '0') : kSmallHeading;
  }

  static bool has(std::string_view attributes, std::string_view name) {
    return to_lower(attributes).find(' ' + std::string(name)) != std::string::npos;
  }

  void add_text(std::string_view text) {
    if (!muted_.empty()) return;
    for (std::size_t i = 0; i < text.size();) {
      std::string_view shown = text.substr(i, 1);
      CharacterReference reference;
      if (text[i] == '&') reference = read_character_reference(text, i, false);
      i += std::max(reference.size, std::size_t{1});
      if (reference.size > 0) shown = reference.text;
      if (role_ != Role::kCode && shown.size() == 1 && is_blank(shown[0])) {
        space_ = true;
        continue;
      }
      const std::size_t before = text_.size();
      if (space_ && !text_.empty()) text_ += ' ';
      space_ = false;
      text_ += shown;
      if (in_link_) links_ += text_.size() - before;
    }
  }

  BlockKind kind() const {
    switch (role_) {
      case Role::kHeading:
        return BlockKind::kHeading;
      case Role::kItem:
        return BlockKind::kListItem;
      case Role::kCell:
        return BlockKind::kCaption;
      case Role::kQuote:
        return BlockKind::kQuote;
      case Role::kCode:
        return BlockKind::kCode;
      default:
        return BlockKind::kParagraph;
    }
  }

  void flush() {
    const std::string_view text = trim(text_);
    if (!text.empty()) {
      HtmlPiece piece = {std::string(text), kind()};
      if (role_ == Role::kHeading) piece.level = level_;
      piece.links = static_cast<std::uint32_t>(std::min(links_, text.size()));
      out_.push_back(std::move(piece));
    }
    text_.clear();
    links_ = 0;
    space_ = false;
  }

  std::string_view rest_;
  std::vector<HtmlPiece> out_;
  std::string text_;   // of the piece that is open
  std::string muted_;  // the element whose content is left out; empty: none
  std::size_t links_ = 0;
  Role role_ = Role::kBlock;
  std::uint8_t level_ = 0;
  bool in_link_ = false, space_ = false, refused_ = false;
};

}  // namespace

std::vector<HtmlPiece> read_html_pieces(std::string_view block) { return Pieces(block).run(); }

}  // namespace leitsatz::cli
