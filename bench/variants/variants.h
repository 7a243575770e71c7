// Other versions of a document, for training to see: damaged, without its lead, in another order.
//
// In:  a document and a seed. Out: its text changed, and where. The same seed gives the same text.
#ifndef LEITSATZ_BENCH_VARIANTS_VARIANTS_H_
#define LEITSATZ_BENCH_VARIANTS_VARIANTS_H_

#include <map>
#include <string>
#include <vector>

#include "../corpus/corpus.h"
#include "../damage/noise.h"
#include "leitsatz/leitsatz.h"

namespace leitsatz::bench {

enum class Variant : std::uint8_t { kClean, kNoise, kDropLead, kShuffle };
inline constexpr std::string_view kVariantNames[] = {"clean", "noise", "drop-lead", "shuffle"};

struct Wound {
  Noise noise;
  Span span;  // of what is damage; empty where two sentences were joined
};

struct Altered {
  std::string text;
  std::vector<Wound> wounds;  // ascending
};

// Long enough to be damaged, and not damaged yet.
bool is_whole(const Sentence& s);

// Whole sentences by language, to put where they do not belong.
using Pool = std::map<std::string, std::vector<std::string>>;

// Adds the whole sentences of a document.
void collect(const Item& item, const Analysis& clean, Pool& pool);

// REQUIRES: `clean` is the analysis of item.text.
Altered alter(const Item& item, const Analysis& clean, Variant variant, const Pool& pool,
              Random& random);

}  // namespace leitsatz::bench

#endif  // LEITSATZ_BENCH_VARIANTS_VARIANTS_H_
