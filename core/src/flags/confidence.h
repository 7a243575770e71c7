// The confidence in each flag of each sentence, packed, since most of them are 0.
//
// In:  one row after another. Out: any row. Cost: 8 bytes a sentence and 4 for each value that is
// not 0.
#ifndef LEITSATZ_CORE_FLAGS_CONFIDENCE_H_
#define LEITSATZ_CORE_FLAGS_CONFIDENCE_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "leitsatz/types.h"

namespace leitsatz {

// Confidence in each flag, by its bit: 0 surely not .. 1 surely.
using Confidence = std::array<float, kFlagCount>;

// The place of a Flag in a Confidence. REQUIRES: exactly one bit is set.
constexpr std::size_t bit_of(std::uint32_t flag) {
  return static_cast<std::size_t>(static_cast<unsigned>(__builtin_ctz(flag)));
}

// Of several signs of one flag the surest counts.
inline void raise_to(Confidence& row, std::uint32_t flag, float confidence) {
  float& value = row[bit_of(flag)];
  value = std::max(value, confidence);
}

class Confidences {
 public:
  void reserve(std::size_t rows) { rows_.reserve(rows); }
  void push_back(const Confidence& row);
  std::size_t size() const { return rows_.size(); }
  Confidence operator[](std::size_t i) const;

 private:
  struct Row {
    std::uint32_t first;  // index of its first value
    std::uint32_t flags;  // the flags whose value is not 0
  };
  std::vector<Row> rows_;
  std::vector<float> values_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_FLAGS_CONFIDENCE_H_
