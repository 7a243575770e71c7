// The number of bits that are set.
#ifndef LEITSATZ_CORE_BASE_BITS_H_
#define LEITSATZ_CORE_BASE_BITS_H_

#include <cstdint>

namespace leitsatz {

// Made of sums: the library's is a call on machines that need not have an instruction for it.
constexpr std::uint32_t count_bits(std::uint32_t bits) {
  bits -= bits >> 1 & 0x55555555;
  bits = (bits & 0x33333333) + (bits >> 2 & 0x33333333);
  return ((bits + (bits >> 4)) & 0x0F0F0F0F) * 0x01010101 >> 24;
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_BASE_BITS_H_
