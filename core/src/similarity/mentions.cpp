#include "similarity/mentions.h"

#include <algorithm>
#include <cmath>

#include "base/deterministic.h"

namespace leitsatz {
namespace {

constexpr double kTiny = 1e-9;
constexpr double kPercent = 100;

// An occurrence of a phrase.
struct Mention {
  std::uint32_t token = 0;   // its first token
  std::uint32_t second = 0;  // number of its second word
  std::uint32_t candidate = 0;
};

// Counts the candidates that hold each phrase. Tokens are grouped by their word; within a group the
// second word identifies the phrase, so no table of all phrases is needed.
class Phrases {
 public:
  Phrases(const Terms& terms, std::span<const std::uint32_t> candidates)
      : terms_(terms), numbers_(terms.words.size()), all_numbers_(stop_numbers()) {
    for (WordId w = 0; w < numbers_.size(); ++w) {
      const TermId term = terms.words[w].term;
      const bool stops = term == kNoTerm;
      numbers_[w] = stops ? all_numbers_ : term;
      all_numbers_ += stops;
    }
    holders_.assign(terms.tokens.size(), 0);
    count(group(candidates));
  }

  // The number of candidates that hold the phrase that begins with this token; 0 if none begins.
  std::uint32_t holders(std::uint32_t token) const { return holders_[token]; }

 private:
  // Stop words are numbered as words, all others as terms.
  std::uint32_t number(std::uint32_t token) const { return numbers_[terms_.tokens[token].word]; }
  std::uint32_t stop_numbers() const { return static_cast<std::uint32_t>(terms_.terms.size()); }

  // The tokens that begin a phrase, grouped by their number, in text order.
  std::vector<Mention> group(std::span<const std::uint32_t> candidates) {
    // Two stop words are no phrase. The branch predictor could not foresee them, so they are
    // counted as 0 instead of skipped.
    const auto for_each = [&](auto use) {
      for (std::uint32_t k = 0; k < candidates.size(); ++k) {
        const std::uint32_t end = terms_.first_token[candidates[k] + 1];
        std::uint32_t t = terms_.first_token[candidates[k]];
        if (t == end) continue;
        for (std::uint32_t own = number(t); ++t < end;) {
          const std::uint32_t second = number(t);
          use(own, std::min(own, second) < stop_numbers(), Mention{t - 1, second, k});
          own = second;
        }
      }
    };
    ends_.assign(all_numbers_, 0);
    for_each([&](std::uint32_t own, bool phrase, Mention) { ends_[own] += phrase; });
    std::uint32_t begin = 0;
    for (std::uint32_t& end : ends_) {
      begin += end;
      end = begin - end;
    }
    std::vector<Mention> mentions(begin + 1u);  // the last one takes what is no phrase
    for_each([&](std::uint32_t own, bool phrase, Mention mention) {
      mentions[phrase ? ends_[own] : begin] = mention;
      ends_[own] += phrase;
    });
    return mentions;
  }

  void count(const std::vector<Mention>& mentions) {
    struct Count {
      std::uint32_t group = 0;    // the group of the first word, plus 1
      std::uint32_t last = 0;     // the last candidate counted
      std::uint32_t holders = 0;  // of the phrase
    };
    std::vector<Count> counts(all_numbers_);  // by the second word
    std::size_t begin = 0;
    for (std::uint32_t g = 0; g < ends_.size(); ++g) {
      if (ends_[g] == begin) continue;
      if (ends_[g] == begin + 1) {  // no phrase begins with it twice
        holders_[mentions[begin++].token] = 1;
        continue;
      }
      for (std::size_t i = begin; i < ends_[g]; ++i) {
        Count& count = counts[mentions[i].second];
        if (count.group != g + 1) {
          count = {g + 1, mentions[i].candidate, 1};
        } else if (count.last != mentions[i].candidate) {
          count.last = mentions[i].candidate;
          ++count.holders;
        }
      }
      for (std::size_t i = begin; i < ends_[g]; ++i) {
        holders_[mentions[i].token] = counts[mentions[i].second].holders;
      }
      begin = ends_[g];
    }
  }

  const Terms& terms_;
  std::vector<std::uint32_t> numbers_;  // by word
  std::uint32_t all_numbers_;           // one past the largest number
  std::vector<std::uint32_t> ends_;     // by number: the end of its mentions
  std::vector<std::uint32_t> holders_;  // by token
};

struct TermMass {
  double weight = 0;
  double mass = 0;  // mentions * isf
  std::uint32_t mentions = 0;
  std::uint8_t groups = 0;  // the number of the two groups of heaviest terms that hold it
  bool seen = false;
};

std::vector<TermMass> term_masses(const Terms& terms, const Vectors& vectors) {
  std::vector<std::uint32_t> holders(vectors.isf.size(), 0);
  for (const Entry& entry : vectors.entries) ++holders[entry.term];
  std::vector<TermMass> masses(holders.size());
  for (std::size_t t = 0; t < holders.size(); ++t) {
    const std::uint32_t h = holders[t];
    const float isf = vectors.isf[t];
    if (h >= 2) masses[t].weight = ln_next(h) * isf;
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
  std::vector<TermMass> masses = term_masses(terms, vectors);
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
      fresh += term.seen ? 0 : term.weight;
      term.seen = true;
      many += term.groups > 0 ? term.weight : 0;
      few += term.groups == 2 ? term.weight : 0;
      mass += term.mass;
      count += term.mentions;
    }
    const double size = std::max(1.0, static_cast<double>(vectors.of(k).size()));
    result.coverage[k] = mass;
    result.mean_mass[k] = static_cast<float>(mass / size);
    result.frequency[k] = static_cast<float>(kPercent * count / mentions / size);
    result.first_mass[k] = static_cast<float>(fresh / total);
    result.novelty[k] = static_cast<float>(fresh / (own + kTiny));
    result.few_keywords[k] = static_cast<float>(few / few_total);
    result.many_keywords[k] = static_cast<float>(many / many_total);
    result.density[k] = static_cast<float>(own / std::sqrt(size) / most);
  }
}

void add_phrases(const Terms& terms, std::span<const std::uint32_t> candidates, Mentions& result) {
  const Phrases phrases(terms, candidates);
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    std::uint32_t count = 0, others = 0, shared = 0;
    const std::uint32_t end = terms.first_token[candidates[k] + 1];
    for (std::uint32_t t = terms.first_token[candidates[k]]; t < end; ++t) {
      const std::uint32_t holders = phrases.holders(t);
      count += holders > 0;
      others += holders - (holders > 0);
      shared += holders > 1;
    }
    result.phrases[k] = static_cast<float>(others / std::max(1.0, static_cast<double>(count)));
    result.phrase_count[k] = static_cast<float>(ln_next(shared));
  }
}

}  // namespace

Mentions find_mentions(const Terms& terms, std::span<const std::uint32_t> candidates,
                       const Vectors& vectors) {
  Mentions result;
  result.coverage.resize(candidates.size());
  for (std::vector<float>* column : {&result.mean_mass, &result.frequency, &result.first_mass,
                                     &result.novelty, &result.few_keywords, &result.many_keywords,
                                     &result.density, &result.phrases, &result.phrase_count}) {
    column->resize(candidates.size());
  }
  add_terms(terms, vectors, result);
  add_phrases(terms, candidates, result);
  return result;
}

}  // namespace leitsatz
