// Means over documents and sets, and paired bootstrap intervals of differences between systems.
//
// Source: Efron & Tibshirani 1993, the percentile interval; documents are drawn anew within each
// set, the same ones for both systems, and the macro mean is taken over sets.
#ifndef LEITSATZ_BENCH_QUALITY_STATISTICS_H_
#define LEITSATZ_BENCH_QUALITY_STATISTICS_H_

#include <string_view>
#include <vector>

#include "evaluate.h"

namespace leitsatz::quality {

inline constexpr int kResamples = 1000;

struct Metric {
  std::string_view name;
  double Rouge::*value;
};
inline constexpr Metric kMetrics[] = {
    {"R1", &Rouge::r1}, {"R2", &Rouge::r2}, {"L", &Rouge::l}, {"Lsum", &Rouge::lsum}};

using Sets = std::vector<const SetScores*>;

// Mean over the documents of each set, then over the sets.
double macro_mean(const Sets& sets, Length length, std::size_t system, const Metric& metric);

struct Interval {
  double mean = 0;
  double low = 0;   // 2.5th percentile
  double high = 0;  // 97.5th
};

// Of the macro mean of system `a` minus system `b`.
Interval difference(const Sets& sets, Length length, std::size_t a, std::size_t b,
                    const Metric& metric);

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_STATISTICS_H_
