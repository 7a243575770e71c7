#include "base/hash_index.h"

#include <doctest/doctest.h>

#include <string>

namespace leitsatz {
namespace {

std::uint64_t hash_of_number(std::uint32_t number) {
  std::u16string digits;
  for (; number > 0; number /= 10) digits += static_cast<char16_t>(u'0' + number % 10);
  return hash_of(digits);
}

TEST_CASE("what was entered is found however much the table grows") {
  constexpr std::uint32_t kEntries = 10000;
  HashIndex index;
  for (std::uint32_t i = 1; i <= kEntries; ++i) CHECK(index.number(hash_of_number(i), i) == i);
  std::uint32_t found = 0;
  for (std::uint32_t i = 1; i <= kEntries; ++i) found += index.find_number(hash_of_number(i)) == i;
  CHECK(found == kEntries);
  CHECK(index.find_number(hash_of(u"never entered")) == 0);
}

TEST_CASE("a hash keeps its first number, until that is changed") {
  HashIndex index;
  CHECK(index.number(hash_of(u"a"), 3) == 3);
  CHECK(index.number(hash_of(u"a"), 4) == 3);
  index.number(hash_of(u"a"), 0) |= 4;
  CHECK(index.find_number(hash_of(u"a")) == 7);
}

TEST_CASE("entries that were chosen to crowd are spread") {
  constexpr std::uint32_t kEntries = 50000;
  const auto crowded = [](std::uint32_t i) { return std::uint64_t{i} * 2 + 1; };  // first slot
  HashIndex index;
  for (std::uint32_t i = 1; i <= kEntries; ++i) CHECK(index.number(crowded(i), i) == i);
  CHECK(index.longest_reach() <= HashIndex::kMostReach);
  std::uint32_t found = 0;
  for (std::uint32_t i = 1; i <= kEntries; ++i) found += index.find_number(crowded(i)) == i;
  CHECK(found == kEntries);
}

}  // namespace
}  // namespace leitsatz
