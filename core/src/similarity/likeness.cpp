#include "similarity/likeness.h"

#include <utility>

#include "base/deterministic.h"
#include "base/fnv1a.h"
#include "base/hash_index.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kEmpty = 0xFFFFFFFFu;

std::uint64_t hash_of(std::span<const Entry> vector) {
  std::uint64_t hash = kFnvBasis;
  for (const Entry& entry : vector) {
    hash = fnv1a(hash, entry.term);
    hash = fnv1a(hash, bits_as<std::uint32_t>(entry.weight));
  }
  return finish_hash(hash);
}

// For each vector, the first one with the same hash; kEmpty for a vector without entries.
std::vector<std::uint32_t> find_firsts(const Vectors& vectors) {
  HashIndex index(vectors.size());
  std::vector<std::uint32_t> firsts(vectors.size(), kEmpty);
  for (std::uint32_t k = 0; k < vectors.size(); ++k) {
    if (!vectors.of(k).empty()) firsts[k] = index.number(hash_of(vectors.of(k)), k);
  }
  return firsts;
}

}  // namespace

Likeness::Likeness(const Vectors& all, Postings of_all)
    : vectors(all), postings(std::move(of_all)) {
  const std::vector<std::uint32_t> firsts = find_firsts(all);
  std::vector<std::uint8_t> doubled(firsts.size(), 0);
  for (std::uint32_t k = 0; k < firsts.size(); ++k) {
    if (firsts[k] != kEmpty && firsts[k] != k) doubled[firsts[k]] = 1;
  }
  for (std::uint32_t k = 0; k < firsts.size(); ++k) {
    if (firsts[k] != kEmpty && (firsts[k] != k || doubled[k])) twins.push_back({k, firsts[k]});
  }
}

}  // namespace leitsatz
