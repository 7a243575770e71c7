// Ranks sentences by greedy gain in ROUGE-1 + ROUGE-2 F1 against the reference.
//
// In:  sentences and references. Out: an order of choice, for the reference that it serves best.
// Cost: sentences x choices, each as long as the sentence.
#ifndef LEITSATZ_BENCH_QUALITY_ORACLE_H_
#define LEITSATZ_BENCH_QUALITY_ORACLE_H_

#include <cstdint>
#include <span>
#include <vector>

#include "rouge.h"

namespace leitsatz::quality {

// `words`: choose until they are reached, even at a loss; kNoLimit: stop when nothing gains.
std::vector<std::uint32_t> oracle_order(std::span<const Tokens> sentences,
                                        std::span<const std::uint32_t> candidates,
                                        std::span<const Lines> references, std::size_t words);

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_ORACLE_H_
