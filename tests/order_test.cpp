#include "order.h"

#include <doctest/doctest.h>

namespace leitsatz {
namespace {

using Indices = std::vector<std::uint32_t>;

// Vectors with one entry each, or none: equal terms are equal sentences.
Vectors single_terms(const std::vector<TermId>& terms) {
  Vectors vectors;
  vectors.isf.assign(10, 1);
  for (const TermId term : terms) {
    vectors.first.push_back(static_cast<std::uint32_t>(vectors.entries.size()));
    if (term != kNoTerm) vectors.entries.push_back({term, 1});
  }
  vectors.first.push_back(static_cast<std::uint32_t>(vectors.entries.size()));
  return vectors;
}

TEST_CASE("best first, ties in the order of the text") {
  const Vectors vectors = single_terms({0, 1, 2, 3});
  CHECK(
      diverse_order(std::vector<double>{1, 3, 2, 3}, vectors, std::vector<std::uint8_t>{0, 0, 0, 0})
          .candidates == Indices{1, 3, 2, 0});
  CHECK(plain_order(std::vector<double>{1, 3, 2, 3}).candidates == Indices{1, 3, 2, 0});
}

TEST_CASE("a repeat comes behind all whole sentences, a damaged one behind all others") {
  const Vectors vectors = single_terms({0, 0, 1, 2});
  const Order order = diverse_order(std::vector<double>{5, 4, 1, 9}, vectors,
                                    std::vector<std::uint8_t>{0, 0, 0, 1});
  CHECK(order.candidates == Indices{0, 2, 1, 3});
  CHECK(order.repeat == std::vector<std::uint8_t>{0, 1, 0, 0});
}

TEST_CASE("a sentence like one already taken is worth less") {
  // 1 is half like 0; 2 is unlike both and a little less salient than 1.
  Vectors vectors;
  vectors.isf.assign(3, 1);
  vectors.first = {0, 1, 3, 4};
  vectors.entries = {{0, 1}, {0, 0.6f}, {1, 0.8f}, {2, 1}};
  CHECK(diverse_order(std::vector<double>{3, 2, 1.9}, vectors, std::vector<std::uint8_t>{0, 0, 0})
            .candidates == Indices{0, 2, 1});
}

TEST_CASE("sentences without terms never repeat each other") {
  const Vectors vectors = single_terms({kNoTerm, kNoTerm});
  const Order order =
      diverse_order(std::vector<double>{1, 2}, vectors, std::vector<std::uint8_t>{0, 0});
  CHECK(order.candidates == Indices{1, 0});
}

}  // namespace
}  // namespace leitsatz
