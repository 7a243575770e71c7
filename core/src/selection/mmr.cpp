#include "selection/mmr.h"

#include <algorithm>
#include <queue>

#include "base/sort_descending.h"

namespace leitsatz {
namespace {

constexpr double kBringer = 0.35;  // of a pair's value: what the second one is worth
constexpr std::uint32_t kMaxPostings = 2048;
constexpr std::uint32_t kMaxDiverse = 256;  // sentences taken with a look at their likeness
constexpr std::uint32_t kMaxCrowd = 8;  // sentences of a paragraph that make the next one dearer

struct Candidate {
  double value;
  std::uint32_t index;

  // With the best on top of a heap; of equals, the first in the text.
  friend bool operator<(const Candidate& a, const Candidate& b) {
    return a.value != b.value ? a.value < b.value : a.index > b.index;
  }
};

class Diversity {
 public:
  Diversity(const Candidates& candidates, const MmrWeights& weighing)
      : candidates_(candidates),
        weighing_(weighing),
        nearest_(candidates.scores.size(), 0),
        cosine_(candidates.scores.size(), 0),
        worth_(candidates.scores.size()),
        in_(candidates.scores.size(), 0),
        touched_(candidates.scores.size() + 1) {
    if (weighing.crowding > 0 && !candidates.block.empty()) {
      crowd_.assign(std::size_t{candidates.block.back()} + 1, 0);
    }
  }

  // Appends the candidates for which `eligible` holds, best first; those that repeat something
  // taken are left out and marked.
  void take_all(std::span<const std::uint8_t> eligible, Order& order) {
    eligible_ = eligible;
    line_up(order);
    while (next_ < line_.size() || !mended_.empty()) {
      const Candidate best = pop();
      const std::uint32_t k = best.index;
      if (in_[k] || order.repeat[k]) continue;
      if (nearest_[k] >= kRepeats) {
        order.repeat[k] = 1;
        continue;
      }
      // Of what was taken since, something may make it worth less.
      const Candidate now = {value(k), k};
      if (now < best && !is_best(now)) {
        mended_.push(now);
        continue;
      }
      const bool look = looks(order);
      if (brings(k)) append(needed(k), order);
      append(k, order);
      if (look && !looks(order)) line_up(order);  // likeness counts no more: most values stay
    }
  }

 private:
  // Whether likeness with the next one taken will be looked at.
  static bool looks(const Order& order) { return order.candidates.size() < kMaxDiverse; }

  // Puts all that can still be taken in line by their present values.
  void line_up(const Order& order) {
    std::vector<std::uint32_t> all;
    std::vector<double> values;
    all.reserve(candidates_.scores.size());
    values.reserve(candidates_.scores.size());
    for (std::uint32_t k = 0; k < candidates_.scores.size(); ++k) {
      if (!eligible_[k] || in_[k] || order.repeat[k]) continue;
      all.push_back(k);
      values.push_back(worth_[k] = value(k));
    }
    line_ = sort_descending(values);
    for (std::uint32_t& place : line_) place = all[place];
    next_ = 0;
    mended_ = {};
  }

  Candidate next_in_line() const { return {worth_[line_[next_]], line_[next_]}; }

  bool mended_is_best() const {
    return !mended_.empty() && (next_ == line_.size() || next_in_line() < mended_.top());
  }

  // The best of those in line and those that were mended. REQUIRES: there is one.
  Candidate pop() {
    if (!mended_is_best()) {
      const Candidate best = next_in_line();
      ++next_;
      return best;
    }
    const Candidate best = mended_.top();
    mended_.pop();
    return best;
  }

  bool is_best(const Candidate& candidate) const {
    return !(next_ < line_.size() && candidate < next_in_line()) &&
           !(!mended_.empty() && candidate < mended_.top());
  }

  std::uint32_t needed(std::uint32_t k) const {
    return candidates_.needs.empty() ? kStandsAlone : candidates_.needs[k];
  }

  double own_value(std::uint32_t k) const {
    const double crowd = crowd_.empty() ? 0 : crowd_[candidates_.block[k]];
    return candidates_.scores[k] - weighing_.redundancy * nearest_[k] - weighing_.crowding * crowd;
  }

  bool dangles(std::uint32_t k) const {
    const std::uint32_t a = needed(k);
    return a == kLost || (a != kStandsAlone && (weighing_.apart || !in_[a]));
  }

  double alone_value(std::uint32_t k) const {
    return own_value(k) - (dangles(k) ? weighing_.dangling : 0);
  }

  // The value of k and the one it needs together, if both can enter.
  bool can_bring(std::uint32_t k) const {
    const std::uint32_t a = needed(k);
    return weighing_.pairs && a < kLost && !in_[a] && eligible_[a] && nearest_[a] < kRepeats;
  }
  double pair_value(std::uint32_t k) const {
    return kBringer * own_value(k) + (1 - kBringer) * alone_value(needed(k));
  }
  bool brings(std::uint32_t k) const { return can_bring(k) && pair_value(k) > alone_value(k); }

