// The weights of the model of use. Generated: see usable_model_data.cpp and training/usable.
#ifndef LEITSATZ_CORE_RANKING_USABLE_MODEL_DATA_H_
#define LEITSATZ_CORE_RANKING_USABLE_MODEL_DATA_H_

#include "ranking/feature_table.h"

namespace leitsatz {

// Of each column, over all texts that the model was trained on.
extern const float kUsableMeans[kFeatureCount];
extern const float kUsableDeviations[kFeatureCount];

extern const float kUsableWeights[kFeatureCount];
extern const float kUsableBias;

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_USABLE_MODEL_DATA_H_
