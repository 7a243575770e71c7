// The trained model of what a reader can use of a text's sentences.
//
// In:  feature rows. Out: per candidate the log-odds that careful readers would never choose it: it
// can't be understood alone, is a caption, a greeting, trivial, or broken in a way that no flag
// shows. Boosted trees (Friedman, 2001) over all columns, and over the graded ones once more,
// relative to the document. They tell more than a linear model of the same columns, and than
// networks over neighbouring sentences: training/usable/README.md. Cost: some thousand comparisons
// a row. Tests: usable_model_test.cpp.
#ifndef LEITSATZ_CORE_RANKING_USABLE_MODEL_H_
#define LEITSATZ_CORE_RANKING_USABLE_MODEL_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "ranking/feature_table.h"
#include "ranking/usable_model_data.h"

namespace leitsatz {

class UsableModel {
 public:
  explicit UsableModel(const ColumnMoments& moments);
  // Writes the log-odds of each row to `logits`.
  void read(std::span<const FeatureRow> rows, double* logits) const;

 private:
  struct Split {
    float threshold;
    std::uint8_t input;
  };

  std::int32_t leaf_of(std::size_t tree, const float* inputs) const;

  std::array<std::array<Split, kUsableSplits>, kUsableTreeCount> splits_;
  std::array<double, kFeatureCount> means_, factors_;  // of graded columns; else 0
};

// What is subtracted from a sentence's score for the order of choice; 0 where it surely is usable.
double usable_penalty(double logit);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_USABLE_MODEL_H_
