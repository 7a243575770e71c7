// Random numbers that are the same on every platform (SplitMix64: Steele, Lea & Flood 2014).
#ifndef LEITSATZ_BENCH_QUALITY_RANDOM_H_
#define LEITSATZ_BENCH_QUALITY_RANDOM_H_

#include <cstddef>
#include <cstdint>

namespace leitsatz::quality {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }

  // 0 <= result < n; the bias is below n / 2^64. REQUIRES: n > 0.
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }

 private:
  std::uint64_t state_;
};

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_RANDOM_H_
