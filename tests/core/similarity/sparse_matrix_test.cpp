#include "similarity/sparse_matrix.h"

#include <doctest/doctest.h>

namespace leitsatz {
namespace {

TEST_CASE("slices: each row's sum is at its slot, whatever the lengths") {
  const std::vector<std::vector<std::uint32_t>> rows = {{0, 2}, {}, {1}, {0, 1, 2}, {2, 1}, {0}};
  std::vector<std::uint32_t> lengths;
  for (const auto& row : rows) lengths.push_back(static_cast<std::uint32_t>(row.size()));
  SparseMatrix slices(lengths);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    for (const std::uint32_t column : rows[r]) slices.put(r, column, 0.5f + static_cast<float>(r));
  }
  const std::vector<double> x = {1, 10, 100};
  std::vector<double> y(slices.slots(), -1);
  slices.multiply(x.data(), y.data());
  for (std::size_t r = 0; r < rows.size(); ++r) {
    double sum = 0;
    for (const std::uint32_t column : rows[r]) sum += (0.5 + static_cast<double>(r)) * x[column];
    CHECK(y[slices.slot(r)] == sum);
  }
}

TEST_CASE("slices: no rows") {
  const SparseMatrix slices({});
  CHECK(slices.slots() == 0);
  slices.multiply(nullptr, nullptr);
}

}  // namespace
}  // namespace leitsatz
