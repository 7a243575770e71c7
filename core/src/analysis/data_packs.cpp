// missing_data(), data_packs_in() and add_data() of leitsatz.h.
#include "characters/unicode.h"
#include "language/data/word_source.h"
#include "leitsatz/leitsatz.h"

namespace leitsatz {
namespace {

std::string_view as_string(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

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
  return are_words(as_string(bytes), LEITSATZ_VERSION) ? kWordsData : unicode::data_packs_in(bytes);
}

Status add_data(std::span<const std::byte> pack) {
  if (data_packs_in(pack) != kWordsData) return unicode::add_data(pack);
  add_words(as_string(pack), LEITSATZ_VERSION);
  return Status::kOk;
}

}  // namespace leitsatz
