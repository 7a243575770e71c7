// Compares each sentence with the sentences around it.
//
// In:  sentence vectors and their postings. Out: per sentence the cosines with the next and the
// previous one, and the largest one with any of the kReach after and before it. A sentence that is
// like later ones opens a topic; one that is like earlier ones repeats it. Cost: O(kReach *
// tokens).
#ifndef LEITSATZ_CORE_SIMILARITY_NEIGHBOURS_H_
#define LEITSATZ_CORE_SIMILARITY_NEIGHBOURS_H_

#include <cstddef>
#include <vector>

#include "similarity/postings.h"
#include "similarity/vectors.h"

namespace leitsatz {

inline constexpr std::size_t kReach = 12;  // sentences to either side

struct Neighbours {
  std::vector<double> next, previous;
  std::vector<double> most_next, most_previous;
};

Neighbours find_neighbours(const Vectors& vectors, const Postings& postings);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SIMILARITY_NEIGHBOURS_H_
