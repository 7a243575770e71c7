// Escapes text for markup: HTML and XML.
#ifndef LEITSATZ_CLI_TEXT_MARKUP_H_
#define LEITSATZ_CLI_TEXT_MARKUP_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// The reference that stands for a character which has a meaning in markup, be it in content or in
// an attribute's value; empty: the character stands for itself.
constexpr std::string_view reference_for(char32_t c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

// Appends a text so that markup can hold it.
inline void append_escaped(std::string& out, std::string_view text) {
  for (char c : text) {
    const std::string_view reference = reference_for(static_cast<unsigned char>(c));
    if (reference.empty()) {
      out += c;
    } else {
      out += reference;
    }
  }
}

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_TEXT_MARKUP_H_
