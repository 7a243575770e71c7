// The terms that sentences share, as the orders of choice need them.
//
// In:  vectors, which must outlive it. Out: an inverted index, and "twins": vectors that hold the
// same terms equally often. Cost: one pass over the entries.
#ifndef LEITSATZ_CORE_SIMILARITY_LIKENESS_H_
#define LEITSATZ_CORE_SIMILARITY_LIKENESS_H_

#include <cstdint>
#include <vector>

#include "similarity/postings.h"
#include "similarity/vectors.h"

namespace leitsatz {

struct Twin {
  std::uint32_t vector = 0;
  std::uint32_t first = 0;  // the first vector with the same terms, perhaps itself
};

struct Likeness {
  const Vectors& vectors;
  Postings postings;
  std::vector<Twin> twins;  // vectors that are not empty and have a twin, ascending

  explicit Likeness(const Vectors& all) : Likeness(all, Postings(all)) {}
  Likeness(const Vectors& all, Postings of_all);  // `of_all`: the postings of `all`
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SIMILARITY_LIKENESS_H_
