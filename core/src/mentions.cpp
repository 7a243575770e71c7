#include "mentions.h"

#include <algorithm>
#include <array>
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

struct TermMass {
  double weight = 0;
  double mass = 0;  // mentions * isf
  std::uint32_t mentions = 0;
  std::uint8_t groups = 0;  // of the two groups of heaviest terms, how many hold it: 2, 1 or 0
  bool seen = false;
};

std::vector<TermMass> weigh_terms(const Terms& terms, const Vectors& vectors) {
  std::vector<std::uint32_t> holders(vectors.isf.size(), 0);
  for (const Entry& entry : vectors.entries) ++holders[entry.term];
  // Most terms stand in one sentence or two, and a logarithm costs.
  constexpr std::size_t kFew = 32;
  std::array<double, kFew> few;
  for (std::size_t h = 0; h < kFew; ++h) few[h] = ln(1.0 + static_cast<double>(h));
  std::vector<TermMass> masses(holders.size());
  for (std::size_t t = 0; t < holders.size(); ++t) {
    const std::uint32_t h = holders[t];
    const float isf = vectors.isf[t];
    if (h >= 2) masses[t].weight = (h < kFew ? few[h] : ln(1.0 + h)) * isf;
    masses[t].mass = static_cast<double>(terms.terms[t].count) * isf;
    masses[t].mentions = terms.terms[t].count;
  }
  return masses;
}

// Finds the heaviest terms, ties by term.
void group_heaviest(std::vector<TermMass>& masses) {
  const auto is_heavier = [&](TermId a, TermId b) {
    return masses[a].weight != masses[b].weight ? masses[a].weight > masses[b].weight : a < b;
  };
  std::vector<TermId> heaviest;  // a heap, the lightest on top
  for (TermId t = 0; t < masses.size(); ++t) {
    if (heaviest.size() == kManyHeaviest) {
      if (masses[t].weight <= masses[heaviest[0]].weight) continue;
      std::pop_heap(heaviest.begin(), heaviest.end(), is_heavier);
      heaviest.pop_back();
    }
    heaviest.push_back(t);
    std::push_heap(heaviest.begin(), heaviest.end(), is_heavier);
  }
  std::sort_heap(heaviest.begin(), heaviest.end(), is_heavier);
  for (std::size_t i = 0; i < heaviest.size(); ++i) {
    masses[heaviest[i]].groups = i < kFewHeaviest ? 2 : 1;
  }
}

void add_terms(const Terms& terms, const Vectors& vectors, Mentions& result) {
  std::vector<TermMass> masses = weigh_terms(terms, vectors);
  group_heaviest(masses);
  double total = kTiny, most = kTiny, few_total = kTiny, many_total = kTiny, mentions = kTiny;
  for (const TermMass& term : masses) {
    total += term.weight;
    most = std::max(most, term.weight);
    if (term.groups == 2) few_total += term.weight;
    if (term.groups > 0) many_total += term.weight;
    mentions += term.mentions;
  }
  for (std::size_t k = 0; k < vectors.size(); ++k) {
    double own = 0, fresh = 0, few = 0, many = 0, mass = 0, count = 0;
    for (const Entry& entry : vectors.of(k)) {
      TermMass& term = masses[entry.term];
      own += term.weight;
      if (!term.seen) fresh += term.weight;
      term.seen = true;
      if (term.groups > 0) {
        many += term.weight;
        if (term.groups == 2) few += term.weight;
      }
      mass += term.mass;
      count += term.mentions;
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
  for (std::uint32_t k = 0; k < candidates.size(); ++k) {
    const std::span<const Token> own = terms.of(candidates[k]);
    for (std::size_t i = 0; i + 1 < own.size(); ++i) {
      const Word &a = terms.words[own[i].word], &b = terms.words[own[i + 1].word];
      if (a.term == kNoTerm && b.term == kNoTerm) continue;
      // Stop words are told apart as words, all others as terms.
      const auto number = [](const Word& word, WordId id) -> std::uint64_t {
        return word.term == kNoTerm ? 2ull * id + 1 : 2ull * word.term + 2;
      };
      const std::uint64_t key = number(a, own[i].word) << 32 | number(b, own[i + 1].word);
      places.push_back(phrases.add(key, k));
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
