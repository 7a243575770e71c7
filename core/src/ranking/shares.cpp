#include "ranking/shares.h"

#include <algorithm>
#include <cmath>

#include "ranking/ranking_model.h"
#include "ranking/ranking_model_data.h"

namespace leitsatz {
namespace {

struct Range {
  Feature first, last;
  Share share;
};
// Ascending. Columns of length and of damage are no reason to choose a sentence.
constexpr Range kRanges[] = {
    {Feature::kPositionInverse, Feature::kWordsBeforeLog, Share::kPosition},
    {Feature::kOpensSection, Feature::kOpensSection, Share::kSection},
    {Feature::kParagraphInverse, Feature::kParagraphInverse, Share::kPosition},
    {Feature::kCentroid, Feature::kPhraseCount, Share::kCentral},
    {Feature::kTitle, Feature::kTitleShare, Share::kTitle},
    {Feature::kHeading, Feature::kHeading, Share::kSection},
    {Feature::kFirstOverlap, Feature::kLeadOverlap, Share::kCentral},
    {Feature::kCapitals, Feature::kNamesAgain, Share::kNames},
    {Feature::kHasNumber, Feature::kCurrency, Share::kFigures},
    {Feature::kCue, Feature::kCue, Share::kCue},
    {Feature::kLikenessRank, Feature::kLikenessRank, Share::kCentral},
    {Feature::kCoverageRank, Feature::kCoverageRank, Share::kCentral},
    {Feature::kTitleRank, Feature::kTitleRank, Share::kTitle},
};

}  // namespace

ShareReader::ShareReader(const ColumnMoments& moments) : weights_{} {
  for (const Range& range : kRanges) {
    for (auto c = static_cast<std::size_t>(range.first); c <= static_cast<std::size_t>(range.last);
         ++c) {
      double deviation = static_cast<double>(kColumnDeviations[c]);
      if (kFeatures[c].graded) deviation = moments.deviations[c] + kColumnFloor * deviation;
      const double linear = static_cast<double>(kLinear.scales[0]) * kLinear.weights[c] / deviation;
      weights_[c] = kScale * (linear + kHandShare * static_cast<double>(kFeatures[c].weight));
    }
  }
}

Shares ShareReader::read(const FeatureRow& row) const {
  std::array<double, kShareCount> sums{};
  for (const Range& range : kRanges) {
    for (auto c = static_cast<std::size_t>(range.first); c <= static_cast<std::size_t>(range.last);
         ++c) {
      sums[static_cast<std::size_t>(range.share)] += weights_[c] * static_cast<double>(row[c]);
    }
  }
  constexpr double kMost = 32767;
  Shares shares;
  for (std::size_t s = 0; s < kShareCount; ++s) {
    const double steps = std::floor(sums[s] / kShareStep + 0.5);
    shares[s] = static_cast<std::int16_t>(std::min(kMost, std::max(-kMost, steps)));
  }
  return shares;
}

}  // namespace leitsatz
