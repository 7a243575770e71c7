#include "selection/mmr.h"

#include <algorithm>
#include <cmath>
#include <queue>

#include "base/sort_descending.h"

namespace leitsatz {
namespace {

constexpr double kPairShare = 0.35;  // weight of the needing sentence in a pair's value
constexpr std::uint32_t kMaxPostings = 2048;
constexpr std::uint32_t kMaxDiverse = 256;  // sentences whose similarity to the rest is computed
// How far a taken sentence makes its neighbours cost more, in candidates: a tenth of the text.
constexpr std::uint32_t kReachShare = 10, kMinReach = 4, kMaxReach = 64;
// What a cosine counts between sentences of different texts. Chosen on clusters of news that are
// not reported: see docs/decisions.md.
constexpr double kOtherText = 1.5;  // in the same language
// In another one only terms can agree that both languages have: the cosine is that of these terms,
// unless a sentence has few of them.
constexpr double kOtherLanguage = 1.3;
constexpr double kLeastShared = 0.3;  // of the squared length
// With fewer terms in common, such as a full name and a title, a sentence may be about the same
// person and say something else.
constexpr std::uint32_t kLeastCommon = 4;
constexpr double kMostWithFew = 0.7;

struct Candidate {
  double value;
  std::uint32_t index;

  // Puts the best on top of a heap; of equals, the first in the text.
  friend bool operator<(const Candidate& a, const Candidate& b) {
    return a.value != b.value ? a.value < b.value : a.index > b.index;
  }
};

class Diversity {
 public:
  Diversity(const Candidates& candidates, const MmrWeights& weights)
      : candidates_(candidates),
        weights_(weights),
        nearest_(candidates.scores.size(), 0),
        cosine_(candidates.scores.size(), 0),
        sorted_values_(candidates.scores.size()),
        taken_(candidates.scores.size(), 0),
        touched_(candidates.scores.size() + 1) {
    const auto n = static_cast<std::uint32_t>(candidates.scores.size());
    if (!candidates.shared.empty()) common_.assign(candidates.scores.size(), 0);
    if (weights.spread > 0) {
      beside_.assign(n, 0);
      reach_ = std::clamp(n / kReachShare, kMinReach, kMaxReach);
    }
  }

  // Appends the candidates for which `eligible` holds, best first. Those that repeat a taken one
  // are left out and marked.
  void take_all(std::span<const std::uint8_t> eligible, Order& order) {
    eligible_ = eligible;
    sort_remaining(order);
    while (next_ < sorted_.size() || !changed_.empty()) {
      const Candidate best = pop();
      const std::uint32_t k = best.index;
      if (taken_[k] || order.repeat[k]) continue;
      if (nearest_[k] >= kRepeats) {
        order.repeat[k] = 1;
        continue;
      }
      // Sentences that were taken since may have lowered its value.
      const Candidate now = {value(k), k};
      if (now < best && !is_best(now)) {
        changed_.push(now);
        continue;
      }
      const bool updating = updates_redundancy(order);
      if (enters_as_pair(k)) append(needed(k), order);
      append(k, order);
      // From here on redundancy does not change, nor do most values.
      if (updating && !updates_redundancy(order)) sort_remaining(order);
    }
  }

 private:
  // Whether the next sentence taken will be compared with the others.
  static bool updates_redundancy(const Order& order) {
    return order.candidates.size() < kMaxDiverse;
  }

  // Sorts all candidates that can still be taken by their present values.
  void sort_remaining(const Order& order) {
    std::vector<std::uint32_t> remaining;
    std::vector<double> values;
    remaining.reserve(candidates_.scores.size());
    values.reserve(candidates_.scores.size());
    for (std::uint32_t k = 0; k < candidates_.scores.size(); ++k) {
      if (!eligible_[k] || taken_[k] || order.repeat[k]) continue;
      remaining.push_back(k);
      values.push_back(sorted_values_[k] = value(k));
    }
    sorted_ = sort_descending(values);
    for (std::uint32_t& place : sorted_) place = remaining[place];
    next_ = 0;
    changed_ = {};
  }

  Candidate next_sorted() const { return {sorted_values_[sorted_[next_]], sorted_[next_]}; }

  bool changed_is_best() const {
    return !changed_.empty() && (next_ == sorted_.size() || next_sorted() < changed_.top());
  }

