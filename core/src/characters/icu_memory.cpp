#include "characters/icu_memory.h"

#include <unicode/uclean.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <mutex>
#include <new>

namespace leitsatz {
namespace {

// Only an ICU that we built ourselves gets our functions: a shared one belongs to its other users
// too.
#if U_HAVE_LIB_SUFFIX && defined(__cpp_exceptions) && defined(__GLIBC__)

// A stack of blocks: room becomes free when the topmost block is freed.
class Reserve {
 public:
  // Null if there is no room.
  void* allocate(std::size_t size) {
    const std::lock_guard lock(mutex_);
    if (size > kSize) return nullptr;
    const std::size_t whole = sizeof(Header) + round_up(size);
    if (whole > kSize - used_) return nullptr;
    auto* header = new (bytes_ + used_) Header{last_, size, false};
    last_ = header;
    used_ += whole;
    return header + 1;
  }

  bool holds(const void* block) const {
    const std::less<const void*> before;
    return !before(block, bytes_) && before(block, bytes_ + kSize);
  }

  // REQUIRES: holds(block).
  std::size_t size_of(const void* block) const {
    return (static_cast<const Header*>(block) - 1)->size;
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
    std::size_t size;
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

void* allocate(const void*, std::size_t size) {
  void* block = std::malloc(size);
  return block ? block : from_reserve(size);
}

// Also frees blocks that ICU allocated before it had these functions.
void free_block(const void*, void* block) {
  if (reserve.holds(block)) {
    reserve.free(block);
  } else {
    std::free(block);
  }
}

void* reallocate(const void* context, void* block, std::size_t size) {
  const bool held = block && reserve.holds(block);
  void* moved = held ? nullptr : std::realloc(block, size);
  if (moved) return moved;
  moved = allocate(context, size);
  if (!block) return moved;
  const std::size_t old_size = held ? reserve.size_of(block) : malloc_usable_size(block);
  std::memcpy(moved, block, std::min(size, old_size));
  free_block(context, block);
  return moved;
}

#elif U_HAVE_LIB_SUFFIX

void* allocate(const void*, std::size_t size) {
  void* block = std::malloc(size);
  if (!block) std::abort();
  return block;
}

void* reallocate(const void*, void* block, std::size_t size) {
  void* moved = std::realloc(block, size);
  if (!moved) std::abort();
  return moved;
}

void free_block(const void*, void* block) { std::free(block); }

#endif

}  // namespace

void secure_icu_memory() {
#if U_HAVE_LIB_SUFFIX
  static const bool secured = [] {
    UErrorCode status = U_ZERO_ERROR;
    u_setMemoryFunctions(nullptr, allocate, reallocate, free_block, &status);
    return U_SUCCESS(status);
  }();
  static_cast<void>(secured);
#endif
}

}  // namespace leitsatz
