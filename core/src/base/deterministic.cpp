#include "base/deterministic.h"

#include <array>
#include <cmath>
#include <cstdint>

namespace leitsatz {
namespace {

constexpr double kLn2High = 6.93147180369123816490e-01;  // the leading 32 bits of ln 2
constexpr double kLn2Low = 1.90821492927058770002e-10;   // ln 2 - kLn2High
constexpr double kSqrtHalf = 0.70710678118654752440;
constexpr int kMantissaBits = 52;
constexpr int kExponentBias = 1023;

constexpr int kLastPower = 14;
constexpr auto kInverseFactorials = [] {
  std::array<double, kLastPower + 1> inverses{1};
  for (int k = 1; k <= kLastPower; ++k) inverses[k] = inverses[k - 1] / k;
  return inverses;
}();

}  // namespace

double ln(double x) {
  // x = m * 2^e with m in [sqrt(1/2), sqrt(2)); ln m = 2 atanh(s), s = (m-1)/(m+1), |s| < 0.172.
  int shift = 0;
  if (x < 0x1p-1022) {  // subnormal: scale into the normal range
    x *= 0x1p54;
    shift = -54;
  }
  const auto bits = bits_as<std::uint64_t>(x);
  int exponent = static_cast<int>(bits >> kMantissaBits) - kExponentBias + 1 + shift;
  double m = bits_as<double>((bits & 0x000FFFFFFFFFFFFFull) | 0x3FE0000000000000ull);
  if (m < kSqrtHalf) {
    m *= 2;
    --exponent;
  }
  const double s = (m - 1) / (m + 1);
  const double z = s * s;
  // s^21/21 is below 1e-17. Alternate terms form two independent sums, which the processor computes
  // in parallel.
  const double y = z * z;
  double first = 0, second = 0;
  for (int k = 19; k >= 3; k -= 4) {
    first = first * y + 1.0 / k;
    second = second * y + 1.0 / (k + 2);
  }
  const double mantissa = 2 * s * (1 + z * (first + z * second));
  return exponent * kLn2High + (mantissa + exponent * kLn2Low);
}

double ln_next(double n) {
  constexpr std::size_t kKnown = 64;
  static const std::array<double, kKnown> known = [] {
    std::array<double, kKnown> values;
    for (std::size_t i = 0; i < kKnown; ++i) values[i] = ln(1 + static_cast<double>(i));
    return values;
  }();
  if (n < kKnown) {
    const auto i = static_cast<std::size_t>(n);
    if (static_cast<double>(i) == n) return known[i];
  }
  return ln(1 + n);
}

double exponential(double x) {
  if (x < -700) return 0;
  if (x > 700) x = 700;
  // x = n ln 2 + r with |r| <= ln(2)/2; e^r by its Taylor series, 0.35^15/15! is below 1e-18.
  const double quotient = x / 0.69314718055994530942;
  const int n = static_cast<int>(quotient < 0 ? quotient - 0.5 : quotient + 0.5);
  const double r = (x - n * kLn2High) - n * kLn2Low;
  // Even and odd powers form two independent sums, which the processor computes in parallel.
  const double square = r * r;
  double even = kInverseFactorials[kLastPower], odd = 0;
  for (int k = kLastPower - 2; k >= 0; k -= 2) {
    even = even * square + kInverseFactorials[k];
    odd = odd * square + kInverseFactorials[k + 1];
  }
  const auto power = static_cast<std::uint64_t>(n + kExponentBias) << kMantissaBits;
  return (even + r * odd) * bits_as<double>(power);
}

Moments moments_of(std::span<const double> values) {
  const auto n = static_cast<double>(values.size());
  double mean = 0, square = 0;
  for (const double value : values) mean += value / n;
  for (const double value : values) square += (value - mean) * (value - mean) / n;
  return {mean, std::sqrt(square)};
}

double round4(double x) {
  const double scaled = x * 10000 + (x < 0 ? -0.5 : 0.5);
  return static_cast<double>(static_cast<std::int64_t>(scaled)) / 10000;
}

}  // namespace leitsatz
