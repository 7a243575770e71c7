// Tells whether this processor has SIMD registers of 32 bytes (AVX2) or 64 bytes (AVX-512).
//
// Some loops are compiled a second and a third time for these registers. Each sum still adds the
// same terms in the same order, so no bit of the result depends on the processor.
#ifndef LEITSATZ_CORE_BASE_CPU_FEATURES_H_
#define LEITSATZ_CORE_BASE_CPU_FEATURES_H_

namespace leitsatz {

#if defined(__x86_64__) && defined(__GNUC__)
#define LEITSATZ_WIDE [[gnu::target("avx2,bmi")]]
inline bool has_wide() {
  return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0;
}
// 64-byte registers are used only where they do not slow down the code around them: on processors
// that also have VBMI2, a later extension.
#define LEITSATZ_WIDEST [[gnu::target("avx2,bmi,avx512f,avx512vl")]]
inline bool has_widest() {
  return has_wide() && __builtin_cpu_supports("avx512f") != 0 &&
         __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512vbmi2") != 0;
}
#else
#define LEITSATZ_WIDE
constexpr bool has_wide() { return false; }
#define LEITSATZ_WIDEST
constexpr bool has_widest() { return false; }
#endif

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_BASE_CPU_FEATURES_H_
