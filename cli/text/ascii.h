// Characters of ASCII, in whatever locale.
#ifndef LEITSATZ_CLI_TEXT_ASCII_H_
#define LEITSATZ_CLI_TEXT_ASCII_H_

#include <algorithm>
#include <string>
#include <string_view>

namespace leitsatz::cli {

constexpr char to_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr bool is_letter(char c) { return to_lower(c) >= 'a' && to_lower(c) <= 'z'; }
// White space of HTML.
constexpr bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

inline std::string to_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = to_lower(c);
  return out;
}

// True if they are the same but for capitals. REQUIRES: `lower` has none.
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
