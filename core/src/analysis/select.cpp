#include "analysis/select.h"

#include <algorithm>
#include <optional>

#include "analysis/holdings.h"
#include "base/catch_bad_alloc.h"

namespace leitsatz {
namespace {

// The words that `share` of the candidates' words allows, rounded down.
std::uint32_t words_of_share(const Analysis::Impl& impl, double share) {
  std::uint64_t words = 0;
  for (const std::uint32_t s : impl.input.candidates) words += impl.sentences[s].words;
  return static_cast<std::uint32_t>(static_cast<double>(words) * share);
}

// How many sentences a budget allows.
std::uint32_t sentences_of(const Budget& budget) {
  if (budget.type == SummaryType::kHeadline) return std::min(budget.sentences.value_or(1), 1u);
  const bool is_limited = budget.words != kNoLimit || budget.characters != kNoLimit ||
                          budget.share > 0 || budget.limit != kNoLimit;
  return budget.sentences.value_or(is_limited ? kNoLimit : kDefaultSentences);
}

// What sentences take of a budget. Sums of two 32-bit counts fit.
struct Size {
  std::uint64_t words = 0;
  std::uint64_t characters = 0;
  std::uint64_t cost = 0;

  friend Size operator+(const Size& a, const Size& b) {
    return {a.words + b.words, a.characters + b.characters, a.cost + b.cost};
  }
};

// Builds a summary within a budget.
class SummaryBuilder {
 public:
  SummaryBuilder(const Analysis::Impl& impl, const Budget& budget, const DocumentLimit& documents)
      : impl_(impl),
        documents_(documents),
        costs_(budget.costs),
        most_(sentences_of(budget)),
        left_{.words = budget.words, .characters = budget.characters, .cost = budget.limit} {
    if (budget.share > 0) {
      left_.words = std::min<std::uint64_t>(left_.words, words_of_share(impl, budget.share));
    }
    in_.assign(impl.sentences.size(), 0);
    if (!documents.of.empty()) taken_.assign(documents.of.back() + std::size_t{1}, 0);
  }

  bool full() const { return summary_.picks.size() >= most_; }
  bool empty() const { return summary_.picks.empty(); }
  bool holds(std::uint32_t sentence) const { return in_[sentence] != 0; }
  bool fit(std::uint32_t a, std::uint32_t b) const {
    return fits(size_of(a) + size_of(b)) && has_room(a, 2);
  }

  // Takes a sentence. False if it does not fit. REQUIRES: !full().
  bool take(std::uint32_t sentence) {
    if (holds(sentence)) return true;
    const Size size = size_of(sentence);
    if (!fits(size) || !has_room(sentence, 1)) return false;
    if (!taken_.empty()) ++taken_[documents_.of[sentence]];
    summary_.picks.push_back(sentence);
    summary_.words += static_cast<std::uint32_t>(size.words);
    summary_.characters += static_cast<std::uint32_t>(size.characters);
    left_ = {left_.words - size.words, left_.characters - size.characters, left_.cost - size.cost};
    in_[sentence] = 1;
    return true;
  }

  Summary finish() && {
    std::sort(summary_.picks.begin(), summary_.picks.end());
    return std::move(summary_);
  }

 private:
  Size size_of(std::uint32_t s) const {
    const Sentence& sentence = impl_.sentences[s];
    return {sentence.words, sentence.characters, costs_.empty() ? 0 : costs_[s]};
  }
  bool fits(const Size& size) const {
    return size.words <= left_.words && size.characters <= left_.characters &&
           size.cost <= left_.cost;
  }

  // Whether the text that a sentence is in may give so many more.
  bool has_room(std::uint32_t sentence, std::uint32_t more) const {
    return taken_.empty() ||
           std::uint64_t{taken_[documents_.of[sentence]]} + more <= documents_.most;
  }

