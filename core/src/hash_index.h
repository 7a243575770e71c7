// An open-addressing table from a hash to a number.
//
// The hash stands for the key: two of a text's words share 64 bits with a probability of 1e-9 for
// ten million words. Cost: a look-up is some nanoseconds; 32 bytes or less an entry once there are
// some hundred.
#ifndef LEITSATZ_CORE_HASH_INDEX_H_
#define LEITSATZ_CORE_HASH_INDEX_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "fnv1a.h"

namespace leitsatz {

// Spreads an FNV-1a hash over all bits.
constexpr std::uint64_t finish_hash(std::uint64_t hash) {
  hash ^= hash >> 32;
  return hash * 0x9E3779B97F4A7C15ull | 1;  // 0 marks an empty slot
}

// The finished FNV-1a hash over UTF-16 units.
constexpr std::uint64_t hash_of(std::u16string_view text) {
  std::uint64_t hash = kFnvBasis;
  for (const char16_t unit : text) hash = fnv1a(hash, unit);
  return finish_hash(hash);
}

class HashIndex {
 public:
  // With room for so many entries, within bounds; it grows as more come.
  explicit HashIndex(std::size_t entries = 0) {
    std::size_t slots = kLeastSlots;
    while (slots < kMostSlots && slots < entries * 2) slots *= 2;
    slots_.resize(slots);
  }

  // The number of `hash`; `fresh` if it was not there, after entering it under that number.
  // REQUIRES: hash != 0.
  [[gnu::noinline]] std::uint32_t& number(std::uint64_t hash, std::uint32_t fresh) {
    if ((used_ + 1) * 2 > slots_.size()) grow();
    Slot& slot = slots_[find(hash)];
    if (slot.hash == 0) {
      slot = {hash, fresh};
      ++used_;
    }
    return slot.number;
  }

  // The number of `hash`, 0 if it is not there.
  [[gnu::noinline]] std::uint32_t find_number(std::uint64_t hash) const {
    return slots_[find(hash)].number;
  }

  // Calls use(hash, number) for each, in no order.
  template <class Use>
  void for_each(Use use) const {
    for (const Slot& slot : slots_) {
      if (slot.hash != 0) use(slot.hash, slot.number);
    }
  }

 private:
  static constexpr std::size_t kLeastSlots = 256, kMostSlots = 4096;
  struct Slot {  // free where it is all zeros
    std::uint64_t hash;
    std::uint32_t number;
  };

  std::size_t find(std::uint64_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = (hash >> 20) & mask;
    while (slots_[i].hash != 0 && slots_[i].hash != hash) i = (i + 1) & mask;
    return i;
  }

  void grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.hash != 0) slots_[find(slot.hash)] = slot;
    }
  }

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_HASH_INDEX_H_
