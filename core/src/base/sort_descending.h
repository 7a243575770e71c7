// Sorts values in descending order.
#ifndef LEITSATZ_CORE_BASE_SORT_DESCENDING_H_
#define LEITSATZ_CORE_BASE_SORT_DESCENDING_H_

#include <cstdint>
#include <span>
#include <vector>

namespace leitsatz {

// Returns the indices of `values`, the largest value first; equal values keep their order.
// REQUIRES: no NaN. A radix sort, which has no comparison for the branch predictor to miss. Cost:
// linear, n log n where thousands of values are nearly equal.
std::vector<std::uint32_t> sort_descending(std::span<const double> values);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_BASE_SORT_DESCENDING_H_
