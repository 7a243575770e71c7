// Sentences as sparse tf-isf vectors of length 1.
//
// In:  terms. Out: per sentence its terms, ascending, with weights ln(1 + tf) * isf, scaled to
// length 1; isf = ln((n + 1) / (df + 0.5)) over the candidates (Neto et al. 2000). The dot product
// of two vectors is their cosine. No matrix of pairs is ever made: a sum of cosines is one product
// with a summed vector. Cost: O(tokens).
#ifndef LEITSATZ_CORE_SIMILARITY_VECTORS_H_
#define LEITSATZ_CORE_SIMILARITY_VECTORS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "words/terms.h"

namespace leitsatz {

struct Entry {
  TermId term = 0;
  float weight = 0;
};

struct Vectors {
  std::vector<std::uint32_t> first;  // vector i has entries [first[i], first[i + 1])
  std::vector<Entry> entries;
  std::vector<float> isf;  // per term, at least kMinIsf

  std::span<const Entry> of(std::size_t i) const {
    return {entries.data() + first[i], entries.data() + first[i + 1]};
  }
  std::size_t size() const { return first.size() - 1; }
};

inline constexpr double kMinIsf = 0.05;  // of terms that every sentence has

// One vector per sentence of `rows`, in that order.
Vectors make_vectors(const Terms& terms, std::span<const std::uint32_t> rows);

// The isf of a term that so many of n sentences hold.
double isf_of(std::uint32_t sentences, std::size_t n);

// Makes weights of entries that count mentions. `frequency`: by term, how many sentences hold it.
void weigh_mentions(std::span<const std::uint32_t> frequency, Vectors& vectors);

// A dense vector over all terms.
using Dense = std::vector<double>;

void add(std::span<const Entry> vector, double factor, Dense& sum);
double dot(std::span<const Entry> vector, const Dense& dense);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SIMILARITY_VECTORS_H_
