#include "statistics.h"

#include <algorithm>
#include <numeric>

#include "random.h"

namespace leitsatz::quality {
namespace {

constexpr std::uint64_t kSeed = 2004;
constexpr std::size_t kLowIndex = kResamples * 25 / 1000;  // of the sorted resamples
constexpr std::size_t kHighIndex = kResamples - 1 - kLowIndex;

double mean(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double resampled_mean(const std::vector<double>& values, Random& random) {
  double sum = 0;
  for (std::size_t i = 0; i < values.size(); ++i) sum += values[random.below(values.size())];
  return sum / static_cast<double>(values.size());
}

}  // namespace

double macro_mean(const Sets& sets, Length length, std::size_t system, const Metric& metric) {
  double sum = 0;
  for (const SetScores* set : sets) {
    std::vector<double> values;
    for (const Rouge& rouge : set->of(length, system)) values.push_back(rouge.*metric.value);
    sum += mean(values);
  }
  return sum / static_cast<double>(sets.size());
}

Interval difference(const Sets& sets, Length length, std::size_t a, std::size_t b,
                    const Metric& metric) {
  std::vector<std::vector<double>> gains;  // per set, per document
  for (const SetScores* set : sets) {
    const auto& left = set->of(length, a);
    const auto& right = set->of(length, b);
    gains.emplace_back();
    for (std::size_t i = 0; i < left.size(); ++i) {
      gains.back().push_back(left[i].*metric.value - right[i].*metric.value);
    }
  }
  Interval interval;
  for (const auto& gain : gains) interval.mean += mean(gain) / static_cast<double>(gains.size());
  Random random(kSeed);
  std::vector<double> means(kResamples, 0.0);
  for (double& resample : means) {
    for (const auto& gain : gains) {
      resample += resampled_mean(gain, random) / static_cast<double>(gains.size());
    }
  }
  std::sort(means.begin(), means.end());
  interval.low = means[kLowIndex];
  interval.high = means[kHighIndex];
  return interval;
}

}  // namespace leitsatz::quality
