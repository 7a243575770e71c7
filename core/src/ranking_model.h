// The trained ranker: three small networks over the feature table, averaged.
//
// In:  feature rows. Out: a score per candidate, larger is better.
// Columns are scaled as in training: graded ones by their mean and deviation in the document, so
// that a sentence is compared with its neighbours whatever the language; the others over all texts.
// A linear layer, a perceptron and a convolution over neighbouring sentences each give
// log-probabilities of being chosen (listwise softmax); their mean, the hand-set formula as a prior
// and a charge for length are the score (training/ranking/README.md). Weights are 8-bit.
// Each output is a sum over the inputs in their order, outputs side by side: so it vectorizes
// without another rounding. Cost: some 25,000 multiplications a candidate.
#ifndef LEITSATZ_CORE_RANKING_MODEL_H_
#define LEITSATZ_CORE_RANKING_MODEL_H_

#include <cstdint>
#include <span>
#include <vector>

#include "feature_table.h"

namespace leitsatz {

// On the scale of order.h's charge for redundancy.
std::vector<double> model_scores(std::span<const FeatureRow> rows);

// The hand-set formula: the weighted sum of a row (FeatureInfo::weight).
double hand_score(const FeatureRow& row);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_MODEL_H_
