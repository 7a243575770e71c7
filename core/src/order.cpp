#include "order.h"

#include <algorithm>
#include <queue>
#include <unordered_map>

#include "deterministic.h"

namespace leitsatz {
namespace {

constexpr double kRedundancy = 1.3;  // cost of a full repeat, on the scale of salience
constexpr double kRepeats = 0.8;     // cosine from which a sentence repeats another
constexpr std::uint32_t kMaxPostings = 2048;
constexpr std::uint32_t kMaxDiverse = 256;  // sentences taken with a look at their likeness

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
  std::uint32_t round;  // number of sentences taken when the value was found

  // For a heap with the best on top; of equals, the first in the text.
  friend bool operator<(const Candidate& a, const Candidate& b) {
    return a.value != b.value ? a.value < b.value : a.index > b.index;
  }
};

class Diversity {
 public:
  Diversity(std::span<const double> scores, const Vectors& vectors)
      : scores_(scores),
        vectors_(vectors),
        postings_(vectors),
        nearest_(scores.size(), 0),
        cosine_(scores.size(), 0) {}

  // Appends the candidates for which `eligible` holds, best first; those that repeat something
  // taken are left out and marked.
  void take_all(std::span<const std::uint8_t> eligible, Order& order) {
    std::priority_queue<Candidate> heap;
    for (std::uint32_t k = 0; k < scores_.size(); ++k) {
      if (eligible[k]) heap.push({value(k), k, taken_});
    }
    while (!heap.empty()) {
      Candidate best = heap.top();
      heap.pop();
      if (nearest_[best.index] >= kRepeats) {
        order.repeat[best.index] = 1;
        continue;
      }
      if (best.round != taken_) {  // something was taken since: look again
        best = {value(best.index), best.index, taken_};
        if (!heap.empty() && best < heap.top()) {
          heap.push(best);
          continue;
        }
      }
      order.candidates.push_back(best.index);
      if (taken_ < kMaxDiverse) take(best.index);
    }
  }

 private:
  double value(std::uint32_t k) const { return scores_[k] - kRedundancy * nearest_[k]; }

  // Raises `nearest_` of every candidate that shares a term with the one taken.
  void take(std::uint32_t taken) {
    ++taken_;
    touched_.clear();
    for (const Entry& entry : vectors_.of(taken)) {
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

  std::span<const double> scores_;
  const Vectors& vectors_;
  Postings postings_;
  std::vector<double> nearest_;  // largest cosine with what was taken
  std::vector<double> cosine_;   // scratch, all zero between calls
  std::vector<std::uint32_t> touched_;
  std::uint32_t taken_ = 0;
};

// Marks all but the best of the whole candidates that hold the same terms equally often.
void mark_twins(std::span<const double> scores, const Vectors& vectors,
                std::span<const std::uint8_t> damaged, std::vector<std::uint8_t>& repeat) {
  std::unordered_map<std::uint64_t, std::uint32_t> best;  // looked up, never walked
  for (std::uint32_t k = 0; k < scores.size(); ++k) {
    if (damaged[k] || vectors.of(k).empty()) continue;
    std::uint64_t hash = 0xCBF29CE484222325ull;  // FNV-1a
    for (const Entry& entry : vectors.of(k)) {
      hash = (hash ^ entry.term) * 0x100000001B3ull;
      hash = (hash ^ bits_as<std::uint32_t>(entry.weight)) * 0x100000001B3ull;
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

Order diverse_order(std::span<const double> scores, const Vectors& vectors,
                    std::span<const std::uint8_t> damaged) {
  Order order;
  order.repeat.assign(scores.size(), 0);
  mark_twins(scores, vectors, damaged, order.repeat);
  std::vector<std::uint8_t> whole(scores.size());
  for (std::size_t k = 0; k < scores.size(); ++k) whole[k] = !damaged[k] && !order.repeat[k];
  Diversity(scores, vectors).take_all(whole, order);
  append_by_score(scores, order.repeat, order);
  append_by_score(scores, damaged, order);
  return order;
}

Order plain_order(std::span<const double> scores) {
  Order order;
  order.repeat.assign(scores.size(), 0);
  append_by_score(scores, std::vector<std::uint8_t>(scores.size(), 1), order);
  return order;
}

}  // namespace leitsatz