  double value(std::uint32_t k) const {
    const double alone = alone_value(k);
    return can_bring(k) ? std::max(alone, pair_value(k)) : alone;
  }

  void append(std::uint32_t k, Order& order) {
    order.candidates.push_back(k);
    in_[k] = 1;
    // Each step of a crowd makes all values of its paragraph stale, so it has few.
    if (!crowd_.empty() && crowd_[candidates_.block[k]] < kMaxCrowd) ++crowd_[candidates_.block[k]];
    if (order.candidates.size() <= kMaxDiverse) take(k);
    // What needed it is worth more now, and so is what would bring that along.
    for (std::uint32_t next = k + 1, steps = 0;
         steps < 2 && next < candidates_.scores.size() && needed(next) == next - 1;
         ++next, ++steps) {
      if (eligible_[next] && !in_[next]) mended_.push({value(next), next});
    }
  }

  // Raises `nearest_` of every candidate that shares a term with the one taken.
  void take(std::uint32_t taken) {
    std::size_t touched = 0;
    for (const Entry& entry : candidates_.likeness.vectors.of(taken)) {
      for (const Posting& posting : around(candidates_.likeness.postings.of(entry.term), taken)) {
        const std::uint32_t k = posting.vector;
        touched_[touched] = k;
        touched += cosine_[k] == 0;
        cosine_[k] += static_cast<double>(entry.weight) * posting.weight;
      }
    }
    for (std::size_t i = 0; i < touched; ++i) {
      const std::uint32_t k = touched_[i];
      nearest_[k] = std::max(nearest_[k], cosine_[k]);
      cosine_[k] = 0;
    }
  }

  // At most kMaxPostings of them, around the one of `taken`.
  static std::span<const Posting> around(std::span<const Posting> postings, std::uint32_t taken) {
    if (postings.size() <= kMaxPostings) return postings;
    const auto is_before = [](const Posting& p, std::uint32_t k) { return p.vector < k; };
    const auto here = static_cast<std::size_t>(
        std::lower_bound(postings.begin(), postings.end(), taken, is_before) - postings.begin());
    const std::size_t begin = here - std::min<std::size_t>(here, kMaxPostings / 2);
    return postings.subspan(begin, std::min(postings.size(), here + kMaxPostings / 2) - begin);
  }

  const Candidates& candidates_;
  const MmrWeights& weighing_;
  std::vector<double> nearest_;  // largest cosine with what was taken
  std::vector<double> cosine_;   // scratch, all zero between calls
  std::vector<double> worth_;    // the value when it was put in line
  std::vector<double> crowd_;    // by block: sentences taken from it; empty if it costs nothing
  std::vector<std::uint8_t> in_;
  std::span<const std::uint8_t> eligible_;
  std::vector<std::uint32_t> touched_;     // scratch, with room for one more
  std::vector<std::uint32_t> line_;        // by the value that each had when it was put there
  std::size_t next_ = 0;                   // the first in line
  std::priority_queue<Candidate> mended_;  // whose value fell or rose since
};

// Marks all but the best of the whole candidates that hold the same terms equally often.
void mark_twins(const Candidates& candidates, std::vector<std::uint8_t>& repeat) {
  if (candidates.likeness.twins.empty()) return;
  std::vector<std::uint32_t> best(candidates.scores.size(), kStandsAlone);  // by the first twin
  for (const Twin& twin : candidates.likeness.twins) {
    const std::uint32_t k = twin.vector;
    if (candidates.damaged[k]) continue;
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

void append_by_score(std::span<const double> scores, std::span<const std::uint8_t> eligible,
                     Order& order) {
  std::vector<std::uint32_t> own;
  std::vector<double> values;
  for (std::uint32_t k = 0; k < scores.size(); ++k) {
    if (!eligible[k]) continue;
    own.push_back(k);
    values.push_back(scores[k]);
  }
  for (const std::uint32_t i : sort_descending(values)) order.candidates.push_back(own[i]);
}

}  // namespace

Order diverse_order(const Candidates& candidates, const MmrWeights& weighing) {
  Order order;
  const std::size_t n = candidates.scores.size();
  order.repeat.assign(n, 0);
  mark_twins(candidates, order.repeat);
  std::vector<std::uint8_t> whole(n);
  for (std::size_t k = 0; k < n; ++k) whole[k] = !candidates.damaged[k] && !order.repeat[k];
  Diversity(candidates, weighing).take_all(whole, order);
  order.whole = static_cast<std::uint32_t>(order.candidates.size());
  append_by_score(candidates.scores, order.repeat, order);
  append_by_score(candidates.scores, candidates.damaged, order);
  return order;
}

Order plain_order(std::span<const double> scores) {
  Order order;
  order.repeat.assign(scores.size(), 0);
  append_by_score(scores, std::vector<std::uint8_t>(scores.size(), 1), order);
  order.whole = static_cast<std::uint32_t>(scores.size());
  return order;
}

}  // namespace leitsatz
