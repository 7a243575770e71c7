// The weights of the damage model. Generated: see damage_model_data.cpp and training/damage.
#ifndef LEITSATZ_CORE_RANKING_DAMAGE_MODEL_DATA_H_
#define LEITSATZ_CORE_RANKING_DAMAGE_MODEL_DATA_H_

#include <cstdint>

#include "ranking/feature_table.h"

namespace leitsatz {

inline constexpr std::size_t kDamageInputs = 30;
inline constexpr std::size_t kDamageUnits = 8;

extern const Feature kDamageColumns[kDamageInputs];
extern const float kDamageMeans[kDamageInputs];
extern const float kDamageDeviations[kDamageInputs];

// Of unit u from input i: kDamageWeights[i][u] * kDamageScales[u].
extern const std::int8_t kDamageWeights[kDamageInputs][kDamageUnits];
extern const float kDamageScales[kDamageUnits];
extern const float kDamageBiases[kDamageUnits];
extern const float kDamageOut[kDamageUnits];
extern const float kDamageOutBias;

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_DAMAGE_MODEL_DATA_H_
