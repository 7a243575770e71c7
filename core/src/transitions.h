// How the words of a sentence follow each other.
//
// In:  tokens of the candidates. Out: one row per candidate, of what words out of their place show:
// pairs of words that the text elsewhere does not put together, capitals where none belongs, marks
// and spaces where none stand. A word that is no stop word counts as one of its class, so that a
// text of a few sentences is enough to know what follows what. The association of a pair is its
// pointwise mutual information (Church & Hanks 1990), the pair itself left out of the counts, in a
// mean with its chance meeting. Cost: two passes over the tokens and a table of their pairs.
#ifndef LEITSATZ_CORE_TRANSITIONS_H_
#define LEITSATZ_CORE_TRANSITIONS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "terms.h"

namespace leitsatz {

struct Transitions {
  double association = 0;        // mean of its pairs, in nats
  double least_association = 0;  // of the worst kAssociationRun pairs in a row
  double stray_stop_words = 0;   // begun in upper case behind a word in lower case; half each where
                                 // a name may follow
  double stray_words = 0;        // the same of other words, each as far as the text writes it lower
  double stop_pairs = 0;         // share of pairs that are two stop words
  double content_pairs = 0;      // share that are two others, both in lower case
  double lone_determiners = 0;   // with a mark, a stop word or nothing behind them
  double ends_in_stop_word = 0;  // 1 if it does
  double spaced_commas = 0;      // with white space before them
  double odd_signs = 0;          // between words, a word: "|", ">", "_"
  double inner_stops = 0;        // stops with white space behind them
  double longest_stretch = 0;    // ln(1 + words) without a mark between them
  double broken_words = 0;       // a hyphen and white space before a word in lower case
};

inline constexpr std::size_t kAssociationRun = 4;

// Row k belongs to the sentence candidates[k] of `spans`.
std::vector<Transitions> find_transitions(std::string_view text, std::span<const Span> spans,
                                          const Terms& terms,
                                          std::span<const std::uint32_t> candidates);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_TRANSITIONS_H_
