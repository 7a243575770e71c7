// Orders of choice that the bench computes itself, from the core's vectors and rows.
//
// In:  an analysed document. Out: candidates in order of choice. PacSum (Zheng & Lapata 2019):
// each sentence's cosines (tf-idf) with those after it minus those before it, edges below
// a threshold left out, which takes all pairs. Hand: the weighted sum of the feature table
// (FeatureInfo::weight) in the core's own order, as before there was a trained model.
// Cost: PacSum is quadratic in the sentences.
#ifndef LEITSATZ_BENCH_QUALITY_LIKENESS_H_
#define LEITSATZ_BENCH_QUALITY_LIKENESS_H_

#include <cstdint>
#include <vector>

#include "leitsatz/leitsatz.h"

namespace leitsatz::quality {

std::vector<std::uint32_t> pacsum_order(const Analysis& analysis);
std::vector<std::uint32_t> hand_order(const Analysis& analysis);

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_LIKENESS_H_
