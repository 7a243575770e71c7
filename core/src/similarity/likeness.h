// What sentences have in common, as every order of them asks it.
//
// In:  vectors, which must outlive it. Out: the sentences that hold each term, and those that hold
// the same terms equally often ("twins"). Cost: one pass over the entries.
#ifndef LEITSATZ_CORE_SIMILARITY_LIKENESS_H_
#define LEITSATZ_CORE_SIMILARITY_LIKENESS_H_

#include <cstdint>
#include <vector>

#include "similarity/postings.h"
#include "similarity/vectors.h"

namespace leitsatz {

struct Twin {
  std::uint32_t vector = 0;
  std::uint32_t first = 0;  // the first of its twins, or itself
};

struct Likeness {
  const Vectors& vectors;
  Postings postings;
  std::vector<Twin> twins;  // vectors that are not empty and have a twin, ascending

  explicit Likeness(const Vectors& all) : Likeness(all, Postings(all)) {}
  Likeness(const Vectors& all, Postings of_all);  // its postings
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SIMILARITY_LIKENESS_H_
