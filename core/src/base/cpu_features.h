// Whether this machine has registers of 32 or of 64 bytes.
//
// Where it has, some loops are compiled a second time for them. Each of their sums is made by the
// same additions in the same order, so no bit depends on it.
#ifndef LEITSATZ_CORE_BASE_CPU_FEATURES_H_
#define LEITSATZ_CORE_BASE_CPU_FEATURES_H_

namespace leitsatz {

#if defined(__x86_64__) && defined(__GNUC__)
#define LEITSATZ_WIDE [[gnu::target("avx2,bmi")]]
inline bool has_wide() {
  return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0;
}
// Those of 64 bytes where they slow nothing else down: where there is VBMI2, which came later.
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
