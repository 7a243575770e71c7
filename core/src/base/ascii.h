// ASCII characters in UTF-8, independent of the locale. Other characters are in characters/.
#ifndef LEITSATZ_CORE_BASE_ASCII_H_
#define LEITSATZ_CORE_BASE_ASCII_H_

#include <string>
#include <string_view>

namespace leitsatz::ascii {

constexpr char to_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr bool is_letter(char c) { return to_lower(c) >= 'a' && to_lower(c) <= 'z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The value of a hexadecimal digit; -1 if it is none.
constexpr int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  c = to_lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

inline std::string to_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = to_lower(c);
  return lower;
}

}  // namespace leitsatz::ascii

#endif  // LEITSATZ_CORE_BASE_ASCII_H_
