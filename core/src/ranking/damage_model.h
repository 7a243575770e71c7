// The trained model of damage that no flag shows.
//
// In:  feature rows. Out: per candidate the log-odds that it is damaged in a way that raises no
// flag (words dropped, pasted or out of order, two sentences in one, a repetition). A perceptron
// with one hidden layer and 8-bit weights; graded columns are read relative to their mean in the
// document. It reads no flags. They are combined with its result, so that more flags never mean
// less damage, and they catch kinds of damage that it was not trained on. Cost: some 300
// multiplications a candidate. Tests: damage_model_test.cpp.
#ifndef LEITSATZ_CORE_RANKING_DAMAGE_MODEL_H_
#define LEITSATZ_CORE_RANKING_DAMAGE_MODEL_H_

#include <array>
#include <span>

#include "ranking/damage_model_data.h"
#include "ranking/feature_table.h"

namespace leitsatz {

class DamageModel {
 public:
  // The model reads (value - mean) * factor of each input.
  struct Scale {
    std::array<double, kDamageInputs> means{}, factors{};
  };

  explicit DamageModel(const ColumnMoments& moments);
  // Writes the log-odds of each row to `logits`.
  void read(std::span<const FeatureRow> rows, double* logits) const;

 private:
  Scale scale_;
};

// The probability that a sentence is damaged by its flags (`by_flags`, flags.h) or by the model, as
// if both were independent. Rounded to a multiple of 0.0001.
double combine_damage(double by_flags, double logit);

// What is subtracted from a sentence's score for the order of choice (rankers.h); 0 where the model
// has little doubt.
double damage_penalty(double logit);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_DAMAGE_MODEL_H_
