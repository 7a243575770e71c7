// Offsets of bytes turned into offsets of UTF-16 units.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/leitsatz.h"

namespace leitsatz {
namespace {

// The UTF-16 offset of every byte of the text, and of its end.
std::string show(std::string_view text) {
  std::vector<std::uint32_t> offsets;
  for (std::uint32_t i = 0; i <= text.size(); ++i) offsets.push_back(i);
  to_utf16_offsets(text, offsets);
  std::string out;
  for (const std::uint32_t offset : offsets) out += std::to_string(offset) + " ";
  return out;
}

}  // namespace

TEST_CASE("one unit for a character of the basic plane, two beyond it") {
  CHECK(show("abc") == "0 1 2 3 ");
  CHECK(show("aéb") == "0 1 2 2 3 ");  // within é: its end
  CHECK(show("€") == "0 1 1 1 ");
  CHECK(show("a\U0001F600b") == "0 1 3 3 3 3 4 ");
}

TEST_CASE("a maximal subpart of ill-formed bytes is one U+FFFD, as a decoder has it") {
  CHECK(show("\xFF\x80z") == "0 1 2 3 ");
  CHECK(show("\xE2\x82z") == "0 1 1 2 ");     // a cut-off euro sign
  CHECK(show("\xED\xA0\x80") == "0 1 2 3 ");  // a surrogate: three subparts
}

TEST_CASE("offsets past the end are the length") {
  std::vector<std::uint32_t> offsets = {0, 5, 900};
  to_utf16_offsets("né", offsets);
  CHECK(offsets == std::vector<std::uint32_t>{0, 2, 2});
}

}  // namespace leitsatz
