#include "ranking/damage_model.h"

#include <algorithm>

#include "base/cpu_features.h"
#include "base/deterministic.h"

namespace leitsatz {
namespace {

constexpr double kClip = 5;  // deviations, as in training/damage/train.py

// Chosen among a handful (training/damage/REPORT.md).
constexpr double kFreeLogit = -2;   // no penalty up to here: a probability of some 12 %
constexpr double kPenalty = 0.325;  // per unit of log-odds above

[[gnu::always_inline]] inline void add_logits(std::span<const FeatureRow> rows,
                                              const DamageModel::Scale& scale, double* logits) {
  for (const FeatureRow& row : rows) {
    std::array<double, kDamageUnits> units{};
    for (std::size_t i = 0; i < kDamageInputs; ++i) {
      const double value =
          (static_cast<double>(at(row, kDamageColumns[i])) - scale.means[i]) * scale.factors[i];
      const double input = std::min(kClip, std::max(-kClip, value));
      for (std::size_t u = 0; u < kDamageUnits; ++u) units[u] += input * kDamageWeights[i][u];
    }
    double logit = static_cast<double>(kDamageOutBias);
    for (std::size_t u = 0; u < kDamageUnits; ++u) {
      const double sum =
          units[u] * static_cast<double>(kDamageScales[u]) + static_cast<double>(kDamageBiases[u]);
      logit += std::max(0.0, sum) * static_cast<double>(kDamageOut[u]);
    }
    *logits++ = logit;
  }
}

LEITSATZ_WIDE void add_logits_wide(std::span<const FeatureRow> rows,
                                   const DamageModel::Scale& scale, double* logits) {
  add_logits(rows, scale, logits);
}

}  // namespace

DamageModel::DamageModel(const ColumnMoments& moments) {
  for (std::size_t i = 0; i < kDamageInputs; ++i) {
    const auto column = static_cast<std::size_t>(kDamageColumns[i]);
    scale_.means[i] = static_cast<double>(kDamageMeans[i]);
    if (kFeatures[column].graded) scale_.means[i] += moments.means[column];
    scale_.factors[i] = 1 / static_cast<double>(kDamageDeviations[i]);
  }
}

void DamageModel::read(std::span<const FeatureRow> rows, double* logits) const {
  has_wide() ? add_logits_wide(rows, scale_, logits) : add_logits(rows, scale_, logits);
}

double combine_damage(double by_flags, double logit) {
  const double by_model = 1 / (1 + exponential(-logit));
  return round4(1 - (1 - by_flags) * (1 - by_model));
}

double damage_penalty(double logit) { return kPenalty * std::max(0.0, logit - kFreeLogit); }

}  // namespace leitsatz
