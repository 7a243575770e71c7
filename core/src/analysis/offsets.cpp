// to_utf16_offsets() of leitsatz.h.
#include "characters/unicode.h"
#include "leitsatz/leitsatz.h"

namespace leitsatz {

void to_utf16_offsets(std::string_view text, std::span<std::uint32_t> offsets) {
  constexpr char32_t kLastOfOneUnit = 0xFFFF;
  std::uint32_t at = 0;
  std::uint32_t units = 0;
  for (std::uint32_t& offset : offsets) {
    while (at < offset && at < text.size()) {
      if (static_cast<unsigned char>(text[at]) < 0x80) {
        ++at;
        ++units;
        continue;
      }
      const unicode::CodePoint c = unicode::decode(text, at);
      units += c.value > kLastOfOneUnit ? 2 : 1;
      at = c.end;
    }
    offset = units;
  }
}

}  // namespace leitsatz
