#include "selection/mmr.h"

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

using Flags = std::vector<std::uint8_t>;

std::vector<Standing> standings(const Flags& numbers) {
  std::vector<Standing> standings;
  for (const std::uint8_t number : numbers) standings.push_back(static_cast<Standing>(number));
  return standings;
}

// The order when nothing but scores, likeness and standing counts: 0 sound, 1 idle, 2 damaged.
Order order_of(const std::vector<double>& scores, const Vectors& vectors, const Flags& numbers) {
  return diverse_order({scores, Likeness(vectors), standings(numbers), {}}, {});
}

TEST_CASE("best first, ties in the order of the text") {
  const Vectors vectors = single_terms({0, 1, 2, 3});
  CHECK(order_of({1, 3, 2, 3}, vectors, {0, 0, 0, 0}).candidates == Indices{1, 3, 2, 0});
  CHECK(plain_order(std::vector<double>{1, 3, 2, 3}).candidates == Indices{1, 3, 2, 0});
}

TEST_CASE("a repeat comes behind all whole sentences, a damaged one behind all others") {
  const Vectors vectors = single_terms({0, 0, 1, 2});
  const Order order = order_of({5, 4, 1, 9}, vectors, {0, 0, 0, 2});
  CHECK(order.candidates == Indices{0, 2, 1, 3});
  CHECK(order.whole == 2);
  CHECK(order.repeat == Flags{0, 1, 0, 0});
}

TEST_CASE("an idle sentence comes behind repeats and before damaged ones") {
  const Vectors vectors = single_terms({0, 0, 1, 2, 3});
  const Order order = order_of({5, 4, 8, 9, 1}, vectors, {0, 0, 1, 2, 0});
  CHECK(order.candidates == Indices{0, 4, 1, 2, 3});
  CHECK(order.whole == 2);
}

TEST_CASE("a sentence like one already taken is worth less") {
  // 1 is half like 0; 2 is unlike both and a little less salient than 1.
  Vectors vectors;
  vectors.isf.assign(3, 1);
  vectors.first = {0, 1, 3, 4};
  vectors.entries = {{0, 1}, {0, 0.6f}, {1, 0.8f}, {2, 1}};
  CHECK(order_of({3, 2, 1.9}, vectors, {0, 0, 0}).candidates == Indices{0, 2, 1});
}

TEST_CASE("ties that likeness makes are in the order of the text") {
  // What is half like 0 is worth as much as the other one once 0 is taken.
  const double worth = 2, tie = worth - MmrWeights().redundancy / 2;
  Vectors vectors;
  vectors.isf.assign(3, 1);
  vectors.first = {0, 1, 3, 4};
  vectors.entries = {{0, 1}, {0, 0.5f}, {1, 0.75f}, {2, 1}};
  CHECK(order_of({3, worth, tie}, vectors, {0, 0, 0}).candidates == Indices{0, 1, 2});
  vectors.first = {0, 1, 2, 4};
  vectors.entries = {{0, 1}, {2, 1}, {0, 0.5f}, {1, 0.75f}};
  CHECK(order_of({3, tie, worth}, vectors, {0, 0, 0}).candidates == Indices{0, 1, 2});
}

TEST_CASE("sentences without terms never repeat each other") {
  const Vectors vectors = single_terms({kNoTerm, kNoTerm});
  const Order order = order_of({1, 2}, vectors, {0, 0});
  CHECK(order.candidates == Indices{1, 0});
}

TEST_CASE("a sentence without the one it needs is worth less, until that one is taken") {
  const Vectors vectors = single_terms({0, 1, 2, 3});
  const Likeness likeness(vectors);
  const std::vector<double> scores{1, 4, 3.5, 2};
  const std::vector<std::uint32_t> needs{kStandsAlone, 0, kStandsAlone, kStandsAlone};
  const std::vector<Standing> whole(4, Standing::kSound);
  const Candidates candidates{scores, likeness, whole, needs};
  CHECK(diverse_order(candidates, {.dangling = 0, .pairs = false}).candidates ==
        Indices{1, 2, 3, 0});
  CHECK(diverse_order(candidates, {.dangling = 1, .pairs = false}).candidates ==
        Indices{2, 1, 3, 0});
  CHECK(diverse_order(candidates, {.dangling = 2.5, .pairs = false}).candidates ==
        Indices{2, 3, 1, 0});
  // What it needs lifts it again: without the lift 1 would be last.
  const std::vector<double> later{1.9, 4, 3.5, 1.5};
  const Candidates lifted{later, likeness, whole, needs};
  CHECK(diverse_order(lifted, {.dangling = 2.2, .pairs = false}).candidates == Indices{2, 0, 1, 3});
}

TEST_CASE("where each stands by itself, the one it needs is no help") {
  const Vectors vectors = single_terms({0, 1, 2});
  const Likeness likeness(vectors);
  const std::vector<double> scores{5, 4, 3.5};
  const std::vector<std::uint32_t> needs{kStandsAlone, 0, kStandsAlone};
  const std::vector<Standing> whole(3, Standing::kSound);
  const Candidates candidates{scores, likeness, whole, needs};
  CHECK(diverse_order(candidates, {.dangling = 1, .pairs = false}).candidates == Indices{0, 1, 2});
  CHECK(diverse_order(candidates, {.dangling = 1, .pairs = false, .apart = true}).candidates ==
        Indices{0, 2, 1});
}

TEST_CASE("a sentence brings the one it needs along, if both are worth it together") {
  const Vectors vectors = single_terms({0, 1, 2});
  const std::vector<double> scores{2, 5, 3};
  const std::vector<std::uint32_t> needs{kStandsAlone, 0, kStandsAlone};
  const std::vector<Standing> whole(3, Standing::kSound);
  CHECK(diverse_order({scores, Likeness(vectors), whole, needs}, {.dangling = 9}).candidates ==
        Indices{0, 1, 2});
  const std::vector<double> poor{-9, 5, 3};
  CHECK(diverse_order({poor, Likeness(vectors), whole, needs}, {.dangling = 3}).candidates ==
        Indices{2, 1, 0});
  // A damaged one is never brought.
  const std::vector<Standing> damaged{Standing::kLast, Standing::kSound, Standing::kSound};
  CHECK(diverse_order({scores, Likeness(vectors), damaged, needs}, {.dangling = 9}).candidates ==
        Indices{2, 1, 0});
}

TEST_CASE("beside a taken sentence the next one costs more, and less with each step away") {
  const Vectors vectors = single_terms({0, 1, 2, 3, 4, 5});
  const std::vector<double> scores{9, 5, 4.9, 4.8, 4.7, 4.6};
  const std::vector<Standing> whole(6, Standing::kSound);
  CHECK(diverse_order({scores, Likeness(vectors), whole, {}}, {.spread = 0}).candidates ==
        Indices{0, 1, 2, 3, 4, 5});
  CHECK(diverse_order({scores, Likeness(vectors), whole, {}}, {.spread = 2}).candidates ==
        Indices{0, 4, 2, 1, 3, 5});
}

}  // namespace
}  // namespace leitsatz
