#include "base/sort_descending.h"

#include <algorithm>
#include <array>

#include "base/deterministic.h"

namespace leitsatz {
namespace {

// Up to this size a comparison sort is faster.
constexpr std::size_t kFew = 200;

// The radix sort runs over the top kDigits digits of the key, the lowest of them first. Keys that
// are equal in these are compared.
constexpr int kDigits = 3;
constexpr int kDigitBits = 11;
constexpr std::size_t kDigitCount = std::size_t{1} << kDigitBits;
constexpr int kLowest = 64 - kDigits * kDigitBits;

struct Place {
  std::uint64_t key;
  std::uint32_t index;

  std::size_t digit(int d) const { return (key >> (kLowest + d * kDigitBits)) & (kDigitCount - 1); }
  friend bool operator<(const Place& a, const Place& b) {
    return a.key != b.key ? a.key < b.key : a.index < b.index;
  }
};

// Larger values have smaller keys. -0 and +0 have the same.
std::uint64_t key_of(double value) {
  const auto bits = bits_as<std::uint64_t>(value + 0.0);
  constexpr std::uint64_t kSign = std::uint64_t{1} << 63;
  return bits & kSign ? bits : ~(bits | kSign);
}

void sort_by_digit(int d, const std::vector<Place>& from, std::vector<Place>& to) {
  std::array<std::uint32_t, kDigitCount> next{};
  for (const Place& place : from) ++next[place.digit(d)];
  std::uint32_t begin = 0;
  for (std::uint32_t& count : next) {
    begin += count;
    count = begin - count;
  }
  for (const Place& place : from) to[next[place.digit(d)]++] = place;
}

[[gnu::noinline]] void sort_by_comparison(Place* begin, Place* end) { std::sort(begin, end); }

void sort_places(std::vector<Place>& places) {
  if (places.size() <= kFew)
    return sort_by_comparison(places.data(), places.data() + places.size());
  std::vector<Place> other(places.size());
  for (int d = 0; d < kDigits; ++d) {
    sort_by_digit(d, places, other);
    places.swap(other);
  }
  Place* const last = places.data() + places.size();
  for (Place* begin = places.data(); begin != last;) {
    Place* end = begin + 1;
    while (end != last && end->key >> kLowest == begin->key >> kLowest) ++end;
    if (end - begin > 1) sort_by_comparison(begin, end);
    begin = end;
  }
}

}  // namespace

std::vector<std::uint32_t> sort_descending(std::span<const double> values) {
  std::vector<Place> places(values.size());
  for (std::uint32_t i = 0; i < values.size(); ++i) places[i] = {key_of(values[i]), i};
  sort_places(places);
  std::vector<std::uint32_t> order(values.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = places[i].index;
  return order;
}

}  // namespace leitsatz
