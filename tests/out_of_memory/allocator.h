// An allocator that counts, and fails when it is told to: the program's operator new and malloc().
#ifndef LEITSATZ_TESTS_OUT_OF_MEMORY_ALLOCATOR_H_
#define LEITSATZ_TESTS_OUT_OF_MEMORY_ALLOCATOR_H_

#include <cstddef>

namespace leitsatz::test {

inline constexpr std::size_t kNever = ~std::size_t{0};

// Which allocations fail, counted from 0.
enum class Failure {
  kOne,       // only that one
  kAndAfter,  // that one and all after it
};

// From now on allocations are counted, and fail as said, until stop_counting().
void start_counting(std::size_t failing = kNever, Failure failure = Failure::kOne);

struct Counted {
  std::size_t allocations = 0;  // asked for
  std::size_t failed = 0;       // of them
};
Counted stop_counting();

// Blocks that were allocated and not freed, whether counted or not.
std::size_t blocks_alive();

}  // namespace leitsatz::test

#endif  // LEITSATZ_TESTS_OUT_OF_MEMORY_ALLOCATOR_H_
