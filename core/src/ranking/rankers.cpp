#include "ranking/rankers.h"

#include <algorithm>
#include <cmath>

#include "base/deterministic.h"
#include "similarity/centrality.h"

namespace leitsatz {
namespace {

// Rounds centralities, whose mean is 1, to steps. Equally central sentences differ by rounding
// errors of the sums; after this they tie and keep the order of the text.
std::vector<double> without_noise(std::vector<double> centrality) {
  constexpr double kStep = 0x1p-30;
  for (double& value : centrality) value = std::floor(value / kStep + 0.5) * kStep;
  return centrality;
}

}  // namespace

std::vector<double> classic_scores(Ranker ranker, const Vectors& vectors) {
  if (ranker == Ranker::kLexRank) {
    return without_noise(lexrank_centrality(vectors, total_of(vectors)));
  }
  if (ranker == Ranker::kTextRank) return without_noise(textrank_centrality(vectors));
  std::vector<double> scores(vectors.size());
  for (std::size_t k = 0; k < scores.size(); ++k) scores[k] = -static_cast<double>(k);
  return scores;
}

std::vector<double> publish_scores(std::span<const double> raw) {
  std::vector<double> scores(raw.size(), 1);
  if (raw.empty()) return scores;
  const auto [least, most] = std::minmax_element(raw.begin(), raw.end());
  const double range = *most - *least;
  if (range <= 0) return scores;
  for (std::size_t k = 0; k < raw.size(); ++k) scores[k] = round4((raw[k] - *least) / range);
  return scores;
}

std::uint32_t find_reasons(const FeatureRow& row, std::size_t place) {
  constexpr std::size_t kLeadPlaces = 3;
  constexpr float kHigh = 0.75f;        // of a z-score: the upper quarter
  constexpr float kShares = 0.34f;      // of the title's term mass
  constexpr float kLikeHeading = 0.2f;  // cosine
  std::uint32_t reasons = 0;
  if (place < kLeadPlaces) reasons |= kLead;
  if (at(row, Feature::kTitleRecall) >= kShares || at(row, Feature::kHeading) >= kLikeHeading) {
    reasons |= kTitleTerms;
  }
  if (at(row, Feature::kLexRankZ) >= kHigh || at(row, Feature::kForwardZ) >= kHigh)
    reasons |= kCentral;
  if (at(row, Feature::kCoverageZ) >= kHigh) reasons |= kKeywords;
  if (at(row, Feature::kHasNumber) > 0) reasons |= kFigures;
  if (at(row, Feature::kCapitalsZ) >= kHigh) reasons |= kNames;
  if (at(row, Feature::kCue) > 0) reasons |= kCue;
  if (at(row, Feature::kOpensSection) > 0) reasons |= kOpensSection;
  return reasons;
}

}  // namespace leitsatz
