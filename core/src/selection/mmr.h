// The order of choice: maximal marginal relevance (MMR, Carbonell & Goldstein 1998), extended to
// sentences that need the one before them.
//
// In:  raw scores, vectors, damage, and what each candidate needs. Out: candidates in order of
// choice, and those that repeat an earlier one. Selection walks this order, so a longer summary
// keeps what a shorter one holds. The value of a candidate is its score - redundancy * its largest
// cosine with what was taken. A sentence that needs the one before it costs more until that one is
// taken; or both enter together, the needed one first, at a weighted mean of their values.
// Sentences of different texts that say the same say it in other words, and in other languages they
// share only names, numbers and cognates, so their cosines count more.
//
// Lazy greedy: candidates are sorted once; a heap holds those whose value has changed since. After
// kMaxDiverse sentences (no summary has more) redundancy no longer changes. Of two sentences with
// the same terms, one is a repeat wherever they are. Cost: O(tokens + n log n); of a term's
// sentences, at most kMaxPostings are compared, those around the one just taken. Tests:
// mmr_test.cpp.
#ifndef LEITSATZ_CORE_SELECTION_MMR_H_
#define LEITSATZ_CORE_SELECTION_MMR_H_

#include <cstdint>
#include <span>
#include <vector>

#include "language/language.h"
#include "similarity/likeness.h"

namespace leitsatz {

// What a sentence needs before it: the index of a candidate, or one of these.
inline constexpr std::uint32_t kStandsAlone = 0xFFFFFFFFu;
inline constexpr std::uint32_t kLost = 0xFFFFFFFEu;  // something that cannot be chosen with it

inline constexpr double kRepeats = 0.8;  // cosine from which a sentence repeats another

// Whether a sentence is chosen with the others or behind them.
enum class Standing : std::uint8_t {
  kSound,
  kSetBack,  // idle: behind sound ones and repeats
  kLast,     // damaged
};

struct Order {
  std::vector<std::uint32_t> candidates;  // every candidate once, first to be chosen first
  std::uint32_t whole = 0;                // how many come before repeats, idle and damaged ones
  std::vector<std::uint8_t> repeat;  // repeat[k]: candidate k repeats an earlier one in the order
};

// The costs of a type of summary, on the scale of the scores.
struct MmrWeights {
  double redundancy = 2.6;  // of a full repeat
  double dangling = 0;      // of a sentence without the one it needs
  double spread = 0;        // beside a taken sentence, falling to 0 a tenth of the text away
  bool pairs = true;        // a sentence and the one it needs may enter together
  bool apart = false;  // each is shown by itself, so the one it needs does not help, taken or not
};

// What an order is made from, by candidate.
struct Candidates {
  std::span<const double> scores;
  const Likeness& likeness;
  std::span<const Standing> standing;
  std::span<const std::uint32_t> needs;          // empty: none needs another
  std::span<const std::uint32_t> document = {};  // the text it is from; empty: there is only one
  std::span<const LanguageId> language = {};     // of that text; empty likewise
  // The share of its squared length that terms have which texts in other languages have, too; empty
  // if all are in one language.
  std::span<const float> shared = {};
};

// The order of `salience`: sound sentences, then repeats, then idle and then damaged ones.
Order diverse_order(const Candidates& candidates, const MmrWeights& weights);

// The order of the classic rankers: by score alone, as in their papers.
Order plain_order(std::span<const double> scores);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SELECTION_MMR_H_
