#include "allocator.h"

#include <cstdlib>
#include <new>

namespace leitsatz::test {
namespace {

// The tests have one thread.
bool counting = false;
std::size_t failing = kNever;
Failure how = Failure::kOne;
Counted counted;
std::size_t alive = 0;

bool is_to_fail() {
  if (!counting) return false;
  const std::size_t number = counted.allocations++;
  const bool fails = how == Failure::kOne ? number == failing : number >= failing;
  counted.failed += fails ? 1 : 0;
  return fails;
}

}  // namespace

void start_counting(std::size_t which, Failure failure) {
  failing = which;
  how = failure;
  counted = {};
  counting = true;
}

Counted stop_counting() {
  counting = false;
  return counted;
}

std::size_t blocks_alive() { return alive; }

}  // namespace leitsatz::test

// The linker has every malloc() and realloc() of the program call these (--wrap), for ICU's
// allocations.
extern "C" {

void* __real_malloc(std::size_t size);
void* __wrap_malloc(std::size_t size);

void* __real_realloc(void* block, std::size_t size);
void* __wrap_realloc(void* block, std::size_t size);

void* __wrap_realloc(void* block, std::size_t size) {
  return leitsatz::test::is_to_fail() ? nullptr : __real_realloc(block, size);
}

void* __wrap_malloc(std::size_t size) {
  return leitsatz::test::is_to_fail() ? nullptr : __real_malloc(size);
}

}  // extern "C"

// Sorting asks for room that it can do without. Said outright, as AddressSanitizer has a form of
// its own; the other forms of new and delete call these.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  void* block = leitsatz::test::is_to_fail() ? nullptr : __real_malloc(size > 0 ? size : 1);
  if (block) ++leitsatz::test::alive;
  return block;
}

void* operator new(std::size_t size) {
  void* block = operator new(size, std::nothrow);
  if (!block) throw std::bad_alloc();
  return block;
}

void operator delete(void* block) noexcept {
  if (!block) return;
  --leitsatz::test::alive;
  std::free(block);
}

void operator delete(void* block, std::size_t) noexcept { operator delete(block); }
