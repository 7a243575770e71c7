// Scores every system on every document of a set.
//
// In:  documents with references. Out: ROUGE of each summary, at two lengths: three sentences, and
// the set's mean reference length in words, the same for all systems.
#ifndef LEITSATZ_BENCH_QUALITY_EVALUATE_H_
#define LEITSATZ_BENCH_QUALITY_EVALUATE_H_

#include <span>
#include <string>
#include <vector>

#include "../corpus/corpus.h"
#include "../variants/variants.h"
#include "rouge.h"
#include "systems.h"

namespace leitsatz::quality {

using bench::Item;

// The lengths at which systems are compared.
enum class Length : std::uint8_t { kThreeSentences, kWordBudget };
inline constexpr Length kLengths[] = {Length::kThreeSentences, Length::kWordBudget};

// The word budget's bounds: below, one sentence decides; above, nearly all of an article fits.
inline constexpr std::size_t kMinBudget = 25;
inline constexpr std::size_t kMaxBudget = 200;

struct EvaluateOptions {
  std::vector<System> systems;
  bool use_language = false;  // pass on the language that the data states
  unsigned jobs = 1;
  std::uint32_t noise = 0;  // not 0: damage 30 % of the sentences, with this seed
  bench::Pool pool = {};    // sentences of other languages for it
};

struct SetScores {
  std::string name;
  std::size_t budget = 0;  // words
  // scores[length][system][document], systems as in EvaluateOptions
  std::vector<std::vector<std::vector<Rouge>>> scores;

  // damaged[system][document]: the share of the three sentences chosen that are damaged: by noise
  // if there is any, else flagged as damaged
  std::vector<std::vector<double>> damaged;

  const std::vector<Rouge>& of(Length length, std::size_t system) const {
    return scores[static_cast<std::size_t>(length)][system];
  }
};

// The result does not depend on `jobs`. Throws std::runtime_error if a document can't be analysed.
SetScores evaluate(const std::string& name, const std::vector<Item>& items,
                   const EvaluateOptions& options);

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_EVALUATE_H_
