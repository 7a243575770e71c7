// The trained ranker: three small networks over the feature table, averaged.
//
// In:  feature rows. Out: a score per candidate, larger is better.
// Columns are scaled as in training: graded ones by their mean and deviation in the document, so
// that a sentence is compared with its neighbours whatever the language; the others by those over
// all texts. A linear layer, a perceptron and a convolution over neighbouring sentences each give
// log-probabilities of being chosen (listwise softmax). The score is their mean, plus the hand-set
// formula as a prior, minus a charge for length (training/ranking/README.md). Weights are 8-bit.
// Each output sums its inputs in order, and outputs are in adjacent SIMD lanes, so vectorization
// does not change the rounding. Cost: some 25,000 multiplications a candidate. Tests:
// ranking_test.cpp.
#ifndef LEITSATZ_CORE_RANKING_RANKING_MODEL_H_
#define LEITSATZ_CORE_RANKING_RANKING_MODEL_H_

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "ranking/feature_table.h"

namespace leitsatz {

// The share of the hand-set formula and the scale were set before these networks were trained, as
// in an earlier study of such rankers; the charge for length was chosen on development sets
// (training/ranking/README.md says among what). Training reads all of them (leitsatz-features).
inline constexpr double kHandShare = 0.25;   // weight of the formula beside the networks' mean
inline constexpr double kLengthShare = 0.8;  // charged per ln(words + kLengthFloor)
inline constexpr double kLengthFloor = 3;    // words
inline constexpr double kFreeWords = 20;     // words; a shorter sentence is charged as much
inline constexpr double kScale =
    0.65;  // when it was set, redundancy (then 1.3) cost 2 unscaled scores
inline constexpr float kColumnClip = 5;       // deviations, of a scaled column
inline constexpr double kColumnFloor = 0.15;  // of the overall deviation, added to the document's

class RankingModel {
 public:
  struct State;  // of the networks

  // `size`: the number of candidates.
  RankingModel(const ColumnMoments& moments, std::size_t size);
  ~RankingModel();

  // Reads the rows of the next candidates.
  void read(std::span<const FeatureRow> rows);

  // The scores, on the scale of the costs in mmr.h. REQUIRES: all rows were read.
  std::vector<double> scores() const;

 private:
  std::unique_ptr<State> state_;
};

// The hand-set formula: the weighted sum of a row (FeatureInfo::weight).
double hand_score(const FeatureRow& row);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_RANKING_MODEL_H_
