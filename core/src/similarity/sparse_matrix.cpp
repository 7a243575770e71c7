#include "similarity/sparse_matrix.h"

#include <algorithm>

#include "base/cpu_features.h"

namespace leitsatz {

SparseMatrix::SparseMatrix(std::span<const std::uint32_t> lengths) : slot_(lengths.size()) {
  std::uint32_t most = 0;
  for (const std::uint32_t length : lengths) most = std::max(most, length);
  std::vector<std::uint32_t> next(most + 1, 0);  // by length: number of rows, then the next slot
  for (const std::uint32_t length : lengths) ++next[length];
  std::uint32_t begin = 0;
  for (std::size_t length = next.size(); length-- > 0;) {
    begin += next[length];
    next[length] = begin - next[length];
  }
  const std::size_t slices = (lengths.size() + kLanes - 1) / kLanes;
  filled_.assign(slices * kLanes, 0);
  first_.assign(slices + 1, 0);
  for (std::size_t row = 0; row < lengths.size(); ++row) {
    const std::uint32_t slot = slot_[row] = next[lengths[row]]++;
    if (slot % kLanes == 0) first_[slot / kLanes + 1] = kLanes * lengths[row];
  }
  for (std::size_t s = 0; s < slices; ++s) first_[s + 1] += first_[s];
  columns_.assign(first_.back(), 0);
  weights_.assign(first_.back(), 0);
}

void SparseMatrix::put(std::size_t row, std::uint32_t column, float weight) {
  const std::uint32_t slot = slot_[row];
  const std::size_t cell = first_[slot / kLanes] + kLanes * filled_[slot]++ + slot % kLanes;
  columns_[cell] = column;
  weights_[cell] = weight;
}

inline void SparseMatrix::multiply_all(const double* x, double* y) const {
  const std::uint32_t* column = columns_.data();
  const float* weight = weights_.data();
  for (std::size_t s = 0; s + 1 < first_.size(); ++s, y += kLanes) {
    double sums[kLanes] = {};
    for (const float* end = weights_.data() + first_[s + 1]; weight != end;) {
      for (std::size_t i = 0; i < kLanes; ++i) {
        sums[i] += static_cast<double>(weight[i]) * x[column[i]];
      }
      weight += kLanes;
      column += kLanes;
    }
    for (std::size_t i = 0; i < kLanes; ++i) y[i] = sums[i];
  }
}

LEITSATZ_WIDE void SparseMatrix::multiply_wide(const double* x, double* y) const {
  multiply_all(x, y);
}

void SparseMatrix::multiply(const double* x, double* y) const {
  if (has_wide()) return multiply_wide(x, y);
  multiply_all(x, y);
}

}  // namespace leitsatz
