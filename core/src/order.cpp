#include "order.h"

#include <algorithm>
#include <queue>
#include <unordered_map>

#include "deterministic.h"
#include "fnv1a.h"

namespace leitsatz {
namespace {

constexpr double kBringer = 0.35;  // of a pair's value: what the second one is worth
constexpr std::uint32_t kMaxPostings = 2048;
constexpr std::uint32_t kMaxDiverse = 256;  // sentences taken with a look at their likeness
constexpr std::uint32_t kMaxCrowd = 8;  // sentences of a paragraph that make the next one dearer

// The candidates that hold each term, ascending.
struct Postings {
  std::vector<std::uint32_t> first;
  std::vector<std::uint32_t> candidates;
  std::vector<float> weights;

  explicit Postings(const Vectors& vectors) {
    first.assign(vectors.isf.size() + 1, 0);
    for (const Entry& entry : vectors.entries) ++first[entry.term + 1];
    for (std::size_t t = 1; t < first.size(); ++t) first[t] += first[t - 1];
    candidates.resize(vectors.entries.size());
    weights.resize(vectors.entries.size());
    std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
    for (std::size_t k = 0; k < vectors.size(); ++k) {
      for (const Entry& entry : vectors.of(k)) {
        candidates[next[entry.term]] = static_cast<std::uint32_t>(k);
        weights[next[entry.term]++] = entry.weight;
      }
    }
  }
};

struct Candidate {
  double value;
  std::uint32_t index;
  std::uint32_t round;  // how many were taken when the value was found

  // For a heap with the best on top; of equals, the first in the text.
  friend bool operator<(const Candidate& a, const Candidate& b) {
    return a.value != b.value ? a.value < b.value : a.index > b.index;
  }
};

class Diversity {
 public:
  Diversity(const Rivals& rivals, const Weighing& weighing)
      : rivals_(rivals),
        weighing_(weighing),
        postings_(rivals.vectors),
        nearest_(rivals.scores.size(), 0),
        cosine_(rivals.scores.size(), 0),
        in_(rivals.scores.size(), 0) {
    if (weighing.crowding > 0 && !rivals.block.empty()) {
      crowd_.assign(std::size_t{rivals.block.back()} + 1, 0);
    }
  }

  // Appends the candidates for which `eligible` holds, best first; those that repeat something
  // taken are left out and marked.
  void take_all(std::span<const std::uint8_t> eligible, Order& order) {
    eligible_ = eligible;
    for (std::uint32_t k = 0; k < rivals_.scores.size(); ++k) {
      if (eligible[k]) heap_.push({value(k), k, rounds_});
    }
    while (!heap_.empty()) {
      Candidate best = heap_.top();
      heap_.pop();
      if (in_[best.index] || order.repeat[best.index]) continue;
      if (nearest_[best.index] >= kRepeats) {
        order.repeat[best.index] = 1;
        continue;
      }
      if (best.round != rounds_) {  // something was taken since: look again
        best = {value(best.index), best.index, rounds_};
        if (!heap_.empty() && best < heap_.top()) {
          heap_.push(best);
          continue;
        }
      }
      if (brings(best.index)) append(needed(best.index), order);
      append(best.index, order);
    }
  }

 private:
  std::uint32_t needed(std::uint32_t k) const {
    return rivals_.needs.empty() ? kStandsAlone : rivals_.needs[k];
  }

  double own_value(std::uint32_t k) const {
    const double crowd = crowd_.empty() ? 0 : crowd_[rivals_.block[k]];
    return rivals_.scores[k] - weighing_.redundancy * nearest_[k] - weighing_.crowding * crowd;
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
    ++rounds_;
    // Each step of a crowd makes all values of its paragraph stale, so it has few.
    if (!crowd_.empty() && crowd_[rivals_.block[k]] < kMaxCrowd) ++crowd_[rivals_.block[k]];
    if (order.candidates.size() <= kMaxDiverse) take(k);
    // What needed it is worth more now, and so is what would bring that along.
    for (std::uint32_t next = k + 1, steps = 0;
         steps < 2 && next < rivals_.scores.size() && needed(next) == next - 1; ++next, ++steps) {
      if (eligible_[next] && !in_[next]) heap_.push({value(next), next, rounds_});
    }
  }

