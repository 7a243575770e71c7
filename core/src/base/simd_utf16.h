// Tests eight UTF-16 code units at once, in the 16-byte registers of SSE2.
//
// A test gives a mask: all ones in each lane where it holds, else zeros.
#ifndef LEITSATZ_CORE_BASE_SIMD_UTF16_H_
#define LEITSATZ_CORE_BASE_SIMD_UTF16_H_

#ifdef __SSE2__
#include <emmintrin.h>

#include <cstddef>
#include <cstdint>

namespace leitsatz::simd_utf16 {

using Units = __m128i;
inline constexpr std::size_t kCount = sizeof(Units) / sizeof(char16_t);

// Loads eight units; they need no alignment.
inline Units load(const char16_t* units) {
  return _mm_loadu_si128(reinterpret_cast<const Units*>(units));
}

inline Units is(Units c, char16_t value) {
  return _mm_cmpeq_epi16(c, _mm_set1_epi16(static_cast<short>(value)));
}

// The lanes in [first, end). REQUIRES: first < end.
inline Units within(Units c, char16_t first, char16_t end) {
  const Units place = _mm_sub_epi16(c, _mm_set1_epi16(static_cast<short>(first)));
  const Units past = _mm_subs_epu16(place, _mm_set1_epi16(static_cast<short>(end - first - 1)));
  return _mm_cmpeq_epi16(past, _mm_setzero_si128());
}

inline Units either(Units a, Units b) { return _mm_or_si128(a, b); }

// Sets the bits of `set` in every lane.
inline Units with_bits(Units c, char16_t set) {
  return _mm_or_si128(c, _mm_set1_epi16(static_cast<short>(set)));
}

// The lanes that are in `a` and not in `b`.
inline Units without(Units a, Units b) { return _mm_andnot_si128(b, a); }

// One bit for each of the sixteen lanes, those of `first` lowest.
inline std::uint32_t bits(Units first, Units second) {
  return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_packs_epi16(first, second)));
}

inline bool all(Units c) { return _mm_movemask_epi8(c) == 0xFFFF; }

}  // namespace leitsatz::simd_utf16

#endif  // __SSE2__

#endif  // LEITSATZ_CORE_BASE_SIMD_UTF16_H_
