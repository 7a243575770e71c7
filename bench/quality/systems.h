// The systems that are compared: each chooses sentences of a document.
//
// In:  an analysed document and a demand. Out: the chosen sentences. The built-in rankers go
// through the public interface, as any caller would; the others mark the floor and the ceiling.
#ifndef LEITSATZ_BENCH_QUALITY_SYSTEMS_H_
#define LEITSATZ_BENCH_QUALITY_SYSTEMS_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "rouge.h"

namespace leitsatz::quality {

enum class System : std::uint8_t {
  kSalience,
  kLead,
  kTextRank,
  kLexRank,
  kPacSum,  // likeness.h
  kHand,    // the hand-set formula that the model replaced
  kFirst,   // the first sentences, damaged or not
  kRandom,  // the same ones in every run
  kOracle,  // greedy by ROUGE-1 + ROUGE-2 against the reference: near what extraction can reach
};
inline constexpr System kSystems[] = {System::kSalience, System::kLead,   System::kTextRank,
                                      System::kLexRank,  System::kPacSum, System::kHand,
                                      System::kFirst,    System::kRandom, System::kOracle};

std::string_view system_name(System system);
std::optional<System> system_from_name(std::string_view name);

// The ranker to analyse with for `system`. Those that are not built in take any.
Ranker ranker_of(System system);

// How much to choose: at most `sentences`, and no more than it takes to reach `words`.
struct Demand {
  std::uint32_t sentences = kNoLimit;
  std::size_t words = kNoLimit;  // ROUGE tokens
};

struct Document {
  const Analysis& analysis;
  const std::vector<Tokens>& sentences;  // sentences[i]: tokens of analysis.sentences()[i]
  const std::vector<Lines>& references;
  std::uint64_t seed;  // of kRandom
};

// The smallest number of the system's sentences, in its own order of choice, that meets the demand
// (all it offers if they do not). Indices ascending.
std::vector<std::uint32_t> choose(System system, const Document& document, Demand demand);

// The chosen sentences' tokens, cut after `words` of them.
Lines summary(const Document& document, const std::vector<std::uint32_t>& picks, std::size_t words);

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_SYSTEMS_H_
