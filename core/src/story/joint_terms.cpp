#include "story/joint_terms.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "base/deterministic.h"
#include "base/fnv1a.h"
#include "base/hash_index.h"
#include "language/data/languages.h"
#include "story/bridges.h"

namespace leitsatz {
namespace {

std::uint64_t hash_with(std::uint64_t hash, LanguageId language) {
  return finish_hash(fnv1a(fnv1a(kFnvBasis, hash), language));
}

// A term of one language in all its texts.
struct JointTerm {
  LanguageId language = kUnd;
  std::uint32_t count = 0;    // mentions
  std::uint32_t capital = 0;  // of these, capitalized and not the first word of a sentence
  std::string_view shortest;  // of its words; of equally long ones the least

  void add(const Spellings::Spelling& word, std::string_view spelled) {
    count += word.count;
    capital += word.capital;
    const bool shorter =
        spelled.size() != shortest.size() ? spelled.size() < shortest.size() : spelled < shortest;
    if (shortest.empty() || shorter) shortest = spelled;
  }
  bool is_name() const { return capital * 2 > count; }
};

// Numbers the terms of all texts. `numbers`: for each text, after that of the text before, the
// number of each of its terms.
std::vector<JointTerm> number_terms(std::span<const TextTerms> texts,
                                    std::vector<TermId>& numbers) {
  std::vector<JointTerm> terms;
  HashIndex index;
  for (const TextTerms& text : texts) {
    const std::size_t first = numbers.size();
    numbers.resize(first + text.vectors.isf.size(), 0);
    text.spellings.for_each([&](const Spellings::Spelling& word, std::string_view spelled) {
      const auto fresh = static_cast<std::uint32_t>(terms.size());
      const TermId term = index.number(hash_with(word.stem, text.language), fresh);
      if (term == fresh) terms.push_back({text.language, 0, 0, {}});
      terms[term].add(word, spelled);
      numbers[first + word.term] = term;
    });
  }
  return terms;
}

// By term: the one that stands for it and for the terms of other languages that are like it.
std::vector<TermId> bridge_languages(std::span<const JointTerm> terms) {
  std::vector<TermId> same(terms.size());
  std::vector<std::uint64_t> keys(terms.size());
  HashIndex most_mentioned, first;
  for (TermId t = 0; t < terms.size(); ++t) {
    same[t] = t;
    keys[t] = bridge_of(terms[t].shortest, terms[t].is_name());
    if (keys[t] == 0) continue;
    TermId& most = most_mentioned.number(hash_with(keys[t], terms[t].language), t);
    if (terms[t].count > terms[most].count) most = t;
  }
  for (TermId t = 0; t < terms.size(); ++t) {
    if (keys[t] == 0) continue;
    if (most_mentioned.number(hash_with(keys[t], terms[t].language), t) != t) continue;
    same[t] = first.number(keys[t], t);
  }
  return same;
}

// How often a term is mentioned, from its weight: vectors.h. In a sentence that mentions every term
// twice or more, one and not two is the least.
class Mentions {
 public:
  Mentions(std::span<const Entry> vector, std::span<const float> isf) : isf_(isf) {
    for (const Entry& entry : vector) {
      const double share = share_of(entry);
      if (least_ == 0 || share < least_) least_ = share;
    }
  }

  double of(const Entry& entry) const {
    constexpr double kOnce = 1.01;  // rounding errors are far less, ln(3) / ln(2) is far more
    const double times = share_of(entry) / least_;
    return times < kOnce ? 1 : std::floor(exponential(times * ln(2.0)) - 1 + 0.5);
  }

 private:
  double share_of(const Entry& entry) const {
    return static_cast<double>(entry.weight) / static_cast<double>(isf_[entry.term]);
  }

  std::span<const float> isf_;
  double least_ = 0;
};

// Puts the terms of a vector in order; of a term that is in it twice, mentions are added.
void put_in_order(std::vector<Entry>& entries, std::size_t first) {
  std::sort(entries.begin() + static_cast<std::ptrdiff_t>(first), entries.end(),
            [](const Entry& a, const Entry& b) { return a.term < b.term; });
  std::size_t end = first;
  for (std::size_t i = first; i < entries.size(); ++i) {
    if (end > first && entries[end - 1].term == entries[i].term) {
      entries[end - 1].weight += entries[i].weight;
    } else {
      entries[end++] = entries[i];
    }
  }
  entries.resize(end);
}

// Puts the words of all texts together.
Spellings join_spellings(std::span<const TextTerms> texts, std::span<const TermId> numbers) {
  Spellings joint;
  std::size_t first = 0;
  for (const TextTerms& text : texts) {
    const auto begin = static_cast<std::uint32_t>(joint.bytes.size());
    joint.bytes += text.spellings.bytes;
    for (Spellings::Spelling word : text.spellings.words) {
      word.term = numbers[first + word.term];
      word.end += begin;
      joint.words.push_back(word);
    }
    first += text.vectors.isf.size();
  }
  return joint;
}

std::vector<LanguageId> find_languages(std::span<const TextTerms> texts) {
  std::array<bool, kLanguageCount> seen{};
  std::vector<LanguageId> languages;
  for (const TextTerms& text : texts) {
    if (!seen[text.language]) languages.push_back(text.language);
    seen[text.language] = true;
  }
  return languages;
}

// By sentence: the share of its squared length that bridged terms have.
std::vector<float> find_shared(const Vectors& vectors, std::span<const std::uint8_t> is_bridged) {
  std::vector<float> shared(vectors.size(), 0);
  for (std::size_t k = 0; k < shared.size(); ++k) {
    for (const Entry& entry : vectors.of(k)) {
      if (is_bridged[entry.term]) shared[k] += entry.weight * entry.weight;
    }
  }
  return shared;
}

}  // namespace

JointTerms join_terms(std::span<const TextTerms> texts) {
  std::vector<TermId> numbers;
  const std::vector<JointTerm> terms = number_terms(texts, numbers);
  JointTerms joint;
  joint.languages = find_languages(texts);
  std::vector<std::uint8_t> is_bridged(terms.size(), 0);
  const bool is_mixed = joint.languages.size() > 1;
  if (is_mixed) {
    const std::vector<TermId> same = bridge_languages(terms);
    for (TermId t = 0; t < same.size(); ++t) {
      if (same[t] != t) is_bridged[same[t]] = 1;
    }
    for (TermId& number : numbers) number = terms.empty() ? number : same[number];
  }
  Vectors& vectors = joint.vectors;
  vectors.first.push_back(0);
  std::size_t first = 0;
  for (const TextTerms& text : texts) {
    for (std::size_t k = 0; k < text.vectors.size(); ++k) {
      const Mentions mentions(text.vectors.of(k), text.vectors.isf);
      for (const Entry& entry : text.vectors.of(k)) {
        vectors.entries.push_back(
            {numbers[first + entry.term], static_cast<float>(mentions.of(entry))});
      }
      put_in_order(vectors.entries, vectors.first.back());
      vectors.first.push_back(static_cast<std::uint32_t>(vectors.entries.size()));
    }
    first += text.vectors.isf.size();
  }
  std::vector<std::uint32_t> frequency(terms.size(), 0);
  for (const Entry& entry : vectors.entries) ++frequency[entry.term];
  weigh_mentions(frequency, vectors);
  if (is_mixed) joint.shared = find_shared(vectors, is_bridged);
  joint.spellings = join_spellings(texts, numbers);
  return joint;
}

}  // namespace leitsatz
