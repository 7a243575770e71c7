// Scores the sentences of several texts on one scale.
//
// In:  the scores that the sentences have in their own texts, and joint vectors. Out: the same,
// raised by "support": how much a sentence says of what the other texts say. Each text counts
// alike, however long it is: a sentence is compared with the centroid of each other text. Long
// sentences have more support only because they are long, so length costs a little. Of a single
// text the scores stay as they are. Cost: the entries of the vectors, four times.
#ifndef LEITSATZ_CORE_STORY_JOINT_SCORES_H_
#define LEITSATZ_CORE_STORY_JOINT_SCORES_H_

#include <cstdint>
#include <span>
#include <vector>

#include "similarity/vectors.h"

namespace leitsatz {

// `begins`: by text the first of its sentences; behind the last text their number. `raw`: of each
// sentence in its own text.
std::vector<double> joint_scores(const Vectors& vectors, std::span<const std::uint32_t> begins,
                                 std::span<const double> raw);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_STORY_JOINT_SCORES_H_
