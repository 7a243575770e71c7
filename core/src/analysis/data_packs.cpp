// missing_data(), data_packs_in() and add_data() of leitsatz.h.
#include "characters/unicode.h"
#include "leitsatz/leitsatz.h"

namespace leitsatz {

std::uint32_t missing_data(std::string_view text) {
  const std::uint32_t absent = unicode::absent_data();
  std::uint32_t missing = 0;
  for (std::uint32_t i = 0; i < text.size() && missing != absent;) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      ++i;
      continue;
    }
    const unicode::CodePoint c = unicode::decode(text, i);
    missing |= unicode::data_pack_of(c.value) & absent;
    i = c.end;
  }
  return missing;
}

std::uint32_t data_packs_in(std::span<const std::byte> bytes) {
  return unicode::data_packs_in(bytes);
}

Status add_data(std::span<const std::byte> pack) { return unicode::add_data(pack); }

}  // namespace leitsatz
