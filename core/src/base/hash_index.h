// An open-addressing hash table from a 64-bit hash to a number.
//
// The hash stands for the key: two of ten million words share one with a probability of 5e-6
// (birthday bound, 63 bits). Cost: a look-up takes some nanoseconds, even if an attacker chose the
// keys: a table whose entries cluster is rehashed with another multiplier, and nobody can choose
// many hashes that cluster under every multiplier. At most 32 bytes an entry once there are some
// hundred. Tests: hash_index_test.cpp.
#ifndef LEITSATZ_CORE_BASE_HASH_INDEX_H_
#define LEITSATZ_CORE_BASE_HASH_INDEX_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/fnv1a.h"

namespace leitsatz {

// Spreads an FNV-1a hash over all bits.
constexpr std::uint64_t finish_hash(std::uint64_t hash) {
  hash ^= hash >> 32;
  return hash * 0x9E3779B97F4A7C15ull | 1;  // 0 marks an empty slot
}

// The finished FNV-1a hash of UTF-16 code units.
constexpr std::uint64_t hash_of(std::u16string_view text) {
  std::uint64_t hash = kFnvBasis;
  for (const char16_t unit : text) hash = fnv1a(hash, unit);
  return finish_hash(hash);
}

class HashIndex {
 public:
  // Reserves room for `entries` entries, up to a limit; the table grows as more are added.
  explicit HashIndex(std::size_t entries = 0) {
    int bits = kLeastBits;
    while (bits < kMostBits && std::size_t{1} << bits < entries * 2) ++bits;
    resize(bits);
  }

  // The number of `hash`. A hash that was not there is entered with the number `fresh`. REQUIRES:
  // hash != 0.
  [[gnu::noinline]] std::uint32_t& number(std::uint64_t hash, std::uint32_t fresh) {
    if ((used_ + 1) * 2 > slots_.size()) resize(64 - shift_ + 1);
    const std::size_t i = find(hash);
    if (slots_[i].hash != 0) return slots_[i].number;
    slots_[i] = {hash, fresh};
    ++used_;
    return reach(i) > kMostReach && spread_ < kMostSpread ? spread(hash) : slots_[i].number;
  }

  // The number of `hash`, 0 if it is not there.
  [[gnu::noinline]] std::uint32_t find_number(std::uint64_t hash) const {
    return slots_[find(hash)].number;
  }

  // Prefetches the home slot of `hash`, for a look-up that follows soon.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&slots_[home(hash)]); }

  // Calls use(hash, number) for each entry, in no particular order.
  template <class Use>
  void for_each(Use use) const {
    for (const Slot& slot : slots_) {
      if (slot.hash != 0) use(slot.hash, slot.number);
    }
  }

  // The longest probe sequence of any entry, for tests. Cost: one pass.
  std::size_t longest_reach() const {
    std::size_t longest = 0;
    for (std::size_t i = 0; i < slots_.size(); ++i) {
      if (slots_[i].hash != 0) longest = std::max(longest, reach(i));
    }
    return longest;
  }

  static constexpr std::size_t kMostReach = 256;  // random hashes reach 70 with a million entries

 private:
  static constexpr int kLeastBits = 8, kMostBits = 12;
  static constexpr int kMostSpread = 8;
  struct Slot {  // all zeros: free
    std::uint64_t hash;
    std::uint32_t number;
  };

  std::size_t home(std::uint64_t hash) const {
    return static_cast<std::size_t>((hash * multiplier_) >> shift_);
  }
  std::size_t reach(std::size_t slot) const {
    return (slot - home(slots_[slot].hash)) & (slots_.size() - 1);
  }

  std::size_t find(std::uint64_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = home(hash);
    // Test both at once: the branch predictor cannot tell them apart.
    while ((int{slots_[i].hash == 0} | int{slots_[i].hash == hash}) == 0) i = (i + 1) & mask;
    return i;
  }

  void resize(int bits) {
    shift_ = 64 - bits;
    std::vector<Slot> old(std::size_t{1} << bits);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.hash != 0) slots_[find(slot.hash)] = slot;
    }
  }

  [[gnu::noinline]] std::uint32_t& spread(std::uint64_t hash) {
    ++spread_;
    multiplier_ *= 0xD1342543DE82EF95ull;  // from Steele and Vigna 2021
    resize(64 - shift_);
    return slots_[find(hash)].number;
  }

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
  std::uint64_t multiplier_ = 1;  // enough as long as nobody chooses the hashes
  int shift_ = 0;
  int spread_ = 0;  // number of rehashes against clusters
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_BASE_HASH_INDEX_H_
