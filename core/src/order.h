// The order in which sentences are chosen: by score, and each as unlike those before it as can be.
//
// In:  raw scores, vectors, damage. Out: candidates in order of choice and those that repeat an
// earlier one. Selection walks this order, so a longer summary keeps what a shorter one holds.
// Maximal marginal relevance (Carbonell & Goldstein 1998): score - kRedundancy * largest cosine
// with what was taken. Penalties only grow, so the best candidate is found by a heap that is mended
// lazily. After kMaxDiverse sentences (no summary has more) penalties stay as they are; of two
// sentences with the same terms one is a repeat wherever they stand. Cost: O(tokens + n log n); of
// a term's sentences at most kMaxPostings are compared, those around the one just taken.
#ifndef LEITSATZ_CORE_ORDER_H_
#define LEITSATZ_CORE_ORDER_H_

#include <cstdint>
#include <span>
#include <vector>

#include "vectors.h"

namespace leitsatz {

struct Order {
  std::vector<std::uint32_t> candidates;  // every candidate once, first to be chosen first
  std::vector<std::uint8_t>
      repeat;  // repeat[k]: candidate k says what one before it in the order says
};

// The order of `salience`: whole sentences, then repeats, then damaged ones.
Order diverse_order(std::span<const double> scores, const Vectors& vectors,
                    std::span<const std::uint8_t> damaged);

// The order of the classic rankers: by score alone, as their papers have it.
Order plain_order(std::span<const double> scores);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ORDER_H_
