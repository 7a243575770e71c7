// Reads code points of UTF-16 text.
#ifndef LEITSATZ_CORE_CHARACTERS_UTF16_H_
#define LEITSATZ_CORE_CHARACTERS_UTF16_H_

#include <cstddef>
#include <string_view>

namespace leitsatz {

// The code point that begins at `at`, or that ends before it. A lone surrogate at an edge of the
// text is read as itself. REQUIRES: at < text.size(), or 0 < at <= text.size().
char32_t code_point_at(std::u16string_view text, std::size_t at);
char32_t code_point_before(std::u16string_view text, std::size_t at);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_CHARACTERS_UTF16_H_
