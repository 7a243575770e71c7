#include "similarity/likeness.h"

#include <doctest/doctest.h>

namespace leitsatz {
namespace {

TEST_CASE("likeness: who holds a term, and who holds the same ones") {
  Vectors vectors;
  vectors.isf.assign(3, 1);
  vectors.first = {0, 2, 3, 3, 5, 6, 6};
  vectors.entries = {{0, 0.6f}, {2, 0.8f}, {2, 1}, {0, 0.6f}, {2, 0.8f}, {0, 1}};
  const Likeness likeness(vectors);
  CHECK(likeness.postings.of(0).size() == 3);
  CHECK(likeness.postings.of(1).empty());
  CHECK(likeness.postings.of(2)[1].vector == 1);
  CHECK(likeness.postings.of(2)[1].weight == 1);
  REQUIRE(likeness.twins.size() == 2);  // sentences without terms are no twins
  CHECK(likeness.twins[0].vector == 0);
  CHECK(likeness.twins[1].vector == 3);
  CHECK(likeness.twins[1].first == 0);
}

}  // namespace
}  // namespace leitsatz
