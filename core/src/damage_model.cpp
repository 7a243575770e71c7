#include "damage_model.h"

#include <algorithm>
#include <array>

#include "damage_model_data.h"
#include "deterministic.h"
#include "registers.h"

namespace leitsatz {
namespace {

constexpr double kClip = 5;  // deviations, as in training/damage/train.py

// Chosen among a handful (training/damage/REPORT.md).
constexpr double kFreeLogit = -2;   // up to here nothing is taken off: some 12 %
constexpr double kPenalty = 0.325;  // for each unit of log-odds above

bool is_graded(Feature feature) { return kFeatures[static_cast<std::size_t>(feature)].graded; }

[[gnu::always_inline]] inline std::vector<double> logits(std::span<const FeatureRow> rows) {
  std::array<double, kDamageInputs> means{};
  for (std::size_t i = 0; i < kDamageInputs; ++i) {
    means[i] = static_cast<double>(kDamageMeans[i]);
    if (!is_graded(kDamageColumns[i])) continue;
    double sum = 0;
    for (const FeatureRow& row : rows) sum += static_cast<double>(at(row, kDamageColumns[i]));
    means[i] += sum / static_cast<double>(rows.size());
  }
  std::vector<double> result;
  result.reserve(rows.size());
  for (const FeatureRow& row : rows) {
    std::array<double, kDamageUnits> units{};
    for (std::size_t i = 0; i < kDamageInputs; ++i) {
      const double value = (static_cast<double>(at(row, kDamageColumns[i])) - means[i]) /
                           static_cast<double>(kDamageDeviations[i]);
      const double input = std::min(kClip, std::max(-kClip, value));
      for (std::size_t u = 0; u < kDamageUnits; ++u) units[u] += input * kDamageWeights[i][u];
    }
    double logit = static_cast<double>(kDamageOutBias);
    for (std::size_t u = 0; u < kDamageUnits; ++u) {
      const double sum =
          units[u] * static_cast<double>(kDamageScales[u]) + static_cast<double>(kDamageBiases[u]);
      logit += std::max(0.0, sum) * static_cast<double>(kDamageOut[u]);
    }
    result.push_back(logit);
  }
  return result;
}

LEITSATZ_WIDE std::vector<double> logits_wide(std::span<const FeatureRow> rows) {
  return logits(rows);
}

}  // namespace

std::vector<double> damage_logits(std::span<const FeatureRow> rows) {
  if (rows.empty()) return {};
  return has_wide() ? logits_wide(rows) : logits(rows);
}

double combine_damage(double by_flags, double logit) {
  const double by_model = 1 / (1 + exponential(-logit));
  return round4(1 - (1 - by_flags) * (1 - by_model));
}

double damage_penalty(double logit) { return kPenalty * std::max(0.0, logit - kFreeLogit); }

}  // namespace leitsatz
