#include "base/simd_utf16.h"

#ifdef __SSE2__
#include <doctest/doctest.h>

#include <cstdint>
#include <initializer_list>

namespace leitsatz {
namespace {

TEST_CASE("units abreast are told apart as one by one, at the ends of ranges above all") {
  namespace abreast = simd_utf16;
  constexpr std::uint32_t kEnd = 0x10000;
  struct Range {
    char16_t first, end;
  };
  for (const Range range : {Range{u'a', u'z' + 1}, Range{0, 1}, Range{0x7FFF, 0x8001},
                            Range{0x3041, 0xFE00}, Range{0xFFFE, 0xFFFF}}) {
    for (std::uint32_t first = 0; first < kEnd; first += 2 * abreast::kCount) {
      char16_t units[2 * abreast::kCount];
      std::uint32_t within = 0, same = 0, either = 0, without = 0;
      for (std::uint32_t i = 0; i < 2 * abreast::kCount; ++i) {
        units[i] = static_cast<char16_t>(first + i);
        const bool is_within = units[i] >= range.first && units[i] < range.end;
        const bool is_same = (units[i] | 0x20) == range.first;
        within |= std::uint32_t{is_within} << i;
        same |= std::uint32_t{is_same} << i;
        either |= std::uint32_t{is_within || is_same} << i;
        without |= std::uint32_t{is_within && !is_same} << i;
      }
      abreast::Units in[2], as[2];
      for (std::size_t half = 0; half < 2; ++half) {
        const abreast::Units c = abreast::load(units + half * abreast::kCount);
        in[half] = abreast::within(c, range.first, range.end);
        as[half] = abreast::is(abreast::with_bits(c, 0x20), range.first);
      }
      REQUIRE(abreast::bits(in[0], in[1]) == within);
      REQUIRE(abreast::bits(as[0], as[1]) == same);
      REQUIRE(abreast::bits(abreast::either(in[0], as[0]), abreast::either(in[1], as[1])) ==
              either);
      REQUIRE(abreast::bits(abreast::without(in[0], as[0]), abreast::without(in[1], as[1])) ==
              without);
      REQUIRE(abreast::all(in[0]) == ((within & 0xFF) == 0xFF));
    }
  }
}

}  // namespace
}  // namespace leitsatz
#endif