  const Analysis::Impl& impl_;
  const DocumentLimit& documents_;
  std::span<const std::uint32_t> costs_;
  std::uint32_t most_;  // sentences
  Size left_;           // of the budget
  Summary summary_;
  std::vector<std::uint8_t> in_;      // by sentence
  std::vector<std::uint32_t> taken_;  // by text, if their number is limited
};

// Brings what stands around the sentences that are chosen, see Budget::neighbours.
class Neighbours {
 public:
  Neighbours(const Analysis::Impl& impl, const Order& order, std::uint32_t most)
      : impl_(impl), most_(most) {
    if (most == 0) return;
    is_whole_.assign(order.candidates.size(), 0);
    for (std::uint32_t i = 0; i < order.whole; ++i) is_whole_[order.candidates[i]] = 1;
  }

  // REQUIRES: candidate k was taken.
  void bring(std::uint32_t k, SummaryBuilder& summary) const {
    const Sentence& hit = sentence(k);
    if (most_ == 0 || (impl_.focus_matched && (hit.reasons & kFocus) == 0)) return;
    bool before = true, behind = true;
    for (std::uint32_t n = 1; n <= most_ && (before || behind); ++n) {
      before = before && k >= n && !starts_section(k - n + 1) && take(k - n, summary);
      behind = behind && k + n < is_whole_.size() && !starts_section(k + n) && take(k + n, summary);
    }
  }

 private:
  const Sentence& sentence(std::uint32_t k) const {
    return impl_.sentences[impl_.input.candidates[k]];
  }

  bool starts_section(std::uint32_t k) const {
    return (impl_.holdings[impl_.input.candidates[k]] & kStartsSection) != 0;
  }

  // Takes candidate k. False if it is not to be had.
  bool take(std::uint32_t k, SummaryBuilder& summary) const {
    return !summary.full() && is_whole_[k] && summary.take(impl_.input.candidates[k]);
  }

  const Analysis::Impl& impl_;
  std::uint32_t most_;
  std::vector<std::uint8_t> is_whole_;  // by candidate
};

// What is to be kept, see Budget::keep.
class Kept {
 public:
  Kept(const Analysis::Impl& impl, const Order& order, std::uint32_t keep)
      : impl_(impl), order_(order) {
    if (keep == 0) return;
    const SelectionInput& input = impl.input;
    holds_.assign(input.candidates.size(), 0);
    for (std::uint32_t k = 0; k < holds_.size(); ++k) {
      if ((impl.holdings[input.candidates[k]] & keep) == 0) continue;
      holds_[k] = 1;
      if (input.needs[k] < kLost) holds_[input.needs[k]] = 1;  // the two come together
    }
    if ((keep & kKeepCode) != 0) find_code();
  }

  // The whole candidates in order of choice, those that hold something first.
  std::vector<std::uint32_t> in_order() const {
    std::vector<std::uint32_t> whole(order_.candidates.begin(), end_of_whole());
    if (holds_.empty()) return whole;
    std::stable_partition(whole.begin(), whole.end(),
                          [&](std::uint32_t k) { return holds_[k] != 0; });
    return whole;
  }

  // Takes the code behind candidate k, as far as it fits. REQUIRES: k was taken.
  void bring_code(std::uint32_t k, SummaryBuilder& summary) const {
    take_code(impl_.input.candidates[k] + 1, summary);
  }

  // Takes the code that no whole candidate precedes.
  void take_first_code(SummaryBuilder& summary) const { take_code(0, summary); }

 private:
  enum class Part : std::uint8_t { kOther, kWhole, kCode };

  std::vector<std::uint32_t>::const_iterator end_of_whole() const {
    return order_.candidates.begin() + static_cast<std::ptrdiff_t>(order_.whole);
  }

