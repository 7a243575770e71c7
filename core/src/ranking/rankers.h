// Scores candidates with the classic rankers, and turns scores and feature rows into what is
// published.
//
// In:  vectors, raw scores and feature rows. Out: one raw score per candidate, larger is better, on
// the ranker's own scale; published scores; reasons. Cost: linear.
#ifndef LEITSATZ_CORE_RANKING_RANKERS_H_
#define LEITSATZ_CORE_RANKING_RANKERS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "ranking/feature_table.h"
#include "similarity/vectors.h"

namespace leitsatz {

// The scores of a ranker other than kSalience (ranking_model.h).
std::vector<double> classic_scores(Ranker ranker, const Vectors& vectors);

// Maps raw scores to 0..1, from the least to the greatest of the text, and rounds them.
std::vector<double> publish_scores(std::span<const double> raw);

// The Reason bits of a sentence: why it ranks high. `place`: its index among the candidates.
std::uint32_t find_reasons(const FeatureRow& row, std::size_t place);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_RANKERS_H_
