// What speaks for a sentence in a teaser: that it makes one read on, and gives nothing away.
//
// In:  candidates, their words and what their rows show. Out: gains, and the scores of the teaser's
// order: a sentence that can open it, then questions, contrasts and words of tension, no figures
// behind the opening, little that the title or the best sentence says, and nothing of the last
// part. See docs/types.md. Cost: one pass over the tokens.
#ifndef LEITSATZ_CORE_SELECTION_TEASER_H_
#define LEITSATZ_CORE_SELECTION_TEASER_H_

#include <cstdint>
#include <span>
#include <vector>

#include "ranking/feature_table.h"
#include "sentences/parsed_text.h"

namespace leitsatz {

// By candidate.
struct Teasing {
  std::vector<float> gains;           // in deviations of the scores
  std::vector<std::uint8_t> openers;  // a teaser can begin with it
};

// What a teaser asks of a sentence's row, as bits.
std::uint8_t find_teaser_signs(const FeatureRow& row);

// `flags`: by sentence (flags.h). `signs`: of the candidates.
Teasing find_teasing(const ParsedText& parsed, std::span<const std::uint32_t> flags,
                     std::span<const std::uint32_t> candidates,
                     std::span<const std::uint8_t> signs);

// `unit`: a deviation of the scores.
std::vector<double> teaser_scores(const Teasing& teasing, std::span<const double> scores,
                                  double unit);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SELECTION_TEASER_H_
