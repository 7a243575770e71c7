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
#ifndef LEITSATZ_CORE_RANKING_RANKING_MODEL_H_
#define LEITSATZ_CORE_RANKING_RANKING_MODEL_H_

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "ranking/feature_table.h"

namespace leitsatz {

// The hand-set formula's share and the scale were set before these networks were trained, as an
// earlier study of such rankers had them; the charge for length was chosen on development sets
// (training/ranking/README.md says among what). Training reads all of them (leitsatz-features).
inline constexpr double kHandShare = 0.25;   // of the hand-set formula, beside the networks' mean
inline constexpr double kLengthShare = 0.8;  // charged per ln(words + kLengthFloor)
inline constexpr double kLengthFloor = 3;    // words
inline constexpr double kFreeWords = 20;     // a shorter sentence is charged as one of so many
inline constexpr double kScale = 0.65;       // puts redundancy (order.h, 1.3) at 2 of these scores

inline constexpr float kColumnClip = 5;       // deviations
inline constexpr double kColumnFloor = 0.15;  // of the overall one, added to the document's own

class RankingModel {
 public:
  struct State;  // of the networks

  // For so many candidates.
  RankingModel(const ColumnMoments& moments, std::size_t size);
  ~RankingModel();

  // The rows of the next ones.
  void read(std::span<const FeatureRow> rows);

  // On the scale of order.h's charge for redundancy. REQUIRES: all were read.
  std::vector<double> scores() const;

 private:
  std::unique_ptr<State> state_;
};

// The hand-set formula: the weighted sum of a row (FeatureInfo::weight).
double hand_score(const FeatureRow& row);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_RANKING_MODEL_H_
