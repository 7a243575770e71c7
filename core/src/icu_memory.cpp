#include "icu_memory.h"

#include <unicode/uclean.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <mutex>
#include <new>

namespace leitsatz {
namespace {

#if defined(__cpp_exceptions)

// Blocks one behind the other; room comes back when the last one is given back.
class Reserve {
 public:
  // Null where there is no room.
  void* allocate(std::size_t size) {
    const std::lock_guard lock(mutex_);
    if (size > kSize - sizeof(Header) - used_) return nullptr;
    const std::size_t whole = sizeof(Header) + round_up(size);
    if (whole > kSize - used_) return nullptr;
    auto* header = new (bytes_ + used_) Header{last_, false};
    last_ = header;
    used_ += whole;
    return header + 1;
  }

  bool holds(const void* block) const {
    const std::less<const void*> before;
    return !before(block, bytes_) && before(block, bytes_ + kSize);
  }

  // REQUIRES: holds(block).
  void free(void* block) {
    const std::lock_guard lock(mutex_);
    (static_cast<Header*>(block) - 1)->is_free = true;
    while (last_ && last_->is_free) {
      used_ = static_cast<std::size_t>(reinterpret_cast<std::byte*>(last_) - bytes_);
      last_ = last_->previous;
    }
  }

 private:
  struct alignas(std::max_align_t) Header {
    Header* previous;
    bool is_free;
  };

  static constexpr std::size_t kSize = std::size_t{1} << 20;

  static std::size_t round_up(std::size_t size) {
    constexpr std::size_t kUnit = alignof(std::max_align_t);
    return (size + kUnit - 1) / kUnit * kUnit;
  }

  alignas(std::max_align_t) std::byte bytes_[kSize];
  std::size_t used_ = 0;
  Header* last_ = nullptr;
  std::mutex mutex_;
};

Reserve reserve;

void* from_reserve(std::size_t size) {
  void* block = reserve.allocate(size);
  if (!block) std::abort();
  return block;
}

void* allocate(std::size_t size) {
  void* block = std::malloc(size);
  return block ? block : from_reserve(size);
}

void free_block(void* block) {
  if (reserve.holds(block)) {
    reserve.free(block);
  } else {
    std::free(block);
  }
}

#else

void* allocate(std::size_t size) {
  void* block = std::malloc(size);
  if (!block) std::abort();
  return block;
}

void free_block(void* block) { std::free(block); }

#endif

// A block's size stands before it: where a block can't grow, its content moves.
struct alignas(std::max_align_t) Sized {
  std::size_t size;
};

void* allocate_for_icu(const void*, std::size_t size) {
  return new (allocate(sizeof(Sized) + size)) Sized{size} + 1;
}

void free_for_icu(const void*, void* block) {
  if (block) free_block(static_cast<Sized*>(block) - 1);
}

void* reallocate_for_icu(const void* context, void* block, std::size_t size) {
  void* moved = allocate_for_icu(context, size);
  if (block) std::memcpy(moved, block, std::min(size, (static_cast<Sized*>(block) - 1)->size));
  free_for_icu(context, block);
  return moved;
}

}  // namespace

void secure_icu_memory() {
#if U_HAVE_LIB_SUFFIX  // a library of ICU that no one else uses
  static const bool secured = [] {
    UErrorCode status = U_ZERO_ERROR;
    u_setMemoryFunctions(nullptr, allocate_for_icu, reallocate_for_icu, free_for_icu, &status);
    return U_SUCCESS(status);
  }();
  static_cast<void>(secured);
#endif
}

}  // namespace leitsatz
