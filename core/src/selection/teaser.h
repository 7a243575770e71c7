// Gains of sentences in a teaser, which makes the reader read on and gives nothing away.
//
// In:  candidates, their words and facts from their rows. Out: gains, and the scores of the
// teaser's order: first a sentence that can open it, then questions, contrasts and words of
// tension; no figures after the opening, little that the title or the best sentence says, and
// nothing from the last part. See docs/types.md. Cost: one pass over the tokens.
#ifndef LEITSATZ_CORE_SELECTION_TEASER_H_
#define LEITSATZ_CORE_SELECTION_TEASER_H_

#include <cstdint>
#include <span>
#include <vector>

#include "ranking/feature_table.h"
#include "sentences/parsed_text.h"

namespace leitsatz {

// By candidate.
struct TeaserGains {
  std::vector<float> gains;           // in deviations of the scores
  std::vector<std::uint8_t> openers;  // 1 if a teaser can begin with it
};

// The facts of a sentence's row that a teaser needs, as bits.
std::uint8_t find_teaser_signs(const FeatureRow& row);

// `flags`: by sentence (flags.h). `signs`: of the candidates.
TeaserGains find_teaser_gains(const ParsedText& parsed, std::span<const std::uint32_t> flags,
                              std::span<const std::uint32_t> candidates,
                              std::span<const std::uint8_t> signs);

// `unit`: one standard deviation of the scores.
std::vector<double> teaser_scores(const TeaserGains& teaser, std::span<const double> scores,
                                  double unit);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SELECTION_TEASER_H_
