// Counts the bits that are set.
#ifndef LEITSATZ_CORE_BASE_BITS_H_
#define LEITSATZ_CORE_BASE_BITS_H_

#include <cstdint>

namespace leitsatz {

// Computed with sums: std::popcount is a function call where the target may lack an instruction for
// it.
constexpr std::uint32_t count_bits(std::uint32_t bits) {
  bits -= bits >> 1 & 0x55555555;
  bits = (bits & 0x33333333) + (bits >> 2 & 0x33333333);
  return ((bits + (bits >> 4)) & 0x0F0F0F0F) * 0x01010101 >> 24;
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_BASE_BITS_H_
