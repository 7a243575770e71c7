#include "readers/markup.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>

#include "readers/character_references.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_void(std::string_view name) {
  return is_one_of(name, {"area", "base", "br", "col", "embed", "hr", "img", "input", "link",
                          "meta", "param", "source", "track", "wbr"});
}
// Elements whose content is text up to their end tag.
bool is_raw(std::string_view name) {
  return is_one_of(name, {"script", "style", "iframe", "noembed", "noframes", "xmp"});
}
bool is_raw_but_references(std::string_view name) { return is_one_of(name, {"title", "textarea"}); }
// Elements of other XML languages, within which any element may end with "/>".
bool is_foreign(std::string_view name) { return is_one_of(name, {"svg", "math"}); }

class Writer {
 public:
  explicit Writer(std::string_view html) : html_(html) { out_.reserve(html.size()); }

  std::string write() {
    while (at_ < html_.size()) {
      if (html_[at_] == '<') {
        markup();
      } else {
        character(false);
      }
    }
    return std::move(out_);
  }

 private:
  std::string_view html_;
  std::size_t at_ = 0;
  std::string out_;
  std::size_t foreign_ = 0;  // open elements of other XML languages

  bool at_text(std::string_view lower) const { return begins_with(html_.substr(at_), lower); }
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < html_.size() ? html_[at_ + ahead] : '\0';
  }
  std::size_t find(std::string_view wanted, std::size_t from) const {
    return std::min(html_.find(wanted, from), html_.size());
  }

  void put(char32_t c) {
    switch (c) {
      case '&':
        out_ += "&amp;";
        break;
      case '<':
        out_ += "&lt;";
        break;
      case '>':
        out_ += "&gt;";
        break;
      case '"':
        out_ += "&quot;";
        break;
      default:
        append(out_, c);
    }
  }

  // Writes one code point of text, or the characters of a reference.
  void character(bool in_value) {
    if (html_[at_] == '&') {
      const CharacterReference reference = read_character_reference(html_, at_, in_value);
      for (std::size_t i = 0; i < reference.text.size();) {
        const CodePoint c = decode(reference.text, i);
        put(c.value);
        i += c.size;
      }
      if (reference.size == 0) put('&');
      at_ += std::max<std::size_t>(reference.size, 1);
      return;
    }
    const CodePoint c = decode(html_, at_);
    if (c.value != 0) put(c.value);
    at_ += c.size;
  }

  // Reads whatever begins with '<'.
  void markup() {
    if (is_letter(peek(1))) {
      tag();
    } else if (peek(1) == '/' && is_letter(peek(2))) {
      if (at_text("</br") && (is_html_space(peek(4)) || peek(4) == '>')) {
        out_ += "<br/>";
        skip_to_end();
      } else {
        end_tag();
      }
    } else if (at_text("<!--")) {
      skip_comment();
    } else if (peek(1) == '!' || peek(1) == '?' || peek(1) == '/') {
      skip_to_end();
    } else {
      out_ += "&lt;";
      ++at_;
    }
  }

  void skip_to_end() { at_ = std::min(find(">", at_) + 1, html_.size()); }

  void skip_comment() {
    constexpr std::size_t kOpening = 4;  // <!--
    at_ += kOpening;
    if (at_text(">") || at_text("->")) {
      skip_to_end();
      return;
    }
    for (std::size_t i = find("--", at_); i < html_.size(); i = find("--", i + 1)) {
      at_ = i;
      if (at_text("-->") || at_text("--!>")) {
        skip_to_end();
        return;
      }
    }
    at_ = html_.size();
  }

  // Reads the name of a tag and returns it in lower case.
  std::string name() {
    std::string name;
    while (at_ < html_.size() && !is_html_space(html_[at_]) && html_[at_] != '/' &&
           html_[at_] != '>') {
      const CodePoint c = decode(html_, at_);
      if (c.value < 0x80) {
        name += c.value == 0 || c.value == '<' || c.value == '&' || c.value == '"'
                    ? '_'
                    : to_lower(static_cast<char>(c.value));
      } else {
        append(name, c.value);
      }
      at_ += c.size;
    }
    return name;
  }

  void end_tag() {
    at_ += 2;
    const std::string element = name();
    skip_attributes();
    if (is_foreign(element) && foreign_ > 0) --foreign_;
    out_.append("</").append(element).append(">");
  }

  void skip_attributes() {
    std::string kept;
    std::swap(kept, out_);
    attributes();
    std::swap(kept, out_);
  }

  void tag() {
    const std::size_t begin = out_.size();
    ++at_;
    const std::string element = name();
    out_.append("<").append(element);
    const TagEnd end = attributes();
    if (end == TagEnd::kCut) {
      out_.resize(begin);
      return;
    }
    const bool closed =
        is_void(element) || (end == TagEnd::kSlash && (foreign_ > 0 || is_foreign(element)));
    out_ += closed ? "/>" : ">";
    if (closed) return;
    if (is_foreign(element)) ++foreign_;
    if (foreign_ > 0) return;
    if (is_raw(element)) raw_text(element);
    if (is_raw_but_references(element)) text_with_references(element);
  }

  enum class TagEnd { kPlain, kSlash, kCut };  // ">", "/>", or the end of the page

  // Reads to the end of a tag, and past its '>'.
  TagEnd attributes() {
    bool slash = false;
    for (int count = 0; at_ < html_.size();) {
      const char c = html_[at_];
      if (c == '>') {
        ++at_;
        return slash ? TagEnd::kSlash : TagEnd::kPlain;
      }
      if (is_html_space(c) || c == '/') {
        slash = c == '/';
        ++at_;
        continue;
      }
      slash = false;
      const std::size_t begin = out_.size();
      attribute();
      if (++count > kMaxAttributes) out_.resize(begin);
    }
    return TagEnd::kCut;
  }

  void attribute() {
    out_ += ' ';
    if (html_[at_] == '=') {  // here it is part of the name
      out_ += '_';
      ++at_;
    }
    while (at_ < html_.size() && html_[at_] != '=' && html_[at_] != '>' && html_[at_] != '/' &&
           !is_html_space(html_[at_])) {
      const CodePoint c = decode(html_, at_);
      const bool odd = c.value == '<' || c.value == '"' || c.value == '\'' || c.value == '&';
      append(out_, odd || c.value == 0 ? U'_' : c.value);
      at_ += c.size;
    }
    std::size_t next = at_;
    while (next < html_.size() && is_html_space(html_[next])) ++next;
    if (next == html_.size() || html_[next] != '=') return;
    at_ = next + 1;
    while (at_ < html_.size() && is_html_space(html_[at_])) ++at_;
    out_ += "=\"";
    if (peek() == '"' || peek() == '\'') {
      const char quote = html_[at_++];
      while (at_ < html_.size() && html_[at_] != quote) character(true);
      if (at_ < html_.size()) ++at_;
    } else {
      while (at_ < html_.size() && html_[at_] != '>' && !is_html_space(html_[at_])) character(true);
    }
    out_ += '"';
  }

  // True if `opening` and `element` are at `at`, in either case, and the tag's name ends after
  // them.
  bool is_tag_at(std::size_t at, std::string_view opening, std::string_view element) const {
    const std::string_view rest = html_.substr(at);
    if (!rest.starts_with(opening) || rest.size() <= opening.size() + element.size()) return false;
    if (!begins_with(rest.substr(opening.size()), element)) return false;
    const char next = rest[opening.size() + element.size()];
    return next == '>' || next == '/' || is_html_space(next);
  }

  // The position of the element's end tag, or the end of the page.
  std::size_t find_end_tag(std::string_view element) const {
    std::size_t i = find("</", at_);
    while (i < html_.size() && !is_tag_at(i, "</", element)) i = find("</", i + 1);
    return i;
  }

  // The same for a script, which may contain another script in what looks like a comment.
  std::size_t find_script_end() const {
    bool comment = false, inner = false;
    for (std::size_t i = at_; i < html_.size(); ++i) {
      if (html_[i] != '<' && html_[i] != '-') continue;
      const std::string_view rest = html_.substr(i);
      if (rest.starts_with("<!--")) {
        comment = true;
        ++i;  // its dashes may be those of "-->" too
      } else if (rest.starts_with("-->")) {
        comment = inner = false;
      } else if (comment && !inner && is_tag_at(i, "<", "script")) {
        inner = true;
      } else if (is_tag_at(i, "</", "script")) {
        if (!inner) return i;
        inner = false;
      }
    }
    return html_.size();
  }

  void raw_text(std::string_view element) {
    const bool is_script = element == "script";
    const std::size_t end = is_script ? find_script_end() : find_end_tag(element);
    if (!is_script) at_ = end;
    while (at_ < end) {
      const CodePoint c = decode(html_, at_);
      // The parser would end the script at any end tag.
      if (c.value == '<' && peek(1) == '/') {
        out_ += "<\\";
      } else if (c.value != 0) {
        append(out_, c.value);
      }
      at_ += c.size;
    }
  }

  void text_with_references(std::string_view element) {
    const std::size_t end = find_end_tag(element);
    while (at_ < end) character(false);
  }
};

}  // namespace

std::string normalize_markup(std::string_view html) { return Writer(html).write(); }

}  // namespace leitsatz::cli
