#include "similarity/neighbours.h"

#include <algorithm>
#include <array>

namespace leitsatz {

Neighbours find_neighbours(const Vectors& vectors, const Postings& postings) {
  const std::size_t n = vectors.size();
  const std::vector<double> zeros(n, 0);
  Neighbours result{zeros, zeros, zeros, zeros};
  std::vector<std::uint32_t> seen(vectors.isf.size(), 0);  // by term: sentences read that hold it
  for (std::size_t k = 0; k < n; ++k) {
    std::array<double, kReach + 1> cosines{};  // cosines[d]: with the sentence d before
    for (const Entry& entry : vectors.of(k)) {
      const Posting* own = postings.of(entry.term).data() + seen[entry.term]++;
      const Posting* const first = postings.of(entry.term).data();
      for (; own != first && k - own[-1].vector <= kReach; --own) {
        cosines[k - own[-1].vector] += static_cast<double>(entry.weight) * own[-1].weight;
      }
    }
    for (std::size_t i = 1; i <= std::min(kReach, k); ++i) {
      result.most_next[k - i] = std::max(result.most_next[k - i], cosines[i]);
      result.most_previous[k] = std::max(result.most_previous[k], cosines[i]);
    }
    if (k > 0) result.next[k - 1] = result.previous[k] = cosines[1];
  }
  return result;
}

}  // namespace leitsatz
