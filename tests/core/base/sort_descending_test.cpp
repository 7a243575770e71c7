#include "base/sort_descending.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>

namespace leitsatz {
namespace {

using Indices = std::vector<std::uint32_t>;

Indices by_comparing(const std::vector<double>& values) {
  Indices order(values.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return values[a] > values[b]; });
  return order;
}

TEST_CASE("sort_descending: the largest first, equals in the order of the text") {
  CHECK(sort_descending(std::vector<double>{}).empty());
  CHECK(sort_descending(std::vector<double>{1, -2, 3, -0.0, 1, 0.0}) == Indices{2, 0, 4, 3, 5, 1});
}

TEST_CASE("sort_descending: many values, equal ones and such as differ in their last bits alone") {
  std::vector<double> values;
  std::uint32_t state = 1;
  for (int i = 0; i < 5000; ++i) {
    state = state * 1664525 + 1013904223;
    const double value = static_cast<double>(state >> 20) - 2048;
    values.push_back(i % 3 == 0 ? value : i % 3 == 1 ? value * 1e-9 : 1 + value * 1e-15);
  }
  CHECK(sort_descending(values) == by_comparing(values));
}

}  // namespace
}  // namespace leitsatz
