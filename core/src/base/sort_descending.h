// Values in descending order.
#ifndef LEITSATZ_CORE_BASE_SORT_DESCENDING_H_
#define LEITSATZ_CORE_BASE_SORT_DESCENDING_H_

#include <cstdint>
#include <span>
#include <vector>

namespace leitsatz {

// The places of `values`, the largest first; of equals, the first in the text. REQUIRES: no NaN.
// A radix sort, so that no comparison can be mispredicted. Cost: linear, n log n where thousands of
// values are nearly equal.
std::vector<std::uint32_t> sort_descending(std::span<const double> values);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_BASE_SORT_DESCENDING_H_
