#include "oracle.h"

#include <algorithm>
#include <utility>

#include "leitsatz/leitsatz.h"

namespace leitsatz::quality {
namespace {

// Overlap of a growing set of sentences with one reference, in n-grams of one length. Bigrams do
// not cross from one sentence to the next here, so that gains add up.
class Overlap {
 public:
  Overlap(std::span<const Tokens> sentences, const Tokens& reference, std::size_t n) {
    const auto grams = sorted_ngrams(reference, n);
    reference_size_ = grams.size();
    std::vector<std::uint64_t> kinds = grams;
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    left_.assign(kinds.size(), 0);
    const auto kind = [&](std::uint64_t gram) {
      return static_cast<std::size_t>(std::lower_bound(kinds.begin(), kinds.end(), gram) -
                                      kinds.begin());
    };
    for (std::uint64_t gram : grams) ++left_[kind(gram)];
    for (const Tokens& sentence : sentences) {
      Row row;
      const auto own = sorted_ngrams(sentence, n);
      row.size = own.size();
      for (std::uint64_t gram : own) {
        const std::size_t k = kind(gram);
        if (k == kinds.size() || kinds[k] != gram) continue;
        if (row.grams.empty() || row.grams.back().first != k) row.grams.emplace_back(k, 0);
        ++row.grams.back().second;
      }
      rows_.push_back(std::move(row));
    }
  }

  double f1_with(std::uint32_t sentence) const {
    std::size_t matches = matches_;
    for (auto [kind, count] : rows_[sentence].grams) matches += std::min(count, left_[kind]);
    return f1(matches, size_ + rows_[sentence].size, reference_size_);
  }

  void add(std::uint32_t sentence) {
    for (auto [kind, count] : rows_[sentence].grams) {
      const std::size_t taken = std::min(count, left_[kind]);
      matches_ += taken;
      left_[kind] -= taken;
    }
    size_ += rows_[sentence].size;
  }

 private:
  struct Row {
    std::size_t size = 0;
    std::vector<std::pair<std::size_t, std::size_t>> grams;  // those of the reference, and counts
  };
  std::vector<Row> rows_;
  std::vector<std::size_t> left_;  // how often each n-gram of the reference is still to be matched
  std::size_t reference_size_ = 0;
  std::size_t size_ = 0;
  std::size_t matches_ = 0;
};

}  // namespace

std::vector<std::uint32_t> oracle_order(std::span<const Tokens> sentences,
                                        std::span<const std::uint32_t> candidates,
                                        std::span<const Lines> references, std::size_t words) {
  const bool may_stop = words == kNoLimit;
  std::vector<std::uint32_t> best_order;
  double best_score = -1;
  for (const Lines& lines : references) {
    const Tokens reference = join(lines);
    Overlap unigrams(sentences, reference, 1);
    Overlap bigrams(sentences, reference, 2);
    std::vector<std::uint32_t> left(candidates.begin(), candidates.end());
    std::vector<std::uint32_t> order;
    double score = 0;
    for (std::size_t chosen = 0; chosen < words && !left.empty();) {
      std::size_t best = 0;
      double best_value = -1;
      for (std::size_t i = 0; i < left.size(); ++i) {
        const double value = unigrams.f1_with(left[i]) + bigrams.f1_with(left[i]);
        if (value > best_value) best = i, best_value = value;
      }
      if (may_stop && best_value <= score) break;
      unigrams.add(left[best]);
      bigrams.add(left[best]);
      chosen += sentences[left[best]].size();
      order.push_back(left[best]);
      left.erase(left.begin() + static_cast<std::ptrdiff_t>(best));
      score = best_value;
    }
    if (score > best_score) best_score = score, best_order = std::move(order);
  }
  return best_order;
}

}  // namespace leitsatz::quality
