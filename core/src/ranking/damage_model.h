// The trained part of damage: what sentences show that no flag tells.
//
// In:  feature rows. Out: per candidate the log-odds that it is damaged in a way that raises no
// flag (words dropped, pasted or out of order, two sentences in one, a repetition). A perceptron
// with one hidden layer of 8-bit weights; graded columns are read as they differ from their mean in
// the document. It reads no flag: flags count beside it, so that more of them never make less
// damage, and kinds it was not trained on are caught by them. Cost: some 300 multiplications a
// candidate.
#ifndef LEITSATZ_CORE_RANKING_DAMAGE_MODEL_H_
#define LEITSATZ_CORE_RANKING_DAMAGE_MODEL_H_

#include <array>
#include <span>

#include "ranking/damage_model_data.h"
#include "ranking/feature_table.h"

namespace leitsatz {

class DamageModel {
 public:
  // What each input is less by and multiplied with before it is read.
  struct Scale {
    std::array<double, kDamageInputs> means{}, factors{};
  };

  explicit DamageModel(const ColumnMoments& moments);
  // Writes the log-odds of each row.
  void read(std::span<const FeatureRow> rows, double* logits) const;

 private:
  Scale scale_;
};

// The probability that a sentence is damaged, by its flags (`by_flags`, condition.h) or by the
// model, were they independent; a multiple of 0.0001.
double combine_damage(double by_flags, double logit);

// What is taken off a sentence's score in the order of choice (rankers.h): nothing where the model
// has little doubt.
double damage_penalty(double logit);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_DAMAGE_MODEL_H_
