#include "ranking/usable_model.h"

#include <algorithm>

#include "base/deterministic.h"

namespace leitsatz {
namespace {

// Chosen among a handful by cross-validation (training/usable/README.md).
constexpr double kFreeLogit = -4;  // no penalty up to here: a probability of some 2 %
constexpr double kPenalty = 0.7;   // per unit of log-odds above

constexpr double kLeastDeviation = 1e-3;  // added to deviations, as in training/usable/train.py

static_assert(2 * kFeatureCount <= 256, "an input of a tree is a byte");

}  // namespace

UsableModel::UsableModel(const ColumnMoments& moments) : means_(moments.means), factors_{} {
  for (std::size_t c = 0; c < kFeatureCount; ++c) {
    if (kFeatures[c].graded) factors_[c] = 1 / (moments.deviations[c] + kLeastDeviation);
  }
  for (std::size_t t = 0; t < kUsableTreeCount; ++t) {
    for (std::size_t i = 0; i < kUsableSplits; ++i) {
      const std::uint32_t half =
          std::uint32_t{kUsableTrees.upper[i][t]} << 8 | kUsableTrees.lower[i][t];
      splits_[t][i] = {bits_as<float>(half << 16), kUsableTrees.inputs[i][t]};
    }
  }
}

std::int32_t UsableModel::leaf_of(std::size_t tree, const float* inputs) const {
  std::size_t node = 0;
  while (node < kUsableSplits) {
    const Split& split = splits_[tree][node];
    node = 2 * node + (inputs[split.input] < split.threshold ? 1 : 2);
  }
  return kUsableTrees.leaves[node - kUsableSplits][tree];
}

void UsableModel::read(std::span<const FeatureRow> rows, double* logits) const {
  std::array<float, 2 * kFeatureCount> inputs;
  for (const FeatureRow& row : rows) {
    for (std::size_t c = 0; c < kFeatureCount; ++c) {
      inputs[c] = row[c];
      const double relative = (static_cast<double>(row[c]) - means_[c]) * factors_[c];
      inputs[kFeatureCount + c] = static_cast<float>(relative);
    }
    std::int32_t sum = 0;  // of whole steps, so that the order does not matter
    for (std::size_t t = 0; t < kUsableTreeCount; ++t) sum += leaf_of(t, inputs.data());
    *logits++ = static_cast<double>(kUsableStep) * sum;
  }
}

double usable_penalty(double logit) { return kPenalty * std::max(0.0, logit - kFreeLogit); }

}  // namespace leitsatz
