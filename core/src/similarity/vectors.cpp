#include "similarity/vectors.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/deterministic.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFFu;

// The mentioned terms, row after row.
struct Mentioned {
  std::vector<TermId> terms;
  std::vector<std::uint32_t> ends;  // by row: the end of its terms
};

Mentioned find_mentioned(const Terms& terms, std::span<const std::uint32_t> rows) {
  std::vector<TermId> term_of(terms.words.size());
  for (std::size_t w = 0; w < term_of.size(); ++w) term_of[w] = terms.words[w].term;
  Mentioned mentioned;
  mentioned.terms.resize(terms.tokens.size() + 1);
  mentioned.ends.reserve(rows.size());
  std::uint32_t count = 0;
  for (const std::uint32_t row : rows) {
    for (const Token& token : terms.of(row)) {
      mentioned.terms[count] = term_of[token.word];
      count += mentioned.terms[count] != kNoTerm;  // no branch: it could not be predicted
    }
    mentioned.ends.push_back(count);
  }
  return mentioned;
}

// Calls use(row, term, again) for each mention. `again`: the row mentioned the term before.
template <class Use>
void for_each_mention(const Mentioned& mentioned, std::size_t terms, Use use) {
  std::vector<std::uint32_t> last(terms, kNone);  // by term: the last row that mentioned it
  std::uint32_t i = 0;
  for (std::uint32_t r = 0; r < mentioned.ends.size(); ++r) {
    for (; i < mentioned.ends[r]; ++i) {
      const TermId term = mentioned.terms[i];
      use(r, term, last[term] == r);
      last[term] = r;
    }
  }
}

// Turns counts into the places where each one's items begin; returns the total.
std::uint32_t add_up(std::vector<std::uint32_t>& counts) {
  std::uint32_t begin = 0;
  for (std::uint32_t& count : counts) {
    begin += count;
    count = begin - count;
  }
  return begin;
}

// Fills `vectors` with the terms of each row, ascending, and their counts instead of weights. Two
// counting sorts, by term and then by row, order them. Returns the number of rows that hold each
// term.
std::vector<std::uint32_t> count_terms(const Terms& terms, std::span<const std::uint32_t> rows,
                                       Vectors& vectors) {
  const Mentioned mentioned = find_mentioned(terms, rows);
  std::vector<std::uint32_t> frequency(terms.terms.size(), 0);
  std::vector<std::uint32_t>& first = vectors.first;
  first.assign(rows.size() + 1, 0);
  for_each_mention(mentioned, terms.terms.size(), [&](std::uint32_t r, TermId term, bool again) {
    frequency[term] += !again;
    first[r] += !again;
  });
  const std::uint32_t entries = add_up(first);

  struct Count {
    std::uint32_t row;
    std::uint32_t mentions;
  };
  std::vector<Count> counts(entries);
  std::vector<std::uint32_t> next = frequency;  // by term
  add_up(next);
  for_each_mention(mentioned, terms.terms.size(), [&](std::uint32_t r, TermId term, bool again) {
    next[term] += !again;
    Count& count = counts[next[term] - 1];
    count.row = r;
    ++count.mentions;
  });
  vectors.entries.resize(entries);
  std::vector<std::uint32_t> free(first.begin(), first.end() - 1);  // by row
  std::size_t i = 0;
  for (TermId term = 0; term < next.size(); ++term) {
    for (; i < next[term]; ++i) {
      vectors.entries[free[counts[i].row]++] = {term, static_cast<float>(counts[i].mentions)};
    }
  }
  return frequency;
}

}  // namespace

Vectors make_vectors(const Terms& terms, std::span<const std::uint32_t> rows) {
  Vectors vectors;
  const std::vector<std::uint32_t> frequency = count_terms(terms, rows, vectors);
  weigh_mentions(frequency, vectors);
  return vectors;
}

double isf_of(std::uint32_t sentences, std::size_t n) {
  return std::max(kMinIsf, ln((static_cast<double>(n) + 1) / (sentences + 0.5)));
}

void weigh_mentions(std::span<const std::uint32_t> frequency, Vectors& vectors) {
  const std::size_t n = vectors.size();
  vectors.isf.resize(frequency.size());
  // Most terms occur in one or two sentences, so the isf of low counts is computed once.
  constexpr std::size_t kFew = 32;
  std::array<float, kFew> few;
  for (std::uint32_t f = 0; f < kFew; ++f) few[f] = static_cast<float>(isf_of(f, n));
  for (std::size_t t = 0; t < frequency.size(); ++t) {
    vectors.isf[t] =
        frequency[t] < kFew ? few[frequency[t]] : static_cast<float>(isf_of(frequency[t], n));
  }
  const double once = ln(2.0);
  for (std::size_t i = 0; i < n; ++i) {
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
