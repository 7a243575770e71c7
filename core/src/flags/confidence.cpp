#include "flags/confidence.h"

namespace leitsatz {

void Confidences::push_back(const Confidence& row) {
  std::uint32_t flags = 0;
  for (std::size_t bit = 0; bit < row.size(); ++bit) flags |= std::uint32_t{row[bit] != 0} << bit;
  rows_.push_back({static_cast<std::uint32_t>(values_.size()), flags});
  for (; flags != 0; flags &= flags - 1) {
    values_.push_back(row[static_cast<std::size_t>(__builtin_ctz(flags))]);
  }
}

Confidence Confidences::operator[](std::size_t i) const {
  Confidence row{};
  const float* value = values_.data() + rows_[i].first;
  for (std::uint32_t left = rows_[i].flags; left != 0; left &= left - 1) {
    row[static_cast<std::size_t>(__builtin_ctz(left))] = *value++;
  }
  return row;
}

}  // namespace leitsatz
