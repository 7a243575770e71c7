#include "similarity/centrality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include "base/deterministic.h"
#include "similarity/sparse_matrix.h"

namespace leitsatz {
namespace {

constexpr double kNothing = 1e-9;  // with a lower sum of cosines a sentence shares no term

double own_square(std::span<const Entry> vector) {
  double square = 0;
  for (const Entry& entry : vector) square += static_cast<double>(entry.weight) * entry.weight;
  return square;
}

// Iterates the random walk p = (1 - d) / n + d * p P until it converges. Sentence i is at index
// place[i] of all vectors here; other elements are padding. `degree`: the sum of each sentence's
// similarities. `step(outflow, inflow)` computes the mass that each sentence gets from its
// neighbours. A sentence without neighbours gives its mass to all sentences alike. Scaled to mean
// 1.
template <class Step>
std::vector<double> walk(std::vector<double> degree, std::span<const std::uint32_t> place,
                         Step step) {
  const auto n = static_cast<double>(place.size());
  std::vector<std::uint32_t> isolated;
  for (const std::uint32_t i : place) {
    if (degree[i] > kNothing) continue;
    isolated.push_back(i);
    degree[i] = std::numeric_limits<double>::infinity();  // it passes nothing to neighbours
  }
  std::vector<double> p(degree.size(), 1.0 / n), outflow(degree.size()), next(degree.size());
  for (int round = 0; round < kMaxRounds; ++round) {
    double lost = 0;
    for (const std::uint32_t i : isolated) lost += p[i];
    for (std::size_t i = 0; i < p.size(); ++i) outflow[i] = p[i] / degree[i];
    step(outflow, next);
    const double same = (1 - kDamping + kDamping * lost) / n;
    for (double& value : next) value = same + kDamping * value;
    double change = 0;
    for (const std::uint32_t i : place) change += std::fabs(next[i] - p[i]);
    p.swap(next);
    if (change < kConverged) break;
  }
  std::vector<double> result(place.size());
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = p[place[i]] * n;
  return result;
}

}  // namespace

Total total_of(const Vectors& vectors) {
  const std::size_t n = vectors.size();
  Total total{Dense(vectors.isf.size(), 0.0), 0, std::vector<double>(n), std::vector<double>(n)};
  for (std::size_t i = 0; i < n; ++i) add(vectors.of(i), 1, total.sum);
  for (const double value : total.sum) total.square += value * value;
  for (std::size_t i = 0; i < n; ++i) {
    total.own[i] = own_square(vectors.of(i));
    total.with_all[i] = dot(vectors.of(i), total.sum);
  }
  return total;
}

std::vector<double> centroid_centrality(const Total& total) {
  const double length = std::sqrt(total.square);
  std::vector<double> result(total.own.size(), 0);
  if (length < kNothing) return result;
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = total.with_all[i] / length;
  return result;
}

Others others_centrality(const Total& total) {
  const std::size_t n = total.own.size();
  Others result{std::vector<double>(n, 0), std::vector<double>(n, 0)};
  if (n < 2) return result;
  for (std::size_t i = 0; i < n; ++i) {
    const double own = total.own[i];
    const double with_all = total.with_all[i];
    const double with_others = std::max(0.0, with_all - own);
    const double rest = total.square - 2 * with_all + own;  // squared length of the sum without it
    result.likeness[i] = with_others / static_cast<double>(n - 1);
    if (rest > kNothing) result.rest[i] = with_others / std::sqrt(rest);
  }
  return result;
}

Directed directed_centrality(const Vectors& vectors, const Total& total) {
  const std::size_t n = vectors.size();
  Directed result{std::vector<double>(n, 0), std::vector<double>(n, 0)};
  if (n < 2) return result;
  const double others = static_cast<double>(n - 1);
  struct Sums {
    double after, before;
  };
  std::vector<Sums> sums(total.sum.size());
  for (std::size_t t = 0; t < sums.size(); ++t) sums[t] = {total.sum[t], 0};
  for (std::size_t i = 0; i < n; ++i) {
    double forward = 0, backward = 0;
    for (const Entry& entry : vectors.of(i)) {
      Sums& sum = sums[entry.term];
      const double weight = entry.weight;
      sum.after -= weight;
      forward += weight * sum.after;
      backward += weight * sum.before;
      sum.before += weight;
    }
    result.forward[i] = std::max(0.0, forward) / others;
    result.backward[i] = backward / others;
  }
  return result;
}

std::vector<double> lexrank_centrality(const Vectors& vectors, const Total& total) {
  const std::size_t n = vectors.size();
  std::vector<std::uint32_t> holders(vectors.isf.size(), 0), lengths(n);
  for (const Entry& entry : vectors.entries) ++holders[entry.term];
  for (std::size_t i = 0; i < n; ++i) lengths[i] = static_cast<std::uint32_t>(vectors.of(i).size());
  SparseMatrix terms(holders), sentences(lengths);
  std::vector<double> square(sentences.slots(), 0), mass(terms.slots());
  std::vector<double> degree(sentences.slots(), 1);
  for (std::size_t i = 0; i < n; ++i) {
    const std::uint32_t slot = sentences.slot(i);
    square[slot] = total.own[i];
    degree[slot] = total.with_all[i] - total.own[i];
    for (const Entry& entry : vectors.of(i)) {
      terms.put(entry.term, slot, entry.weight);
      sentences.put(i, terms.slot(entry.term), entry.weight);
    }
  }
  return walk(std::move(degree), sentences.slots_of_rows(),
              [&](const std::vector<double>& outflow, std::vector<double>& inflow) {
                terms.multiply(outflow.data(), mass.data());
                sentences.multiply(mass.data(), inflow.data());
                for (std::size_t i = 0; i < inflow.size(); ++i) {
                  inflow[i] = std::max(0.0, inflow[i] - square[i] * outflow[i]);
                }
              });
}

std::vector<double> textrank_centrality(const Vectors& vectors) {
  // 1/x = sum of weight * exp(-rate * x) for x in [2 ln 2, 2 ln 2000], relative error below 1.2e-4
  // (minimax fit).
  struct Node {
    double rate;
    double weight;
  };
  constexpr std::array<Node, 5> kNodes = {{{0.01596959358, 0.048394920917},
                                           {0.126252364728, 0.184495694203},
                                           {0.417510494198, 0.423971578942},
                                           {1.065415692664, 0.946661006858},
                                           {2.579620478356, 2.331859755851}}};
  const std::size_t n = vectors.size();
  std::vector<std::array<double, kNodes.size()>> decay(n);
  std::vector<double> own(n);  // its similarity with itself, which does not count
  for (std::size_t i = 0; i < n; ++i) {
    const auto length = static_cast<double>(vectors.of(i).size());
    const double log_length = ln(std::max(2.0, length));
    own[i] = 0;
    for (std::size_t k = 0; k < kNodes.size(); ++k) {
      decay[i][k] = exponential(-kNodes[k].rate * log_length);
      own[i] += kNodes[k].weight * decay[i][k] * decay[i][k] * length;
    }
  }
  Dense mass(vectors.isf.size());
  const auto similarity_sums = [&](const std::vector<double>& outflow,
                                   std::vector<double>& inflow) {
    std::fill(inflow.begin(), inflow.end(), 0.0);
    for (std::size_t k = 0; k < kNodes.size(); ++k) {
      std::fill(mass.begin(), mass.end(), 0.0);
      for (std::size_t i = 0; i < n; ++i) {
        for (const Entry& entry : vectors.of(i)) mass[entry.term] += outflow[i] * decay[i][k];
      }
      for (std::size_t i = 0; i < n; ++i) {
        double shared = 0;
        for (const Entry& entry : vectors.of(i)) shared += mass[entry.term];
        inflow[i] += kNodes[k].weight * decay[i][k] * shared;
      }
    }
    for (std::size_t i = 0; i < n; ++i) inflow[i] = std::max(0.0, inflow[i] - own[i] * outflow[i]);
  };
  std::vector<double> degree(n);
  similarity_sums(std::vector<double>(n, 1.0), degree);
  std::vector<std::uint32_t> place(n);
  for (std::uint32_t i = 0; i < n; ++i) place[i] = i;
  return walk(std::move(degree), place, similarity_sums);
}

}  // namespace leitsatz
