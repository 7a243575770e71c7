// Seven measures of how much each sentence says what the others say.
//
// In:  sentence vectors. Out: one value per sentence. Each is an exact sum over all pairs of
// sentences, but no pair is visited: S = X X^T is never formed, S p is computed as X (X^T p). Cost:
// O(tokens) a pass, at most kMaxRounds passes for the two random walks. Tests: centrality_test.cpp.
#ifndef LEITSATZ_CORE_SIMILARITY_CENTRALITY_H_
#define LEITSATZ_CORE_SIMILARITY_CENTRALITY_H_

#include <span>
#include <vector>

#include "similarity/vectors.h"

namespace leitsatz {

inline constexpr double kDamping = 0.85;    // Brin & Page 1998
inline constexpr int kMaxRounds = 30;       // of a random walk
inline constexpr double kConverged = 1e-6;  // the walk ends when a round changes less in total

// Sums that several measures share.
struct Total {
  Dense sum;                     // of all vectors
  double square = 0;             // squared length of `sum`
  std::vector<double> own;       // by vector: its squared length
  std::vector<double> with_all;  // by vector: its dot product with `sum`
};
Total total_of(const Vectors& vectors);

// Cosine with the sum of all sentences (Radev et al. 2004).
std::vector<double> centroid_centrality(const Total& total);

// Cosine with the sum of all others, and the mean cosine with each of them.
struct Others {
  std::vector<double> rest;
  std::vector<double> likeness;
};
Others others_centrality(const Total& total);

// Mean cosine with the sentences after it, and with those before it: the two directed sums of
// PacSum (Zheng & Lapata 2019). In news, a sentence is central if later ones take it up.
struct Directed {
  std::vector<double> forward;
  std::vector<double> backward;
};
Directed directed_centrality(const Vectors& vectors, const Total& total);

// Continuous LexRank (Erkan & Radev 2004): the random walk over cosines. Mean 1.
std::vector<double> lexrank_centrality(const Vectors& vectors, const Total& total);

// TextRank (Mihalcea & Tarau 2004): the random walk over the number of shared terms, divided by the
// sum of the logarithms of both lengths. Mean 1. 1/(a + b) is approximated to within 1.2e-4 by a
// sum of five products of exponentials of a and b, so this is linear too.
std::vector<double> textrank_centrality(const Vectors& vectors);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SIMILARITY_CENTRALITY_H_
