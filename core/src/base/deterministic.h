// Elementary functions that give the same bits everywhere.
//
// The C library's log and exp differ in the last bit between systems (glibc, musl, Emscripten), and
// a last bit can change which sentence is chosen. These use only IEEE 754 basic operations in
// double precision, the square root among them, whose results the standard defines to the bit; the
// build sets -ffp-contract=off. The error of ln and exponential is below 1e-14 relative.
#ifndef LEITSATZ_CORE_BASE_DETERMINISTIC_H_
#define LEITSATZ_CORE_BASE_DETERMINISTIC_H_

#include <cstring>
#include <span>

namespace leitsatz {

// The bits of a value, read as another type of the same size (std::bit_cast, which libc++ 13
// lacks).
template <class To, class From>
To bits_as(From from) {
  static_assert(sizeof(To) == sizeof(From));
  To to;
  std::memcpy(&to, &from, sizeof to);
  return to;
}

double ln(double x);           // REQUIRES: x > 0 and finite
double ln_next(double n);      // ln(1 + n); small whole numbers are looked up. REQUIRES: n >= 0
double exponential(double x);  // 0 below -700, clamped above 700

// Mean and population standard deviation; both are 0 if there are no values.
struct Moments {
  double mean = 0;
  double deviation = 0;
};
Moments moments_of(std::span<const double> values);

// x rounded to a multiple of 0.0001, the precision of published scores. Halves round away from 0.
double round4(double x);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_BASE_DETERMINISTIC_H_
