#include "base/bits.h"

#include <doctest/doctest.h>

namespace leitsatz {
namespace {

TEST_CASE("bits are counted: none, all, each by itself, and some") {
  CHECK(count_bits(0) == 0);
  CHECK(count_bits(0xFFFFFFFFu) == 32);
  for (int i = 0; i < 32; ++i) {
    CHECK(count_bits(1u << i) == 1);
    CHECK(count_bits(~(1u << i)) == 31);
  }
  CHECK(count_bits(0x80000001u) == 2);
  CHECK(count_bits(0xDEADBEEFu) == 24);
}

}  // namespace
}  // namespace leitsatz
