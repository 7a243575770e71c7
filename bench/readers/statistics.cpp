#include "statistics.h"

#include <algorithm>

#include "../quality/random.h"

namespace leitsatz::readers {
namespace {

constexpr std::uint64_t kSeed = 2004;
constexpr std::size_t kLowIndex = kResamples * 25 / 1000;  // of the sorted resamples
constexpr std::size_t kHighIndex = kResamples - 1 - kLowIndex;

double quotient(const Ratio& ratio) { return ratio.of == 0 ? 0 : ratio.sum / ratio.of; }

void add(Ratio& total, const Ratio& part) {
  total.sum += part.sum;
  total.of += part.of;
}

// `share_of` gets the texts of each resample.
template <class ShareOf>
Interval bootstrap(const Texts& texts, const ShareOf& share_of) {
  Interval interval{.mean = share_of(texts), .low = 0, .high = 0};
  if (texts.empty()) return interval;
  quality::Random random(kSeed);
  std::vector<double> shares;
  Texts drawn(texts.size());
  for (int i = 0; i < kResamples; ++i) {
    for (std::size_t& text : drawn) text = texts[random.below(texts.size())];
    shares.push_back(share_of(drawn));
  }
  std::sort(shares.begin(), shares.end());
  interval.low = shares[kLowIndex];
  interval.high = shares[kHighIndex];
  return interval;
}

// Those that count.
Texts counting(std::span<const Measures> all, const Texts& texts, Measure measure) {
  Texts found;
  for (const std::size_t i : texts) {
    if (at(all[i], measure).of != 0) found.push_back(i);
  }
  return found;
}

}  // namespace

std::size_t count(std::span<const Measures> all, const Texts& texts, Measure measure) {
  return counting(all, texts, measure).size();
}

double share(std::span<const Measures> all, const Texts& texts, Measure measure) {
  Ratio total;
  for (const std::size_t i : texts) add(total, at(all[i], measure));
  return quotient(total);
}

Interval interval(std::span<const Measures> all, const Texts& texts, Measure measure) {
  return bootstrap(counting(all, texts, measure),
                   [&](const Texts& drawn) { return share(all, drawn, measure); });
}

Interval difference(std::span<const Measures> a, std::span<const Measures> b, const Texts& texts,
                    Measure measure) {
  return bootstrap(counting(b, counting(a, texts, measure), measure), [&](const Texts& drawn) {
    return share(a, drawn, measure) - share(b, drawn, measure);
  });
}

}  // namespace leitsatz::readers
