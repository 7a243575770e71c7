// The weights of the trained ranker. Generated: see ranking_model_data.cpp and training/ranking.
#ifndef LEITSATZ_CORE_RANKING_RANKING_MODEL_DATA_H_
#define LEITSATZ_CORE_RANKING_RANKING_MODEL_DATA_H_

#include <cstdint>

#include "ranking/feature_table.h"

namespace leitsatz {

// A matrix of 8-bit weights, input by input, each with the value of each output. A weight is
// weights[i * outputs + o] * scales[o].
struct Matrix {
  std::uint16_t inputs;
  std::uint16_t outputs;
  const std::int8_t* weights;
  const float* scales;  // one per output
  const float* biases;  // one per output
};

// How each column is scaled: the mean and the deviation over all training texts.
extern const float kColumnMeans[kRankedCount];
extern const float kColumnDeviations[kRankedCount];

extern const Matrix kLinear;             // columns -> 1
extern const Matrix kPerceptron[3];      // columns -> hidden -> narrow -> 1
extern const Matrix kConvolutionIn;      // columns -> channels
extern const Matrix kConvolution[2];     // channels of kWindow sentences -> channels, residual
extern const Matrix kConvolutionOut[2];  // channels -> channels -> 1
inline constexpr int kWindow = 5;        // sentences, the middle one is the one that is read

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_RANKING_MODEL_DATA_H_
