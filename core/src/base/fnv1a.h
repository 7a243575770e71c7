// The 64-bit FNV-1a hash (Fowler, Noll, Vo), over units of any width.
#ifndef LEITSATZ_CORE_BASE_FNV1A_H_
#define LEITSATZ_CORE_BASE_FNV1A_H_

#include <cstdint>

namespace leitsatz {

inline constexpr std::uint64_t kFnvBasis = 0xCBF29CE484222325ull;

// Extends a hash by one unit.
constexpr std::uint64_t fnv1a(std::uint64_t hash, std::uint64_t unit) {
  return (hash ^ unit) * 0x100000001B3ull;
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_BASE_FNV1A_H_
