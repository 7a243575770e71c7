#include "readers/html_attributes.h"

#include <algorithm>

#include "readers/character_references.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {

bool HtmlAttributes::next() {
  slash_ = false;
  while (at_ < html_.size() && (is_html_space(html_[at_]) || html_[at_] == '/')) {
    slash_ = html_[at_++] == '/';
  }
  if (at_ == html_.size() || html_[at_] == '>') {
    cut_ = at_ == html_.size();
    if (!cut_) ++at_;
    return false;
  }
  // An equals sign at its beginning is part of the name.
  const std::size_t name_end = std::min(html_.find_first_of("=>/ \t\n\f\r", at_ + 1), html_.size());
  name_ = html_.substr(at_, name_end - at_);
  value_ = {};
  at_ = name_end;
  std::size_t next = at_;
  while (next < html_.size() && is_html_space(html_[next])) ++next;
  if (next == html_.size() || html_[next] != '=') return true;
  at_ = next + 1;
  while (at_ < html_.size() && is_html_space(html_[at_])) ++at_;
  if (at_ == html_.size()) return true;
  const char quote = html_[at_];
  if (quote == '"' || quote == '\'') {
    const std::size_t end = std::min(html_.find(quote, ++at_), html_.size());
    value_ = html_.substr(at_, end - at_);
    at_ = std::min(end + 1, html_.size());
  } else {
    const std::size_t end = std::min(html_.find_first_of("> \t\n\f\r", at_), html_.size());
    value_ = html_.substr(at_, end - at_);
    at_ = end;
  }
  return true;
}

std::string HtmlAttributes::value() const {
  std::string value;
  append_html_text(value, value_, HtmlText::kValue);
  return value;
}

void append_html_text(std::string& out, std::string_view html, HtmlText kind) {
  std::size_t plain = 0;  // where what is copied as it is begins
  for (std::size_t i = 0; i < html.size();) {
    const char c = html[i];
    if (static_cast<unsigned char>(c) < 0x80 && c != '\r' && c != '\0' &&
        (c != '&' || kind == HtmlText::kRaw)) {
      ++i;
      continue;
    }
    if (static_cast<unsigned char>(c) >= 0x80) {
      const CodePoint code_point = decode(html, i);
      if (code_point.well_formed) {
        i += code_point.size;
        continue;
      }
      out.append(html.substr(plain, i - plain)).append(kReplacementBytes);
      i += code_point.size;
    } else if (c == '&') {
      const CharacterReference reference =
          read_character_reference(html, i, kind == HtmlText::kValue);
      if (reference.size == 0) {
        ++i;
        continue;
      }
      out.append(html.substr(plain, i - plain)).append(reference.text);
      i += reference.size;
    } else {
      out.append(html.substr(plain, i - plain));
      if (c == '\r') {
        if (i + 1 == html.size() || html[i + 1] != '\n') out += '\n';
      } else if (kind != HtmlText::kBody) {
        out += kReplacementBytes;
      }
      ++i;
    }
    plain = i;
  }
  out.append(html.substr(plain));
}

std::size_t html_space_size(std::string_view html) {
  std::size_t size = 0;
  while (size < html.size()) {
    if (is_html_space(html[size]) || html[size] == '\0') {
      ++size;
    } else if (html[size] == '&') {
      const CharacterReference reference = read_character_reference(html, size, false);
      if (reference.text.size() != 1 || !is_html_space(reference.text[0])) break;
      size += reference.size;
    } else {
      break;
    }
  }
  return size;
}

}  // namespace leitsatz::cli
