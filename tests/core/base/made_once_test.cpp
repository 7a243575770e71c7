#include "base/made_once.h"

#include <doctest/doctest.h>

#include <array>
#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

#include "language/made_for.h"

namespace leitsatz {
namespace {

// Counts those that are.
struct Counted {
  explicit Counted(int of) : value(of) {
    if (of < 0) throw std::invalid_argument("negative");
    ++alive;
  }
  ~Counted() { --alive; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;

  int value;
  static inline std::atomic<int> alive = 0;
};

auto counted(int of) {
  return [of] { return Counted(of); };
}

TEST_CASE("each key has one, as it was first made") {
  static constinit MadeOnce<Counted, 2> all;
  const Counted& first = all.get(0, counted(10));
  CHECK(first.value == 10);
  CHECK(&all.get(0, counted(11)) == &first);
  CHECK(all.get(1, counted(12)).value == 12);
}

TEST_CASE("what is cleared is made anew, and nothing of it stays") {
  const int before = Counted::alive;
  MadeOnce<Counted, 2> all;
  all.get(0, counted(10));
  all.get(1, counted(11));
  all.clear();
  CHECK(Counted::alive == before);
  CHECK(all.get(1, counted(12)).value == 12);
  all.clear();
  CHECK(Counted::alive == before);
}

#if !defined(__EMSCRIPTEN__)  // where nothing throws, and there is one thread

TEST_CASE("what could not be made is made when it is asked for again") {
  static constinit MadeOnce<Counted, 1> all;
  CHECK_THROWS_AS(all.get(0, counted(-1)), std::invalid_argument);
  CHECK(all.get(0, counted(1)).value == 1);
}

TEST_CASE("of threads that make one at the same time all get the same, and no other stays") {
  constexpr std::size_t kThreads = 4;
  static constinit MadeOnce<Counted, 1> all;
  const int before = Counted::alive;
  std::array<const Counted*, kThreads> got{};
  std::vector<std::thread> threads;
  for (const Counted*& one : got) threads.emplace_back([&one] { one = &all.get(0, counted(7)); });
  for (std::thread& thread : threads) thread.join();
  for (const Counted* one : got) CHECK(one == got[0]);
  CHECK(Counted::alive == before + 1);
}

#endif

struct Named {
  explicit Named(LanguageId language) : tag(language_tag(language)) {}
  std::string_view tag;
};

TEST_CASE("one for each language") {
  const LanguageId german = *language_from_tag("de"), danish = *language_from_tag("da");
  CHECK(made_for<Named>(german).tag == "de");
  CHECK(made_for<Named>(danish).tag == "da");
  CHECK(&made_for<Named>(german) == &made_for<Named>(german));
}

}  // namespace
}  // namespace leitsatz
