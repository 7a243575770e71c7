// Measures how much each sentence holds of the terms and phrases that the text repeats.
//
// In:  terms, the candidates and their vectors. Out: one value per candidate and measure. The
// weight of a term is ln(1 + df) * isf if at least two candidates mention it, else 0. A phrase is
// two words in a row of which at most one is a stop word. Cost: one pass over the tokens and a
// selection of the heaviest terms, linear on average.
#ifndef LEITSATZ_CORE_SIMILARITY_MENTIONS_H_
#define LEITSATZ_CORE_SIMILARITY_MENTIONS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "similarity/vectors.h"
#include "words/terms.h"

namespace leitsatz {

inline constexpr std::size_t kFewHeaviest = 5;
inline constexpr std::size_t kManyHeaviest = 15;

struct Mentions {
  std::vector<double> coverage;   // mentions in the text * isf, summed over its terms
  std::vector<float> mean_mass;   // coverage / number of its terms
  std::vector<float> frequency;   // mean share of the text's mentions that its terms have, percent
                                  // (SumBasic, Nenkova & Vanderwende 2005)
  std::vector<float> first_mass;  // share of the text's weight that it mentions first
  std::vector<float> novelty;     // share of its own weight that it mentions first
  std::vector<float> few_keywords;   // share of the weight of the kFewHeaviest heaviest terms
  std::vector<float> many_keywords;  // the same for the kManyHeaviest heaviest
  std::vector<float> density;        // weight / square root of its number of terms
  std::vector<float> phrases;        // mean number of other candidates that share a phrase
  std::vector<float> phrase_count;   // ln(1 + phrases that another candidate holds)
};

Mentions find_mentions(const Terms& terms, std::span<const std::uint32_t> candidates,
                       const Vectors& vectors);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SIMILARITY_MENTIONS_H_
