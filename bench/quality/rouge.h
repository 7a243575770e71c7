// Scores a summary against reference summaries: ROUGE-1, ROUGE-2, ROUGE-L, ROUGE-Lsum, as F1.
//
// In:  token numbers (tokens.h), line by line. Out: F1, 0..1.
// Source: Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries". ROUGE-Lsum is its
// summary-level union LCS, with matches clipped to the counts on both sides as in ROUGE 1.5.5. With
// several references each metric takes the reference that it likes best.
// Cost: n-grams O(n log n); LCS O(n m / 64) time and bits (Hyyrö 2004), read back for the union.
#ifndef LEITSATZ_BENCH_QUALITY_ROUGE_H_
#define LEITSATZ_BENCH_QUALITY_ROUGE_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leitsatz::quality {

using Token = std::uint32_t;
using Tokens = std::vector<Token>;
using Lines = std::vector<Tokens>;  // a reference by lines, a summary by sentences

struct Rouge {
  double r1 = 0;
  double r2 = 0;
  double l = 0;
  double lsum = 0;
};

inline double f1(std::size_t matches, std::size_t candidate, std::size_t reference) {
  if (matches == 0) return 0;
  return 2.0 * static_cast<double>(matches) / static_cast<double>(candidate + reference);
}

inline Tokens join(const Lines& lines) {
  Tokens all;
  for (const Tokens& line : lines) all.insert(all.end(), line.begin(), line.end());
  return all;
}

// The n-grams of `tokens`, sorted. REQUIRES: n is 1 or 2.
inline std::vector<std::uint64_t> sorted_ngrams(std::span<const Token> tokens, std::size_t n) {
  std::vector<std::uint64_t> grams;
  for (std::size_t i = 0; i + n <= tokens.size(); ++i) {
    grams.push_back(n == 1 ? tokens[i] : std::uint64_t{tokens[i]} << 32 | tokens[i + 1]);
  }
  std::sort(grams.begin(), grams.end());
  return grams;
}

// Size of the multiset intersection. REQUIRES: both sorted.
inline std::size_t count_common(std::span<const std::uint64_t> a,
                                std::span<const std::uint64_t> b) {
  std::size_t common = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j])
      ++common, ++i, ++j;
    else if (a[i] < b[j])
      ++i;
    else
      ++j;
  }
  return common;
}

inline double rouge_n(std::span<const Token> candidate, std::span<const Token> reference,
                      std::size_t n) {
  const auto a = sorted_ngrams(candidate, n);
  const auto b = sorted_ngrams(reference, n);
  return f1(count_common(a, b), a.size(), b.size());
}

// The positions in `reference` of one longest common subsequence with `candidate`, descending. Of
// several, the one that the table of Lin's paper gives when read back from its end: a match is
// taken, else a reference token is dropped if that loses nothing, else a candidate token.
inline std::vector<std::uint32_t> common_subsequence(std::span<const Token> reference,
                                                     std::span<const Token> candidate) {
  constexpr std::size_t kBits = 64;
  const std::size_t width = (reference.size() + kBits - 1) / kBits;
  Tokens alphabet(reference.begin(), reference.end());
  std::sort(alphabet.begin(), alphabet.end());
  alphabet.erase(std::unique(alphabet.begin(), alphabet.end()), alphabet.end());
  const auto letter = [&](Token token) {
    return std::lower_bound(alphabet.begin(), alphabet.end(), token) - alphabet.begin();
  };
  // where[letter]: the positions of that token in the reference, as bits.
  std::vector<std::vector<std::uint64_t>> where(alphabet.size(),
                                                std::vector<std::uint64_t>(width, 0));
  for (std::size_t i = 0; i < reference.size(); ++i) {
    where[letter(reference[i])][i / kBits] |= std::uint64_t{1} << (i % kBits);
  }
  // rows[j]: bit i is clear where the LCS with the first j candidate tokens grows at position i.
  std::vector<std::vector<std::uint64_t>> rows{std::vector<std::uint64_t>(width, ~0ULL)};
  for (Token token : candidate) {
    std::vector<std::uint64_t> row = rows.back();
    const std::size_t known = letter(token);
    if (known < alphabet.size() && alphabet[known] == token) {
      std::uint64_t carry = 0;
      for (std::size_t w = 0; w < width; ++w) {
        const std::uint64_t old = row[w];
        const std::uint64_t hit = old & where[known][w];
        const std::uint64_t partial = old + hit;
        const std::uint64_t sum = partial + carry;
        carry = (partial < old || sum < partial) ? 1 : 0;
        row[w] = sum | (old & ~hit);
      }
    }
    rows.push_back(std::move(row));
  }
  std::vector<std::uint32_t> positions;
  for (std::size_t i = reference.size(), j = candidate.size(); i > 0 && j > 0;) {
    if (reference[i - 1] == candidate[j - 1]) {
      positions.push_back(static_cast<std::uint32_t>(i - 1));
      --i, --j;
    } else if ((rows[j][(i - 1) / kBits] >> ((i - 1) % kBits) & 1) != 0) {
      --i;
    } else {
      --j;
    }
  }
  return positions;
}

inline double rouge_l(std::span<const Token> candidate, std::span<const Token> reference) {
  return f1(common_subsequence(reference, candidate).size(), candidate.size(), reference.size());
}

inline double rouge_lsum(const Lines& candidate, const Lines& reference) {
  const Tokens all = join(candidate);
  const std::vector<std::uint64_t> offered = sorted_ngrams(all, 1);
  std::size_t reference_size = 0;
  std::vector<std::uint64_t> hits;  // reference tokens in the union, each position once
  for (const Tokens& line : reference) {
    reference_size += line.size();
    std::vector<bool> in_union(line.size(), false);
    for (const Tokens& sentence : candidate) {
      for (std::uint32_t i : common_subsequence(line, sentence)) in_union[i] = true;
    }
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (in_union[i]) hits.push_back(line[i]);
    }
  }
  std::sort(hits.begin(), hits.end());
  return f1(count_common(hits, offered), all.size(), reference_size);
}

inline Rouge score(const Lines& candidate, std::span<const Lines> references) {
  const Tokens summary = join(candidate);
  Rouge best;
  for (const Lines& lines : references) {
    const Tokens reference = join(lines);
    best.r1 = std::max(best.r1, rouge_n(summary, reference, 1));
    best.r2 = std::max(best.r2, rouge_n(summary, reference, 2));
    best.l = std::max(best.l, rouge_l(summary, reference));
    best.lsum = std::max(best.lsum, rouge_lsum(candidate, lines));
  }
  return best;
}

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_ROUGE_H_
