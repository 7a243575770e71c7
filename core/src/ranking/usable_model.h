// The trained model of what a reader can use of a text's sentences.
//
// In:  feature rows. Out: per candidate the log-odds that careful readers would never choose it: it
// can't be understood alone, is a caption, a greeting, trivial, or broken in a way that no flag
// shows. A logistic regression over all columns; graded ones are read relative to the document.
// More flexible models (a convolution over neighbouring sentences) were hardly better:
// training/usable/README.md. Cost: a multiplication a column. Tests: usable_model_test.cpp.
#ifndef LEITSATZ_CORE_RANKING_USABLE_MODEL_H_
#define LEITSATZ_CORE_RANKING_USABLE_MODEL_H_

#include <span>

#include "ranking/column_scale.h"
#include "ranking/feature_table.h"

namespace leitsatz {

class UsableModel {
 public:
  explicit UsableModel(const ColumnMoments& moments);
  // Writes the log-odds of each row to `logits`.
  void read(std::span<const FeatureRow> rows, double* logits) const;

 private:
  ColumnScale<kFeatureCount> scale_;
};

// What is subtracted from a sentence's score for the order of choice; 0 where it surely is usable.
double usable_penalty(double logit);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_USABLE_MODEL_H_
