#include "story/joint_scores.h"

#include <cmath>

#include "base/deterministic.h"

namespace leitsatz {
namespace {

// In standard deviations of the scores, for one of the support or of the logarithm of the length.
// Chosen on clusters of news that are not reported: see docs/decisions.md.
constexpr double kSupportGain = 0.4;
constexpr double kLengthCost = 0.3;
// How far each text's scores are brought to the mean and deviation of all: a text of another kind
// has other scores, but a text with little to say may keep low ones.
constexpr double kEvened = 0.65;

// The texts' centroids, one at a time: the sum of a text's vectors, with its length.
class Centroids {
 public:
  Centroids(const Vectors& vectors, std::span<const std::uint32_t> begins)
      : vectors_(vectors), begins_(begins), sum_(vectors.isf.size(), 0) {}

  // Calls use(sum, length) for a text whose sentences hold terms.
  template <class Use>
  void with(std::size_t text, Use use) {
    double square = 0;
    for_each(text, [&](std::uint32_t k) { add(vectors_.of(k), 1, sum_); });
    for_each(text, [&](std::uint32_t k) { square += dot(vectors_.of(k), sum_); });
    if (square > 0) use(sum_, std::sqrt(square));
    for_each(text, [&](std::uint32_t k) {
      for (const Entry& entry : vectors_.of(k)) sum_[entry.term] = 0;
    });
  }

  // Calls use(k) for each sentence of a text.
  template <class Use>
  void for_each(std::size_t text, Use use) const {
    for (std::uint32_t k = begins_[text]; k < begins_[text + 1]; ++k) use(k);
  }

 private:
  const Vectors& vectors_;
  std::span<const std::uint32_t> begins_;
  Dense sum_;
};

// By sentence: its mean cosine with the centroids of the other texts.
std::vector<double> support_of(const Vectors& vectors, std::span<const std::uint32_t> begins) {
  const std::size_t texts = begins.size() - 1;
  std::vector<double> support(vectors.size(), 0);
  Centroids centroids(vectors, begins);
  Dense all(vectors.isf.size(), 0);  // of centroids of length one
  std::size_t telling = 0;           // texts that have one
  for (std::size_t text = 0; text < texts; ++text) {
    centroids.with(text, [&](const Dense&, double length) {
      centroids.for_each(text, [&](std::uint32_t k) { add(vectors.of(k), 1 / length, all); });
      ++telling;
    });
  }
  if (telling < 2) return support;
  for (std::size_t text = 0; text < texts; ++text) {
    centroids.with(text, [&](const Dense& own, double length) {
      centroids.for_each(text, [&](std::uint32_t k) {
        const double others = dot(vectors.of(k), all) - dot(vectors.of(k), own) / length;
        support[k] = others / static_cast<double>(telling - 1);
      });
    });
  }
  return support;
}

// Turns values into deviations from their mean, in standard deviations.
std::vector<double> standardized(std::vector<double> values) {
  const Moments moments = moments_of(values);
  const double scale = moments.deviation > 0 ? 1 / moments.deviation : 0;
  for (double& value : values) value = (value - moments.mean) * scale;
  return values;
}

// Brings the scores of each text nearer to the mean and the deviation of all.
void even_out(std::span<const std::uint32_t> begins, const Moments& all,
              std::vector<double>& scores) {
  for (std::size_t text = 0; text + 1 < begins.size(); ++text) {
    const std::span<double> own(scores.data() + begins[text], scores.data() + begins[text + 1]);
    const Moments moments = moments_of(own);
    const double scale = moments.deviation > 0 ? all.deviation / moments.deviation : 0;
    for (double& score : own) {
      const double even = all.mean + (score - moments.mean) * scale;
      score += kEvened * (even - score);
    }
  }
}

}  // namespace

std::vector<double> joint_scores(const Vectors& vectors, std::span<const std::uint32_t> begins,
                                 std::span<const double> raw) {
  std::vector<double> scores(raw.begin(), raw.end());
  if (begins.size() <= 2) return scores;
  const Moments all = moments_of(raw);
  even_out(begins, all, scores);
  std::vector<double> lengths(scores.size());
  for (std::size_t k = 0; k < scores.size(); ++k) {
    lengths[k] = ln_next(static_cast<double>(vectors.of(k).size()));
  }
  lengths = standardized(std::move(lengths));
  const std::vector<double> support = standardized(support_of(vectors, begins));
  for (std::size_t k = 0; k < scores.size(); ++k) {
    scores[k] += all.deviation * (kSupportGain * support[k] - kLengthCost * lengths[k]);
  }
  return scores;
}

}  // namespace leitsatz
