// ASCII characters, independent of the locale.
#ifndef LEITSATZ_CLI_TEXT_ASCII_H_
#define LEITSATZ_CLI_TEXT_ASCII_H_

#include <algorithm>
#include <string>
#include <string_view>

namespace leitsatz::cli {

inline constexpr std::string_view kBlank = " \t\r\n";        // white space of most text formats
inline constexpr std::string_view kHtmlSpace = " \t\r\n\f";  // white space of HTML

constexpr char to_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr bool is_letter(char c) { return to_lower(c) >= 'a' && to_lower(c) <= 'z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_blank(char c) { return kBlank.find(c) != std::string_view::npos; }
constexpr bool is_html_space(char c) { return kHtmlSpace.find(c) != std::string_view::npos; }

// The value of a hexadecimal digit; -1 if it is none.
constexpr int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  c = to_lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

inline std::string to_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = to_lower(c);
  return out;
}

// `text` without leading and trailing characters of `blanks`.
constexpr std::string_view trim(std::string_view text, std::string_view blanks = kBlank) {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  return text.substr(0, text.find_last_not_of(blanks) + 1);
}

// `text` with one space for each run of blanks, and none around it.
inline std::string squeezed(std::string_view text) {
  std::string out;
  for (char c : trim(text)) {
    const bool blank = is_blank(c);
    if (!blank || !out.ends_with(' ')) out += blank ? ' ' : c;
  }
  return out;
}

// These compare without regard to case. REQUIRES: `lower` is in lower case.
inline bool is_same(std::string_view text, std::string_view lower) {
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return to_lower(a) == b; });
}
inline bool begins_with(std::string_view text, std::string_view lower) {
  return is_same(text.substr(0, lower.size()), lower);
}
inline bool ends_with(std::string_view text, std::string_view lower) {
  return text.size() >= lower.size() && is_same(text.substr(text.size() - lower.size()), lower);
}

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_TEXT_ASCII_H_
