// What a fuzzer holds to be true, whatever its input.
#ifndef LEITSATZ_TESTS_FUZZ_EXPECT_H_
#define LEITSATZ_TESTS_FUZZ_EXPECT_H_

#include <cstdio>
#include <cstdlib>

namespace leitsatz::fuzz {

[[noreturn]] inline void fail(const char* file, int line, const char* condition) {
  std::fprintf(stderr, "%s:%d: EXPECT(%s) failed\n", file, line, condition);
  std::abort();
}

}  // namespace leitsatz::fuzz

// Ends the process, which is what a fuzzer takes for a find.
#define EXPECT(condition) \
  ((condition) ? void() : ::leitsatz::fuzz::fail(__FILE__, __LINE__, #condition))

#endif  // LEITSATZ_TESTS_FUZZ_EXPECT_H_
