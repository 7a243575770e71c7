#include "characters/utf16.h"

namespace leitsatz {
namespace {

bool is_surrogate(char16_t c) { return (c & 0xF800) == 0xD800; }

}  // namespace

char32_t code_point_at(std::u16string_view text, std::size_t at) {
  const char16_t c = text[at];
  if (!is_surrogate(c) || at + 1 >= text.size()) return c;
  return 0x10000 + ((c & 0x3FFu) << 10) + (text[at + 1] & 0x3FFu);
}

char32_t code_point_before(std::u16string_view text, std::size_t at) {
  const char16_t c = text[at - 1];
  return is_surrogate(c) && at >= 2 ? code_point_at(text, at - 2) : c;
}

}  // namespace leitsatz
