// The systems that are compared: each puts the sentences of several texts into an order of choice.
#ifndef LEITSATZ_BENCH_TOGETHER_SYSTEMS_H_
#define LEITSATZ_BENCH_TOGETHER_SYSTEMS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "../quality/tokens.h"
#include "clusters.h"

namespace leitsatz::together {

enum class System : std::uint8_t {
  kTogether,  // ours: leitsatz/story.h
  kJoined,    // the texts as one text, one behind the other
  kLead,      // the first sentence of each text, then the second of each, ...
  kCentroid,  // MEAD's centroid (Radev et al. 2004), without what repeats a sentence chosen before
  kLexRank,   // continuous LexRank over all texts
};
inline constexpr System kSystems[] = {System::kTogether, System::kJoined, System::kLead,
                                      System::kCentroid, System::kLexRank};
std::string_view system_name(System system);

struct Sentence {
  std::size_t text = 0;  // of the cluster
  std::uint32_t begin = 0;
  quality::Tokens tokens;
};

// The first sentences in the system's order of choice that reach so many words, all if they do not;
// in the order of the texts.
std::vector<Sentence> choose(System system, const Cluster& cluster, std::size_t words,
                             quality::Vocabulary& vocabulary);

}  // namespace leitsatz::together

#endif  // LEITSATZ_BENCH_TOGETHER_SYSTEMS_H_