  // Raises `nearest_` of every candidate that shares a term with the one taken.
  void take(std::uint32_t taken) {
    touched_.clear();
    for (const Entry& entry : rivals_.vectors.of(taken)) {
      std::uint32_t begin = postings_.first[entry.term], end = postings_.first[entry.term + 1];
      if (end - begin > kMaxPostings) {
        const auto from = postings_.candidates.begin();
        const auto here =
            static_cast<std::uint32_t>(std::lower_bound(from + begin, from + end, taken) - from);
        begin = std::max(begin, here - std::min(here, kMaxPostings / 2));
        end = std::min(end, here + kMaxPostings / 2);
      }
      for (std::uint32_t p = begin; p < end; ++p) {
        const std::uint32_t k = postings_.candidates[p];
        if (cosine_[k] == 0) touched_.push_back(k);
        cosine_[k] += static_cast<double>(entry.weight) * postings_.weights[p];
      }
    }
    for (const std::uint32_t k : touched_) {
      nearest_[k] = std::max(nearest_[k], cosine_[k]);
      cosine_[k] = 0;
    }
  }

  const Rivals& rivals_;
  const Weighing& weighing_;
  Postings postings_;
  std::vector<double> nearest_;  // largest cosine with what was taken
  std::vector<double> cosine_;   // scratch, all zero between calls
  std::vector<double> crowd_;    // by block: sentences taken from it; empty if it costs nothing
  std::vector<std::uint8_t> in_;
  std::span<const std::uint8_t> eligible_;
  std::vector<std::uint32_t> touched_;
  std::priority_queue<Candidate> heap_;
  std::uint32_t rounds_ = 0;  // sentences taken
};

// Marks all but the best of the whole candidates that hold the same terms equally often.
void mark_twins(std::span<const double> scores, const Vectors& vectors,
                std::span<const std::uint8_t> damaged, std::vector<std::uint8_t>& repeat) {
  std::unordered_map<std::uint64_t, std::uint32_t> best;  // looked up, never walked
  for (std::uint32_t k = 0; k < scores.size(); ++k) {
    if (damaged[k] || vectors.of(k).empty()) continue;
    std::uint64_t hash = kFnvBasis;
    for (const Entry& entry : vectors.of(k)) {
      hash = fnv1a(hash, entry.term);
      hash = fnv1a(hash, bits_as<std::uint32_t>(entry.weight));
    }
    const auto [twin, first] = best.try_emplace(hash, k);
    if (first) continue;
    if (scores[k] > scores[twin->second]) {
      repeat[twin->second] = 1;
      twin->second = k;
    } else {
      repeat[k] = 1;
    }
  }
}

void append_by_score(std::span<const double> scores, std::span<const std::uint8_t> eligible,
                     Order& order) {
  const auto start = static_cast<std::ptrdiff_t>(order.candidates.size());
  for (std::uint32_t k = 0; k < scores.size(); ++k) {
    if (eligible[k]) order.candidates.push_back(k);
  }
  std::stable_sort(order.candidates.begin() + start, order.candidates.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return scores[a] > scores[b]; });
}

}  // namespace

Order diverse_order(const Rivals& rivals, const Weighing& weighing) {
  Order order;
  const std::size_t n = rivals.scores.size();
  order.repeat.assign(n, 0);
  mark_twins(rivals.scores, rivals.vectors, rivals.damaged, order.repeat);
  std::vector<std::uint8_t> whole(n);
  for (std::size_t k = 0; k < n; ++k) whole[k] = !rivals.damaged[k] && !order.repeat[k];
  Diversity(rivals, weighing).take_all(whole, order);
  order.whole = static_cast<std::uint32_t>(order.candidates.size());
  append_by_score(rivals.scores, order.repeat, order);
  append_by_score(rivals.scores, rivals.damaged, order);
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
