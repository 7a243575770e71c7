// An inverted index: the sentences that hold each term.
//
// In:  vectors. Out: per term its sentences, ascending, with the term's weight in each. Cost: one
// pass; 8 bytes an entry.
#ifndef LEITSATZ_CORE_SIMILARITY_POSTINGS_H_
#define LEITSATZ_CORE_SIMILARITY_POSTINGS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "similarity/vectors.h"

namespace leitsatz {

struct Posting {
  std::uint32_t vector = 0;
  float weight = 0;
};

struct Postings {
  std::vector<std::uint32_t> first;  // term t has entries [first[t], first[t + 1])
  std::vector<Posting> entries;

  Postings() = default;
  explicit Postings(const Vectors& vectors);

  std::span<const Posting> of(TermId t) const {
    return {entries.data() + first[t], entries.data() + first[t + 1]};
  }
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SIMILARITY_POSTINGS_H_