  // Removes the best of the sorted and the changed candidates. REQUIRES: there is one.
  Candidate pop() {
    if (!changed_is_best()) {
      const Candidate best = next_sorted();
      ++next_;
      return best;
    }
    const Candidate best = changed_.top();
    changed_.pop();
    return best;
  }

  bool is_best(const Candidate& candidate) const {
    return !(next_ < sorted_.size() && candidate < next_sorted()) &&
           !(!changed_.empty() && candidate < changed_.top());
  }

  std::uint32_t needed(std::uint32_t k) const {
    return candidates_.needs.empty() ? kStandsAlone : candidates_.needs[k];
  }

  double own_value(std::uint32_t k) const {
    const double beside = beside_.empty() ? 0 : static_cast<double>(beside_[k]);
    return candidates_.scores[k] - weights_.redundancy * nearest_[k] - weights_.spread * beside;
  }

  bool dangles(std::uint32_t k) const {
    const std::uint32_t a = needed(k);
    return a == kLost || (a != kStandsAlone && (weights_.apart || !taken_[a]));
  }

  double alone_value(std::uint32_t k) const {
    return own_value(k) - (dangles(k) ? weights_.dangling : 0);
  }

  // Whether k and the one it needs can enter together, and their value then.
  bool can_pair(std::uint32_t k) const {
    const std::uint32_t a = needed(k);
    return weights_.pairs && a < kLost && !taken_[a] && eligible_[a] && nearest_[a] < kRepeats;
  }
  double pair_value(std::uint32_t k) const {
    return kPairShare * own_value(k) + (1 - kPairShare) * alone_value(needed(k));
  }
  bool enters_as_pair(std::uint32_t k) const {
    return can_pair(k) && pair_value(k) > alone_value(k);
  }

  double value(std::uint32_t k) const {
    const double alone = alone_value(k);
    return can_pair(k) ? std::max(alone, pair_value(k)) : alone;
  }

  void append(std::uint32_t k, Order& order) {
    order.candidates.push_back(k);
    taken_[k] = 1;
    if (order.candidates.size() <= kMaxDiverse) {
      raise_similarity(k);
      if (!beside_.empty()) raise_nearness(k);
    }
    // The sentence that needs it is worth more now, and so is one that would bring that along.
    for (std::uint32_t next = k + 1, steps = 0;
         steps < 2 && next < candidates_.scores.size() && needed(next) == next - 1;
         ++next, ++steps) {
      if (eligible_[next] && !taken_[next]) changed_.push({value(next), next});
    }
  }

  // Raises `nearest_` of every candidate that shares a term with `taken`.
  void raise_similarity(std::uint32_t taken) {
    std::size_t touched = 0;
    for (const Entry& entry : candidates_.likeness.vectors.of(taken)) {
      for (const Posting& posting : around(candidates_.likeness.postings.of(entry.term), taken)) {
        const std::uint32_t k = posting.vector;
        touched_[touched] = k;
        touched += cosine_[k] == 0;
        cosine_[k] += static_cast<double>(entry.weight) * posting.weight;
        if (!common_.empty()) ++common_[k];
      }
    }
    for (std::size_t i = 0; i < touched; ++i) {
      const std::uint32_t k = touched_[i];
      nearest_[k] = std::max(nearest_[k], likeness(k, taken));
      cosine_[k] = 0;
      if (!common_.empty()) common_[k] = 0;
    }
  }

  bool in_same_text(std::uint32_t a, std::uint32_t b) const {
    return candidates_.document.empty() || candidates_.document[a] == candidates_.document[b];
  }

  // How much candidate k is like the one taken, whose cosine and common terms are known.
  double likeness(std::uint32_t k, std::uint32_t taken) const {
    if (in_same_text(k, taken)) return cosine_[k];
    if (candidates_.language[k] == candidates_.language[taken]) return kOtherText * cosine_[k];
    const double shared = std::max(kLeastShared, static_cast<double>(candidates_.shared[k])) *
                          std::max(kLeastShared, static_cast<double>(candidates_.shared[taken]));
    const double likeness = kOtherLanguage * cosine_[k] / std::sqrt(shared);
    return common_[k] < kLeastCommon ? std::min(likeness, kMostWithFew) : likeness;
  }

