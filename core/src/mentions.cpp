#include "mentions.h"

#include <algorithm>
#include <cmath>

#include "deterministic.h"

namespace leitsatz {
namespace {

constexpr double kTiny = 1e-9;
constexpr double kPercent = 100;

// Counts the candidates that hold each phrase. Open addressing: slots are found, never walked.
class Phrases {
 public:
  explicit Phrases(std::size_t tokens) {
    std::size_t size = 16;
    while (size < tokens * 2) size *= 2;
    slots_.resize(size);
  }

  // Notes that candidate `k` holds the phrase; gives its place.
  std::uint32_t add(std::uint64_t key, std::uint32_t k) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = (key * 0x9E3779B97F4A7C15ull >> 20) & mask;  // Fibonacci hashing
    while (slots_[i].key != 0 && slots_[i].key != key) i = (i + 1) & mask;
    Slot& slot = slots_[i];
    if (slot.key == 0 || slot.last != k) ++slot.candidates;
    slot.key = key;
    slot.last = k;
    return static_cast<std::uint32_t>(i);
  }

  std::uint32_t candidates(std::uint32_t place) const { return slots_[place].candidates; }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t last = 0;
    std::uint32_t candidates = 0;
  };
  std::vector<Slot> slots_;
};

// The weight of every term.
std::vector<double> weigh_terms(const Vectors& vectors) {
  std::vector<std::uint32_t> holders(vectors.isf.size(), 0);
  for (const Entry& entry : vectors.entries) ++holders[entry.term];
  std::vector<double> weights(holders.size(), 0);
  for (std::size_t t = 0; t < holders.size(); ++t) {
    if (holders[t] >= 2) weights[t] = ln(1.0 + holders[t]) * vectors.isf[t];
  }
  return weights;
}

// For each term how many of the two groups of heaviest ones it is in: 2, 1 or 0.
std::vector<std::uint8_t> find_heaviest(const std::vector<double>& weights) {
  std::vector<TermId> order(weights.size());
  for (TermId t = 0; t < order.size(); ++t) order[t] = t;
  const std::size_t many = std::min(kManyHeaviest, order.size());
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(many), order.end(),
                    [&](TermId a, TermId b) {
                      return weights[a] != weights[b] ? weights[a] > weights[b] : a < b;
                    });
  std::vector<std::uint8_t> groups(weights.size(), 0);
  for (std::size_t i = 0; i < many; ++i) groups[order[i]] = i < kFewHeaviest ? 2 : 1;
  return groups;
}

void add_terms(const Terms& terms, const Vectors& vectors, Mentions& result) {
  const std::vector<double> weights = weigh_terms(vectors);
  const std::vector<std::uint8_t> heaviest = find_heaviest(weights);
  std::vector<std::uint8_t> seen(weights.size(), 0);
  double total = kTiny, most = kTiny, few_total = kTiny, many_total = kTiny, mentions = kTiny;
  for (std::size_t t = 0; t < weights.size(); ++t) {
    total += weights[t];
    most = std::max(most, weights[t]);
    if (heaviest[t] == 2) few_total += weights[t];
    if (heaviest[t] > 0) many_total += weights[t];
    mentions += terms.terms[t].count;
  }
  for (std::size_t k = 0; k < vectors.size(); ++k) {
    double own = 0, fresh = 0, few = 0, many = 0, mass = 0, count = 0;
    for (const Entry& entry : vectors.of(k)) {
      const TermId t = entry.term;
      own += weights[t];
      if (!seen[t]) fresh += weights[t];
      seen[t] = 1;
      if (heaviest[t] == 2) few += weights[t];
      if (heaviest[t] > 0) many += weights[t];
      mass += static_cast<double>(terms.terms[t].count) * vectors.isf[t];
      count += terms.terms[t].count;
    }
    const double size = std::max(1.0, static_cast<double>(vectors.of(k).size()));
    result.coverage[k] = mass;
    result.mean_mass[k] = mass / size;
    result.frequency[k] = kPercent * count / mentions / size;
    result.first_mass[k] = fresh / total;
    result.novelty[k] = fresh / (own + kTiny);
    result.few_keywords[k] = few / few_total;
    result.many_keywords[k] = many / many_total;
    result.density[k] = own / std::sqrt(size) / most;
  }
}

void add_phrases(const Terms& terms, std::span<const std::uint32_t> candidates, Mentions& result) {
  std::size_t tokens = 0;
  for (const std::uint32_t s : candidates) tokens += terms.of(s).size();
  Phrases phrases(tokens);
  std::vector<std::uint32_t> places, first{0};
  places.reserve(tokens);
  for (std::uint32_t k = 0; k < candidates.size(); ++k) {
    std::uint64_t before = 0;  // the number of the word before; even for terms
    for (const Token& token : terms.of(candidates[k])) {
      // Stop words are told apart as words, all others as terms.
      const TermId term = terms.term_of(token);
      const std::uint64_t number = term == kNoTerm ? 2ull * token.word + 1 : 2ull * term + 2;
      const bool phrase = before != 0 && (before & number & 1) == 0;
      if (phrase) places.push_back(phrases.add(before << 32 | number, k));
      before = number;
    }
    first.push_back(static_cast<std::uint32_t>(places.size()));
  }
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    double others = 0, shared = 0;
    for (std::uint32_t p = first[k]; p < first[k + 1]; ++p) {
      const std::uint32_t holders = phrases.candidates(places[p]);
      others += holders - 1;
      shared += holders > 1;
    }
    result.phrases[k] = others / std::max(1.0, static_cast<double>(first[k + 1] - first[k]));
    result.phrase_count[k] = ln(1 + shared);
  }
}

}  // namespace

Mentions find_mentions(const Terms& terms, std::span<const std::uint32_t> candidates,
                       const Vectors& vectors) {
  const std::vector<double> zeros(candidates.size(), 0);
  Mentions result{zeros, zeros, zeros, zeros, zeros, zeros, zeros, zeros, zeros, zeros};
  add_terms(terms, vectors, result);
  add_phrases(terms, candidates, result);
  return result;
}

}  // namespace leitsatz
