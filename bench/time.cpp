// How long an analysis takes: for each file the best time of a number of rounds, in milliseconds, a
// line each. bench/wasm.mjs runs it in turn with the WebAssembly module.
//
// Usage: leitsatz-bench-time MILLISECONDS FILE...   (about how long to go on for each file)
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <limits>
#include <string>

#include "leitsatz/leitsatz.h"

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

double best_time(const std::string& text, double total) {
  constexpr int kMinRounds = 3;
  double best = std::numeric_limits<double>::max(), spent = 0;
  for (int round = 0; round < kMinRounds || spent < total; ++round) {
    const Clock::time_point start = Clock::now();
    const auto analysis = leitsatz::analyze(text);
    if (!analysis || !leitsatz::select(*analysis)) std::exit(EXIT_FAILURE);
    const double time = Milliseconds(Clock::now() - start).count();
    best = std::min(best, time);
    spent += time;
  }
  return best;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fputs("usage: leitsatz-bench-time MILLISECONDS FILE...\n", stderr);
    return 2;
  }
  const double total = std::atof(argv[1]);
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    if (!file) {
      std::fprintf(stderr, "leitsatz-bench-time: %s: can't be read\n", argv[i]);
      return EXIT_FAILURE;
    }
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    std::printf("%.6f\n", best_time(text, total));
  }
}