  // Raises `beside_` of the candidates around `taken`.
  void raise_nearness(std::uint32_t taken) {
    const auto n = static_cast<std::uint32_t>(beside_.size());
    for (std::uint32_t k = taken - std::min(taken, reach_); k < std::min(n, taken + reach_); ++k) {
      if (!in_same_text(k, taken)) continue;
      const std::uint32_t distance = k < taken ? taken - k : k - taken;
      const float near = 1 - static_cast<float>(distance) / static_cast<float>(reach_);
      beside_[k] = std::max(beside_[k], near);
    }
  }

  // At most kMaxPostings of the postings, around that of `taken`.
  static std::span<const Posting> around(std::span<const Posting> postings, std::uint32_t taken) {
    if (postings.size() <= kMaxPostings) return postings;
    const auto is_before = [](const Posting& p, std::uint32_t k) { return p.vector < k; };
    const auto here = static_cast<std::size_t>(
        std::lower_bound(postings.begin(), postings.end(), taken, is_before) - postings.begin());
    const std::size_t begin = here - std::min<std::size_t>(here, kMaxPostings / 2);
    return postings.subspan(begin, std::min(postings.size(), here + kMaxPostings / 2) - begin);
  }

  const Candidates& candidates_;
  const MmrWeights& weights_;
  std::vector<double> nearest_;        // largest cosine with what was taken
  std::vector<double> cosine_;         // scratch, all zero between calls
  std::vector<std::uint32_t> common_;  // scratch likewise: terms in common; empty for one language
  std::vector<double> sorted_values_;  // by candidate: its value when it was sorted
  std::vector<float> beside_;  // nearness to what was taken, 0 .. 1; empty if it costs nothing
  std::uint32_t reach_ = 0;    // candidates
  std::vector<std::uint8_t> taken_;
  std::span<const std::uint8_t> eligible_;
  std::vector<std::uint32_t> touched_;  // scratch; has one more element than candidates
  std::vector<std::uint32_t> sorted_;   // candidates by the value they had when they were sorted
  std::size_t next_ = 0;                // index in `sorted_`
  std::priority_queue<Candidate> changed_;  // candidates whose value has changed since
};

// Marks all but the best of whole candidates that hold the same terms equally often.
void mark_twins(const Candidates& candidates, std::vector<std::uint8_t>& repeat) {
  if (candidates.likeness.twins.empty()) return;
  std::vector<std::uint32_t> best(candidates.scores.size(), kStandsAlone);  // by the first twin
  for (const Twin& twin : candidates.likeness.twins) {
    const std::uint32_t k = twin.vector;
    if (candidates.standing[k] != Standing::kSound) continue;
    std::uint32_t& other = best[twin.first];
    if (other == kStandsAlone) {
      other = k;
    } else if (candidates.scores[k] > candidates.scores[other]) {
      repeat[other] = 1;
      other = k;
    } else {
      repeat[k] = 1;
    }
  }
}

// Appends the candidates that are eligible(k).
template <class Eligible>
void append_by_score(std::span<const double> scores, Eligible eligible, Order& order) {
  std::vector<std::uint32_t> own;
  std::vector<double> values;
  for (std::uint32_t k = 0; k < scores.size(); ++k) {
    if (!eligible(k)) continue;
    own.push_back(k);
    values.push_back(scores[k]);
  }
  for (const std::uint32_t i : sort_descending(values)) order.candidates.push_back(own[i]);
}

}  // namespace

Order diverse_order(const Candidates& candidates, const MmrWeights& weights) {
  Order order;
  const std::size_t n = candidates.scores.size();
  order.repeat.assign(n, 0);
  mark_twins(candidates, order.repeat);
  std::vector<std::uint8_t> whole(n);
  for (std::size_t k = 0; k < n; ++k) {
    whole[k] = candidates.standing[k] == Standing::kSound && !order.repeat[k];
  }
  Diversity(candidates, weights).take_all(whole, order);
  order.whole = static_cast<std::uint32_t>(order.candidates.size());
  append_by_score(
      candidates.scores, [&](std::uint32_t k) { return order.repeat[k] != 0; }, order);
  for (const Standing standing : {Standing::kSetBack, Standing::kLast}) {
    append_by_score(
        candidates.scores, [&](std::uint32_t k) { return candidates.standing[k] == standing; },
        order);
  }
  return order;
}

Order plain_order(std::span<const double> scores) {
  Order order;
  order.repeat.assign(scores.size(), 0);
  append_by_score(
      scores, [](std::uint32_t) { return true; }, order);
  order.whole = static_cast<std::uint32_t>(scores.size());
  return order;
}

}  // namespace leitsatz
