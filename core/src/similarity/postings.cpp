#include "similarity/postings.h"

namespace leitsatz {

Postings::Postings(const Vectors& vectors)
    : first(vectors.isf.size() + 1, 0), entries(vectors.entries.size()) {
  // A counting sort. While entries are placed, first[t] is the next free place of term t; in the
  // end it is where term t + 1 begins.
  for (const Entry& entry : vectors.entries) ++first[entry.term];
  std::uint32_t begin = 0;
  for (std::uint32_t& count : first) {
    begin += count;
    count = begin - count;
  }
  for (std::uint32_t k = 0; k < vectors.size(); ++k) {
    for (const Entry& entry : vectors.of(k)) entries[first[entry.term]++] = {k, entry.weight};
  }
  for (std::size_t t = first.size() - 1; t > 0; --t) first[t] = first[t - 1];
  first[0] = 0;
}

}  // namespace leitsatz
