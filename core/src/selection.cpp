// Selection: walks the order of choice and takes what fits. See select() in leitsatz.h.
#include <algorithm>

#include "analysis.h"

namespace leitsatz {
namespace {

// The words that `share` of the candidates' words allows, rounded down.
std::uint32_t words_of_share(const Analysis::Impl& impl, double share) {
  std::uint64_t words = 0;
  for (const std::uint32_t s : impl.order) words += impl.sentences[s].words;
  return static_cast<std::uint32_t>(static_cast<double>(words) * share);
}

}  // namespace

Result<Summary> select(const Analysis& analysis, const Budget& budget) {
  if (!(budget.share >= 0 && budget.share <= 1)) return Error{Status::kInvalidBudget, 0};
  const Analysis::Impl& impl = analysis.impl();
  std::uint32_t word_limit = budget.words;
  if (budget.share > 0) word_limit = std::min(word_limit, words_of_share(impl, budget.share));

  Summary summary;
  bool left_out = false;  // a whole sentence that did not fit
  for (const std::uint32_t s : impl.order) {
    if (summary.picks.size() >= budget.sentences) break;
    const Sentence& sentence = impl.sentences[s];
    // Repeats and damaged sentences are the order's tail: for those who want all of the text, not
    // for filling a gap that no whole sentence fits.
    if (left_out && impl.prefers_whole && (sentence.flags & (kDamage | kRepeat))) break;
    if (sentence.words > word_limit - summary.words ||
        sentence.characters > budget.characters - summary.characters) {
      left_out = true;  // and perhaps a shorter one fits
      continue;
    }
    summary.picks.push_back(s);
    summary.words += sentence.words;
    summary.characters += sentence.characters;
  }
  std::sort(summary.picks.begin(), summary.picks.end());
  return summary;
}

}  // namespace leitsatz
