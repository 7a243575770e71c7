// Decodes and encodes UTF-8, one code point at a time.
//
// Ill-formed bytes decode to U+FFFD, one for each maximal subpart (Unicode 15, section 3.9), as in
// the library.
#ifndef LEITSATZ_CLI_TEXT_UTF8_H_
#define LEITSATZ_CLI_TEXT_UTF8_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace leitsatz::cli {

inline constexpr char32_t kReplacement = 0xFFFD;
inline constexpr std::string_view kReplacementBytes = "\xEF\xBF\xBD";
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;     // in bytes, at least 1
  bool well_formed = true;  // if not, value is kReplacement
};

// REQUIRES: at < text.size().
CodePoint decode(std::string_view text, std::size_t at);

// REQUIRES: `value` is a Unicode scalar value.
void append(std::string& out, char32_t value);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_TEXT_UTF8_H_
