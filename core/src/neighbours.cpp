#include "neighbours.h"

#include <algorithm>

namespace leitsatz {

Neighbours find_neighbours(const Vectors& vectors) {
  const std::size_t n = vectors.size();
  const std::vector<double> zeros(n, 0);
  Neighbours result{zeros, zeros, zeros, zeros};
  Dense own(vectors.isf.size(), 0);
  for (std::size_t i = 0; i < n; ++i) {
    for (const Entry& entry : vectors.of(i)) own[entry.term] = entry.weight;
    const std::size_t end = std::min(n, i + 1 + kReach);
    for (std::size_t k = i + 1; k < end; ++k) {
      const double cosine = dot(vectors.of(k), own);
      result.most_next[i] = std::max(result.most_next[i], cosine);
      result.most_previous[k] = std::max(result.most_previous[k], cosine);
      if (k == i + 1) result.next[i] = result.previous[k] = cosine;
    }
    for (const Entry& entry : vectors.of(i)) own[entry.term] = 0;
  }
  return result;
}

}  // namespace leitsatz
