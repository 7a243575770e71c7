// How long each stage of an analysis takes: the best of the rounds, in processor time.
//
// Usage: leitsatz-bench-stages MILLISECONDS FILE...   (about how long to go on for each file)
//
// Prints for each file a line with its size and name, and one for each stage: microseconds, share
// of the whole in per cent, name.
#include <time.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <limits>
#include <string>

#include "leitsatz/leitsatz.h"

namespace {

// What Task::step() does, call by call, and the choice of a summary after it.
constexpr const char* kStages[] = {"blocks",      "language", "sentences", "terms",
                                   "flags",       "vectors",  "features",  "ranks",
                                   "description", "order",    "headlines", "selection"};
constexpr std::size_t kStageCount = std::size(kStages);
using Times = std::array<double, kStageCount>;

// Microseconds of this thread's processor time.
double now() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

[[noreturn]] void fail(const char* what) {
  std::fprintf(stderr, "leitsatz-bench-stages: %s\n", what);
  std::exit(EXIT_FAILURE);
}

Times one_round(const std::string& text) {
  auto task = leitsatz::Task::start(text);
  if (!task) fail("no analysis");
  Times times{};
  std::size_t stage = 0;
  for (; !task->done(); ++stage) {
    if (stage + 1 >= kStageCount) fail("an analysis has more steps than are named here");
    const double start = now();
    task->step();
    times[stage] = now() - start;
  }
  if (stage + 1 != kStageCount) fail("an analysis has fewer steps than are named here");
  const leitsatz::Analysis analysis = std::move(*task).finish();
  const double start = now();
  if (!leitsatz::select(analysis)) fail("no summary");
  times[stage] = now() - start;
  return times;
}

double sum(const Times& times) {
  double whole = 0;
  for (const double time : times) whole += time;
  return whole;
}

void measure(const char* name, const std::string& text, double total) {
  constexpr int kMinRounds = 3;
  Times best;
  best.fill(std::numeric_limits<double>::max());
  double spent = 0;  // milliseconds
  for (int round = 0; round < kMinRounds || spent < total; ++round) {
    const Times times = one_round(text);
    for (std::size_t i = 0; i < kStageCount; ++i) best[i] = std::min(best[i], times[i]);
    spent += sum(times) / 1e3;
  }
  std::printf("%zu bytes  %s\n", text.size(), name);
  for (std::size_t i = 0; i < kStageCount; ++i) {
    std::printf("%12.1f %6.1f  %s\n", best[i], 100 * best[i] / sum(best), kStages[i]);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fputs("usage: leitsatz-bench-stages MILLISECONDS FILE...\n", stderr);
    return 2;
  }
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    if (!file) fail(argv[i]);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    measure(argv[i], text, std::atof(argv[1]));
  }
}
