#include "flags/confidence.h"

#include <doctest/doctest.h>

namespace leitsatz {
namespace {

TEST_CASE("confidences: each row is what was put there") {
  Confidence first{}, none{}, all{};
  first[2] = 0.5f;
  first[kFlagCount - 1] = 1;
  for (std::size_t bit = 0; bit < all.size(); ++bit) all[bit] = static_cast<float>(bit + 1) / 32;
  Confidences rows;
  for (const Confidence& row : {first, none, all, first}) rows.push_back(row);
  REQUIRE(rows.size() == 4);
  CHECK(rows[0] == first);
  CHECK(rows[1] == none);
  CHECK(rows[2] == all);
  CHECK(rows[3] == first);
}

}  // namespace
}  // namespace leitsatz
