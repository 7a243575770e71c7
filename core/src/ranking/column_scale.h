// How the ranker scales the columns of the feature table.
//
// In:  the mean and deviation of each column over all texts, and those of the graded columns in the
// document. Out: what is subtracted from each column, and what the rest is multiplied by. Graded
// columns are read relative to the document, so that a sentence is compared with its neighbours
// whatever the language. Cost: a division a column. Tests: ranking_model_test.cpp.
#ifndef LEITSATZ_CORE_RANKING_COLUMN_SCALE_H_
#define LEITSATZ_CORE_RANKING_COLUMN_SCALE_H_

#include <array>
#include <cstddef>

#include "ranking/feature_table.h"

namespace leitsatz {

inline constexpr float kColumnClip = 5;       // deviations
inline constexpr double kColumnFloor = 0.15;  // of the overall deviation, added to the document's

// Of the first `kCount` columns.
template <std::size_t kCount>
struct ColumnScale {
  std::array<double, kCount> means, factors;

  ColumnScale(const ColumnMoments& moments, const float (&all_means)[kCount],
              const float (&all_deviations)[kCount]) {
    for (std::size_t c = 0; c < kCount; ++c) {
      means[c] = static_cast<double>(all_means[c]);
      double deviation = static_cast<double>(all_deviations[c]);
      if (kFeatures[c].graded) {
        means[c] = moments.means[c];
        deviation = moments.deviations[c] + kColumnFloor * deviation;
      }
      factors[c] = 1 / deviation;
    }
  }
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_COLUMN_SCALE_H_