  // Code makes the whole candidate before it worth keeping. What only leads in to code ("Run
  // this:") belongs to the code.
  void find_code() {
    const std::vector<std::uint32_t>& candidates = impl_.input.candidates;
    parts_.assign(impl_.sentences.size(), Part::kOther);
    for (auto k = order_.candidates.begin(); k != end_of_whole(); ++k) {
      parts_[candidates[*k]] = Part::kWhole;
    }
    std::uint32_t k = 0;  // candidates before the sentence
    std::optional<std::uint32_t> whole;
    for (std::uint32_t s = 0; s < parts_.size(); ++s) {
      if (parts_[s] == Part::kWhole) whole = k;
      if (k < candidates.size() && candidates[k] == s) ++k;
      if ((impl_.holdings[s] & kInCode) == 0) continue;
      parts_[s] = Part::kCode;
      if (whole) holds_[*whole] = 1;
      if (s == 0 || k == 0 || candidates[k - 1] != s - 1) continue;
      const bool leads_in = (impl_.sentences[s - 1].flags & (kDamage | kRepeat)) == 0;
      if (parts_[s - 1] == Part::kOther && leads_in) parts_[s - 1] = Part::kCode;
    }
  }

  // From `begin` to the next whole candidate.
  void take_code(std::uint32_t begin, SummaryBuilder& summary) const {
    for (std::uint32_t s = begin; s < parts_.size() && parts_[s] != Part::kWhole; ++s) {
      if (summary.full()) return;
      if (parts_[s] == Part::kCode) summary.take(s);
    }
  }

  const Analysis::Impl& impl_;
  const Order& order_;
  std::vector<std::uint8_t> holds_;  // by candidate; empty: nothing is kept
  std::vector<Part> parts_;          // by sentence; empty: code is not kept
};

}  // namespace

bool is_valid(const Budget& budget, std::size_t sentences) {
  constexpr std::uint32_t kKeepBits = (1u << kKeepCount) - 1;
  if (!(budget.share >= 0 && budget.share <= 1)) return false;
  if (budget.neighbours > kMostNeighbours || (budget.keep & ~kKeepBits) != 0) return false;
  return budget.costs.empty() ? budget.limit == kNoLimit || sentences == 0
                              : budget.costs.size() == sentences;
}

Summary choose(const Analysis::Impl& impl, const Budget& budget, const DocumentLimit& documents) {
  const Order& order = impl.order(budget.type);
  const std::vector<std::uint32_t>& needs = impl.input.needs;
  const auto sentence = [&](std::uint32_t k) { return impl.input.candidates[k]; };
  SummaryBuilder summary(impl, budget, documents);
  const Neighbours neighbours(impl, order, budget.neighbours);
  const Kept kept(impl, order, budget.keep);
  const auto take = [&](std::uint32_t k) {
    if (!summary.take(sentence(k))) return false;
    kept.bring_code(k, summary);
    neighbours.bring(k, summary);
    return true;
  };
  kept.take_first_code(summary);
  std::vector<std::uint8_t> seen(order.candidates.size(), 0);
  std::vector<std::uint32_t> later;  // whole ones that left no room for the one they need
  bool left_out = false;             // a whole sentence that did not fit
  for (const std::uint32_t k : kept.in_order()) {
    if (summary.full()) break;
    seen[k] = 1;
    const std::uint32_t needed = impl.input.classic ? kStandsAlone : needs[k];
    if (needed < kLost && !summary.holds(sentence(needed)) &&
        (seen[needed] || !summary.fit(sentence(needed), sentence(k)))) {
      later.push_back(k);
    } else if (!take(k)) {
      left_out = true;  // a shorter one may fit
    }
  }
  // The sentence that they need may have been taken since. Without it they are only better than an
  // empty summary.
  for (const std::uint32_t k : later) {
    if (summary.full()) break;
    if (!(summary.holds(sentence(needs[k])) || summary.empty()) || !take(k)) left_out = true;
  }
  // Repeats and damaged sentences are for budgets that hold all whole sentences, not for a gap that
  // no whole sentence fits.
  for (std::size_t i = order.whole; i < order.candidates.size() && !summary.full() && !left_out;
       ++i) {
    summary.take(sentence(order.candidates[i]));
  }
  return std::move(summary).finish();
}

Result<Summary> select(const Analysis& analysis, const Budget& budget) {
  if (!is_valid(budget, analysis.sentences().size())) return Error{Status::kInvalidBudget, 0};
  return catch_bad_alloc([&]() -> Result<Summary> { return choose(analysis.impl(), budget, {}); },
                         Error{Status::kOutOfMemory, 0});
}

}  // namespace leitsatz
