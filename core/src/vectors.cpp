#include "vectors.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "deterministic.h"

namespace leitsatz {
namespace {

// The distinct terms of one sentence, ascending, with how often each stands in it.
void count_terms(const Terms& terms, std::size_t sentence, std::vector<TermId>& sorted,
                 std::vector<Entry>& entries) {
  sorted.clear();
  for (const Token& token : terms.of(sentence)) {
    const TermId term = terms.term_of(token);
    if (term != kNoTerm) sorted.push_back(term);
  }
  std::sort(sorted.begin(), sorted.end());
  for (std::size_t i = 0; i < sorted.size();) {
    std::size_t end = i;
    while (end < sorted.size() && sorted[end] == sorted[i]) ++end;
    entries.push_back({sorted[i], static_cast<float>(end - i)});
    i = end;
  }
}

}  // namespace

Vectors make_vectors(const Terms& terms, std::span<const std::uint32_t> rows) {
  Vectors vectors;
  std::vector<TermId> sorted;
  std::vector<std::uint32_t> frequency(terms.terms.size(), 0);
  for (const std::uint32_t row : rows) {
    vectors.first.push_back(static_cast<std::uint32_t>(vectors.entries.size()));
    count_terms(terms, row, sorted, vectors.entries);
  }
  vectors.first.push_back(static_cast<std::uint32_t>(vectors.entries.size()));
  for (const Entry& entry : vectors.entries) ++frequency[entry.term];

  const auto n = static_cast<double>(rows.size());
  vectors.isf.resize(terms.terms.size());
  // Most terms stand in one sentence or two, and a logarithm costs.
  constexpr std::size_t kFew = 32;
  std::array<float, kFew> few;
  const auto isf_of = [n](std::uint32_t sentences) {
    return static_cast<float>(std::max(kMinIsf, ln((n + 1) / (sentences + 0.5))));
  };
  for (std::uint32_t f = 0; f < kFew; ++f) few[f] = isf_of(f);
  for (std::size_t t = 0; t < frequency.size(); ++t) {
    vectors.isf[t] = frequency[t] < kFew ? few[frequency[t]] : isf_of(frequency[t]);
  }
  const double once = ln(2.0);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    double square = 0;
    for (std::uint32_t k = vectors.first[i]; k < vectors.first[i + 1]; ++k) {
      Entry& entry = vectors.entries[k];
      const double mentions = entry.weight == 1 ? once : ln(1.0 + entry.weight);
      entry.weight = static_cast<float>(mentions * vectors.isf[entry.term]);
      square += static_cast<double>(entry.weight) * entry.weight;
    }
    if (square == 0) continue;
    const double scale = 1 / std::sqrt(square);
    for (std::uint32_t k = vectors.first[i]; k < vectors.first[i + 1]; ++k) {
      vectors.entries[k].weight = static_cast<float>(vectors.entries[k].weight * scale);
    }
  }
  return vectors;
}

void add(std::span<const Entry> vector, double factor, Dense& sum) {
  for (const Entry& entry : vector) sum[entry.term] += factor * entry.weight;
}

double dot(std::span<const Entry> vector, const Dense& dense) {
  double sum = 0;
  for (const Entry& entry : vector) sum += entry.weight * dense[entry.term];
  return sum;
}

}  // namespace leitsatz
