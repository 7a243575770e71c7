// Headline: one clause that stands for the text. See headline() in leitsatz.h.
#include "analysis/analysis.h"

namespace leitsatz {

Headline headline(const Analysis& analysis, std::uint32_t max_words) {
  for (const HeadlineChoice& choice : analysis.impl().headlines) {
    // The longest clause that fits says the most.
    for (auto end = choice.ends.rbegin(); end != choice.ends.rend(); ++end) {
      if (end->words == 0 || end->words > max_words) continue;
      return {choice.source, {choice.begin, end->end}};
    }
  }
  return {};
}

}  // namespace leitsatz
