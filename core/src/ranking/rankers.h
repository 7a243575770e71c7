// Scores the candidates, one way or another.
//
// In:  vectors, raw scores and feature rows. Out: one raw score per candidate, larger is better, on
// the ranker's own scale. Cost: linear.
#ifndef LEITSATZ_CORE_RANKING_RANKERS_H_
#define LEITSATZ_CORE_RANKING_RANKERS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "ranking/feature_table.h"
#include "similarity/vectors.h"

namespace leitsatz {

// By a ranker other than kSalience, of which see ranking_model.h.
std::vector<double> classic_scores(Ranker ranker, const Vectors& vectors);

// Raw scores mapped to 0..1 (the least and the most of the text), rounded as they are published.
std::vector<double> publish_scores(std::span<const double> raw);

// Why a sentence ranks high: its Reason bits, from its row.
std::uint32_t find_reasons(const FeatureRow& row, std::size_t place);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_RANKERS_H_
