#include "similarity/centrality.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstddef>

#include "base/deterministic.h"

namespace leitsatz {
namespace {

// Vectors of sentences given as lists of terms, each term once a sentence.
Vectors vectors_of(const std::vector<std::vector<TermId>>& sentences, std::size_t vocabulary) {
  Terms terms;
  terms.terms.resize(vocabulary);
  terms.words.resize(vocabulary);
  for (TermId t = 0; t < vocabulary; ++t) terms.words[t].term = t;
  std::vector<std::uint32_t> rows;
  for (const auto& sentence : sentences) {
    rows.push_back(static_cast<std::uint32_t>(rows.size()));
    terms.first_token.push_back(static_cast<std::uint32_t>(terms.tokens.size()));
    for (const TermId t : sentence) {
      terms.tokens.emplace_back();
      terms.tokens.back().word = t;
    }
  }
  terms.first_token.push_back(static_cast<std::uint32_t>(terms.tokens.size()));
  return make_vectors(terms, rows);
}

const std::vector<std::vector<TermId>> kSentences = {
    {0, 1, 2, 3}, {0, 1, 4}, {2, 5, 6, 7, 8}, {0, 5, 9}, {10, 11}, {1, 2, 5, 9, 12}, {}};

std::vector<double> lexrank_of(const Vectors& vectors) {
  return lexrank_centrality(vectors, total_of(vectors));
}

double cosine(const Vectors& vectors, std::size_t i, std::size_t k) {
  Dense other(vectors.isf.size(), 0);
  add(vectors.of(k), 1, other);
  return dot(vectors.of(i), other);
}

// The same random walk over an explicit matrix, as the papers write it.
std::vector<double> dense_walk(const std::vector<std::vector<double>>& similarity) {
  const std::size_t n = similarity.size();
  std::vector<double> p(n, 1.0 / static_cast<double>(n));
  for (int round = 0; round < kMaxRounds; ++round) {
    std::vector<double> next(n, (1 - kDamping) / static_cast<double>(n));
    for (std::size_t i = 0; i < n; ++i) {
      double degree = 0;
      for (const double s : similarity[i]) degree += s;
      for (std::size_t k = 0; k < n; ++k) {
        next[k] += kDamping * p[i] *
                   (degree > 0 ? similarity[i][k] / degree : 1.0 / static_cast<double>(n));
      }
    }
    p = next;
  }
  for (double& value : p) value *= static_cast<double>(n);
  return p;
}

template <class Similarity>
std::vector<std::vector<double>> matrix(std::size_t n, Similarity similarity) {
  std::vector<std::vector<double>> m(n, std::vector<double>(n, 0));
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t k = 0; k < n; ++k) m[i][k] = i == k ? 0 : similarity(i, k);
  }
  return m;
}

TEST_CASE("vectors have length one, and a term of fewer sentences weighs more") {
  const Vectors vectors = vectors_of(kSentences, 13);
  for (std::size_t i = 0; i + 1 < vectors.size(); ++i)
    CHECK(cosine(vectors, i, i) == doctest::Approx(1));
  CHECK(vectors.of(6).empty());
  CHECK(vectors.isf[12] > vectors.isf[0]);
  CHECK(vectors.isf[0] == doctest::Approx(std::log(8 / 3.5)));
}

TEST_CASE("LexRank without a matrix equals LexRank with one") {
  const Vectors vectors = vectors_of(kSentences, 13);
  const auto expected =
      dense_walk(matrix(7, [&](std::size_t i, std::size_t k) { return cosine(vectors, i, k); }));
  const auto found = lexrank_of(vectors);
  for (std::size_t i = 0; i < 7; ++i) CHECK(found[i] == doctest::Approx(expected[i]).epsilon(1e-4));
}

TEST_CASE("TextRank without a matrix equals TextRank with one") {
  const Vectors vectors = vectors_of(kSentences, 13);
  const auto overlap = [&](std::size_t i, std::size_t k) {
    double shared = 0;
    for (const TermId a : kSentences[i]) {
      for (const TermId b : kSentences[k]) shared += a == b;
    }
    const auto length = [](std::size_t s) {
      return std::log(std::max(2.0, static_cast<double>(kSentences[s].size())));
    };
    return shared / (length(i) + length(k));
  };
  const auto expected = dense_walk(matrix(7, overlap));
  const auto found = textrank_centrality(vectors);
  for (std::size_t i = 0; i < 7; ++i) CHECK(found[i] == doctest::Approx(expected[i]).epsilon(1e-3));
}

TEST_CASE("directed sums are those over the sentences after and before") {
  const Vectors vectors = vectors_of(kSentences, 13);
  const Directed directed = directed_centrality(vectors, total_of(vectors));
  for (std::size_t i = 0; i < 7; ++i) {
    double forward = 0, backward = 0;
    for (std::size_t k = 0; k < 7; ++k) {
      if (k > i) forward += cosine(vectors, i, k) / 6;
      if (k < i) backward += cosine(vectors, i, k) / 6;
    }
    CHECK(directed.forward[i] == doctest::Approx(forward).epsilon(1e-6));
    CHECK(directed.backward[i] == doctest::Approx(backward).epsilon(1e-6));
  }
}

TEST_CASE("no sentences, one sentence, sentences without terms") {
  CHECK(lexrank_of(vectors_of({}, 1)).empty());
  CHECK(textrank_centrality(vectors_of({{0}}, 1))[0] == doctest::Approx(1));
  CHECK(lexrank_of(vectors_of({{}, {}}, 1))[1] == doctest::Approx(1));
  CHECK(centroid_centrality(total_of(vectors_of({{}, {}}, 1)))[0] == 0);
}

TEST_CASE("ln and exponential agree with the C library to 14 digits") {
  for (double x = 1e-12; x < 1e12; x *= 1.37) {
    CHECK(std::fabs(ln(x) - std::log(x)) <= 1e-14 * (1 + std::fabs(std::log(x))));
  }
  for (double x = -40; x < 40; x += 0.37) {
    CHECK(exponential(x) == doctest::Approx(std::exp(x)).epsilon(1e-14));
  }
  for (double n = 0; n < 100; n += 0.5) CHECK(ln_next(n) == ln(1 + n));
  CHECK(ln_next(1e9) == ln(1e9 + 1));
  CHECK(ln(1) == 0);
  CHECK(exponential(0) == 1);
  CHECK(exponential(-1000) == 0);
}

TEST_CASE("round4 rounds to multiples of 0.0001, halves away from 0") {
  CHECK(round4(0.12344999) == 0.1234);
  CHECK(round4(0.12345001) == 0.1235);
  CHECK(round4(-0.5) == -0.5);
}

}  // namespace
}  // namespace leitsatz
