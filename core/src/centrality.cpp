#include "centrality.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "deterministic.h"

namespace leitsatz {
namespace {

constexpr double kNothing = 1e-9;  // a sum of cosines below this is a sentence that shares no term

Dense sum_of(const Vectors& vectors) {
  Dense sum(vectors.isf.size(), 0.0);
  for (std::size_t i = 0; i < vectors.size(); ++i) add(vectors.of(i), 1, sum);
  return sum;
}

double own_square(std::span<const Entry> vector) {
  double square = 0;
  for (const Entry& entry : vector) square += static_cast<double>(entry.weight) * entry.weight;
  return square;
}

// The random walk p = (1 - d) / n + d * p P until it settles. `step(p)` gives, for each sentence,
// the mass that its neighbours pass to it, with `degree` the sum of each sentence's similarities; a
// sentence without neighbours passes its mass to all alike. Scaled to mean 1.
template <class Step>
std::vector<double> walk(std::span<const double> degree, Step step) {
  const std::size_t n = degree.size();
  std::vector<double> p(n, 1.0 / static_cast<double>(n)), outflow(n), next(n);
  for (int round = 0; round < kMaxRounds; ++round) {
    double lost = 0;
    for (std::size_t i = 0; i < n; ++i) {
      outflow[i] = degree[i] > kNothing ? p[i] / degree[i] : 0;
      if (degree[i] <= kNothing) lost += p[i];
    }
    step(outflow, next);
    double change = 0;
    for (std::size_t i = 0; i < n; ++i) {
      next[i] = (1 - kDamping + kDamping * lost) / static_cast<double>(n) + kDamping * next[i];
      change += std::fabs(next[i] - p[i]);
    }
    p.swap(next);
    if (change < kConverged) break;
  }
  for (double& value : p) value *= static_cast<double>(n);
  return p;
}

}  // namespace

std::vector<double> centroid_centrality(const Vectors& vectors) {
  const Dense sum = sum_of(vectors);
  const double length = norm(sum);
  std::vector<double> result(vectors.size(), 0);
  if (length < kNothing) return result;
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = dot(vectors.of(i), sum) / length;
  return result;
}

Others others_centrality(const Vectors& vectors) {
  const std::size_t n = vectors.size();
  Others result{std::vector<double>(n, 0), std::vector<double>(n, 0)};
  if (n < 2) return result;
  const Dense sum = sum_of(vectors);
  double square = 0;
  for (const double value : sum) square += value * value;
  for (std::size_t i = 0; i < n; ++i) {
    const double own = own_square(vectors.of(i));
    const double with_all = dot(vectors.of(i), sum);
    const double with_others = std::max(0.0, with_all - own);
    const double rest = square - 2 * with_all + own;  // squared length of the sum without it
    result.likeness[i] = with_others / static_cast<double>(n - 1);
    if (rest > kNothing) result.rest[i] = with_others / std::sqrt(rest);
  }
  return result;
}

Directed directed_centrality(const Vectors& vectors) {
  const std::size_t n = vectors.size();
  Directed result{std::vector<double>(n, 0), std::vector<double>(n, 0)};
  if (n < 2) return result;
  const double others = static_cast<double>(n - 1);
  Dense after = sum_of(vectors);
  Dense before(after.size(), 0.0);
  for (std::size_t i = 0; i < n; ++i) {
    add(vectors.of(i), -1, after);
    result.forward[i] = std::max(0.0, dot(vectors.of(i), after)) / others;
    result.backward[i] = dot(vectors.of(i), before) / others;
    add(vectors.of(i), 1, before);
  }
  return result;
}

std::vector<double> lexrank_centrality(const Vectors& vectors) {
  const std::size_t n = vectors.size();
  const Dense sum = sum_of(vectors);
  std::vector<double> square(n), degree(n);
  for (std::size_t i = 0; i < n; ++i) {
    square[i] = own_square(vectors.of(i));
    degree[i] = dot(vectors.of(i), sum) - square[i];
  }
  Dense mass(sum.size());
  return walk(degree, [&](const std::vector<double>& outflow, std::vector<double>& inflow) {
    std::fill(mass.begin(), mass.end(), 0.0);
    for (std::size_t i = 0; i < n; ++i) add(vectors.of(i), outflow[i], mass);
    for (std::size_t i = 0; i < n; ++i) {
      inflow[i] = std::max(0.0, dot(vectors.of(i), mass) - square[i] * outflow[i]);
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
  std::vector<double> own(n);  // a sentence's similarity with itself, which does not count
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
  return walk(degree, similarity_sums);
}

}  // namespace leitsatz
