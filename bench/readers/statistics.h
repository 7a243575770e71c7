// Shares over many texts, with bootstrap intervals.
//
// Source: Efron & Tibshirani 1993, the percentile interval; texts are drawn anew, a share is the
// quotient of the sums. Differences are paired: both systems get the same texts.
#ifndef LEITSATZ_BENCH_READERS_STATISTICS_H_
#define LEITSATZ_BENCH_READERS_STATISTICS_H_

#include <cstddef>
#include <span>
#include <vector>

#include "measures.h"

namespace leitsatz::readers {

inline constexpr int kResamples = 1000;

struct Interval {
  double mean = 0;
  double low = 0;   // 2.5th percentile
  double high = 0;  // 97.5th
};

using Texts = std::vector<std::size_t>;  // indices

// How many of `texts` count for a measure, and the share over them; 0 if none does.
std::size_t count(std::span<const Measures> all, const Texts& texts, Measure measure);
double share(std::span<const Measures> all, const Texts& texts, Measure measure);

// The same in every run.
Interval interval(std::span<const Measures> all, const Texts& texts, Measure measure);
Interval difference(std::span<const Measures> a, std::span<const Measures> b, const Texts& texts,
                    Measure measure);

}  // namespace leitsatz::readers

#endif  // LEITSATZ_BENCH_READERS_STATISTICS_H_
