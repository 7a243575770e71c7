// The order in which sentences are chosen: by score, each as unlike those before it as can be, and
// none without the one it needs where that can be had.
//
// In:  raw scores, vectors, damage, who needs whom. Out: candidates in order of choice and those
// that repeat an earlier one. Selection walks this order, so a longer summary keeps what a shorter
// one holds. Maximal marginal relevance (Carbonell & Goldstein 1998): score - redundancy * largest
// cosine with what was taken. A sentence that needs the one before it costs more until that one is
// taken; or both enter together, the needed one first, at a mean of their values. All stand in line
// by their values; of those that come up, a heap keeps the ones whose value fell meanwhile, and
// takes anew those whose value rose. After kMaxDiverse sentences (no summary has more) penalties
// stay as they are; of two sentences with the same terms one is a repeat wherever they stand. Cost:
// O(tokens + n log n); of a term's sentences at most kMaxPostings are compared, those around the
// one just taken.
#ifndef LEITSATZ_CORE_SELECTION_MMR_H_
#define LEITSATZ_CORE_SELECTION_MMR_H_

#include <cstdint>
#include <span>
#include <vector>

#include "similarity/likeness.h"

namespace leitsatz {

// What a sentence needs before it: the number of a candidate, or one of these.
inline constexpr std::uint32_t kStandsAlone = 0xFFFFFFFFu;
inline constexpr std::uint32_t kLost = 0xFFFFFFFEu;  // something that can't be chosen with it

inline constexpr double kRepeats = 0.8;  // cosine from which a sentence repeats another

struct Order {
  std::vector<std::uint32_t> candidates;  // every candidate once, first to be chosen first
  std::uint32_t whole = 0;                // so many come before the repeats and the damaged ones
  std::vector<std::uint8_t>
      repeat;  // repeat[k]: candidate k says what one before it in the order says
};

// How a type of summary weighs; costs are on the scale of the scores.
struct MmrWeights {
  double redundancy = 1.3;  // of a full repeat
  double dangling = 0;      // of a sentence without the one it needs
  double crowding = 0;      // for each sentence taken from the same paragraph, up to eight
  bool pairs = true;        // a sentence may bring the one it needs along
  bool apart = false;       // each will stand by itself: the one it needs is no help, taken or not
};

// What an order is made from, by candidate.
struct Candidates {
  std::span<const double> scores;
  const Likeness& likeness;
  std::span<const std::uint8_t> damaged;
  std::span<const std::uint32_t> needs;  // empty: all stand alone
  std::span<const std::uint32_t> block;  // empty: no paragraphs
};

// The order of `salience`: whole sentences, then repeats, then damaged ones.
Order diverse_order(const Candidates& candidates, const MmrWeights& weighing);

// The order of the classic rankers: by score alone, as their papers have it.
Order plain_order(std::span<const double> scores);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SELECTION_MMR_H_
