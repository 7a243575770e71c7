#include "ranking/usable_model.h"

#include <algorithm>

#include "ranking/usable_model_data.h"

namespace leitsatz {
namespace {

// Chosen among a handful by cross-validation (training/usable/README.md).
constexpr double kFreeLogit = -4;  // no penalty up to here: a probability of some 2 %
constexpr double kPenalty = 0.5;   // per unit of log-odds above

}  // namespace

UsableModel::UsableModel(const ColumnMoments& moments)
    : scale_(moments, kUsableMeans, kUsableDeviations) {}

void UsableModel::read(std::span<const FeatureRow> rows, double* logits) const {
  constexpr double kClip = kColumnClip;
  for (const FeatureRow& row : rows) {
    double logit = static_cast<double>(kUsableBias);
    for (std::size_t c = 0; c < kFeatureCount; ++c) {
      const double value = (static_cast<double>(row[c]) - scale_.means[c]) * scale_.factors[c];
      logit += std::min(kClip, std::max(-kClip, value)) * static_cast<double>(kUsableWeights[c]);
    }
    *logits++ = logit;
  }
}

double usable_penalty(double logit) { return kPenalty * std::max(0.0, logit - kFreeLogit); }

}  // namespace leitsatz
