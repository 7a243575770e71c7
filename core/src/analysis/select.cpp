// Selection: walks the order of choice and takes what fits. See select() in leitsatz.h.
#include <algorithm>

#include "analysis/analysis.h"
#include "base/catch_bad_alloc.h"

namespace leitsatz {
namespace {

// The words that `share` of the candidates' words allows, rounded down.
std::uint32_t words_of_share(const Analysis::Impl& impl, double share) {
  std::uint64_t words = 0;
  for (const std::uint32_t s : impl.input.candidates) words += impl.sentences[s].words;
  return static_cast<std::uint32_t>(static_cast<double>(words) * share);
}

// Builds a summary within a budget.
class SummaryBuilder {
 public:
  SummaryBuilder(const Analysis::Impl& impl, const Budget& budget) : impl_(impl), budget_(budget) {
    if (budget.share > 0) {
      budget_.words = std::min(budget_.words, words_of_share(impl, budget.share));
    }
    if (budget.type == SummaryType::kHeadline) {
      budget_.sentences = std::min(budget_.sentences, 1u);
    }
    in_.assign(impl.input.candidates.size(), 0);
  }

  bool full() const { return summary_.picks.size() >= budget_.sentences; }
  bool empty() const { return summary_.picks.empty(); }
  bool holds(std::uint32_t k) const { return in_[k] != 0; }

  bool fit(std::uint32_t a, std::uint32_t b) const {
    const Sentence& first = sentence(a);
    const Sentence& second = sentence(b);
    return std::uint64_t{first.words} + second.words <= budget_.words - summary_.words &&
           std::uint64_t{first.characters} + second.characters <=
               budget_.characters - summary_.characters;
  }

  // Takes a candidate. False if it does not fit.
  bool take(std::uint32_t k) {
    const Sentence& taken = sentence(k);
    if (taken.words > budget_.words - summary_.words ||
        taken.characters > budget_.characters - summary_.characters) {
      return false;
    }
    summary_.picks.push_back(impl_.input.candidates[k]);
    summary_.words += taken.words;
    summary_.characters += taken.characters;
    in_[k] = 1;
    return true;
  }

  Summary finish() && {
    std::sort(summary_.picks.begin(), summary_.picks.end());
    return std::move(summary_);
  }

 private:
  const Sentence& sentence(std::uint32_t k) const {
    return impl_.sentences[impl_.input.candidates[k]];
  }

  const Analysis::Impl& impl_;
  Budget budget_;
  Summary summary_;
  std::vector<std::uint8_t> in_;
};

Summary choose(const Analysis::Impl& impl, const Budget& budget) {
  const Order& order = impl.order(budget.type);
  const std::vector<std::uint32_t>& needs = impl.input.needs;
  SummaryBuilder summary(impl, budget);
  std::vector<std::uint8_t> seen(order.candidates.size(), 0);
  std::vector<std::uint32_t> later;  // whole ones that left no room for the one they need
  bool left_out = false;             // a whole sentence that did not fit
  for (std::uint32_t i = 0; i < order.whole && !summary.full(); ++i) {
    const std::uint32_t k = order.candidates[i];
    seen[k] = 1;
    const std::uint32_t needed = impl.input.classic ? kStandsAlone : needs[k];
    if (needed < kLost && !summary.holds(needed) && (seen[needed] || !summary.fit(needed, k))) {
      later.push_back(k);
    } else if (!summary.take(k)) {
      left_out = true;  // a shorter one may fit
    }
  }
  // The sentence that they need may have been taken since. Without it they are only better than an
  // empty summary.
  for (const std::uint32_t k : later) {
    if (summary.full()) break;
    if (!(summary.holds(needs[k]) || summary.empty()) || !summary.take(k)) left_out = true;
  }
  // Repeats and damaged sentences are for budgets that hold all whole sentences, not for a gap that
  // no whole sentence fits.
  for (std::size_t i = order.whole; i < order.candidates.size() && !summary.full() && !left_out;
       ++i) {
    summary.take(order.candidates[i]);
  }
  return std::move(summary).finish();
}

}  // namespace

Result<Summary> select(const Analysis& analysis, const Budget& budget) {
  if (!(budget.share >= 0 && budget.share <= 1)) return Error{Status::kInvalidBudget, 0};
  return catch_bad_alloc([&]() -> Result<Summary> { return choose(analysis.impl(), budget); },
                         Error{Status::kOutOfMemory, 0});
}

}  // namespace leitsatz
