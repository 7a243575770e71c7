// How near an analysis is to the floor: one bare word pass and one bare sentence pass of ICU over
// the same text as UTF-16, which any summarizer that keeps to UAX #29 has to make. In turn, so that
// other work on the machine falls on both alike; the best of the rounds, in processor time.
//
// Usage: leitsatz-bench-floor MILLISECONDS FILE...   (about how long to go on for each file)
//
// Prints for each file its size, the times of the floor and of an analysis in microseconds, their
// ratio, and MB/s of the analysis.
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/udata.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>

#include "leitsatz/leitsatz.h"

namespace {

// Microseconds of this thread's processor time.
double now() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

[[noreturn]] void fail(std::string_view what) {
  std::fprintf(stderr, "leitsatz-bench-floor: %.*s\n", static_cast<int>(what.size()), what.data());
  std::exit(EXIT_FAILURE);
}

// The root's rules of one kind, opened as the library opens them.
class Pass {
 public:
  explicit Pass(const char* rules) {
    UErrorCode status = U_ZERO_ERROR;
    UDataMemory* data = udata_open(U_ICUDATA_NAME "-brkitr", "brk", rules, &status);
    if (U_FAILURE(status)) fail("no rules");
    iterator_ = ubrk_openBinaryRules(static_cast<const std::uint8_t*>(udata_getMemory(data)),
                                     std::numeric_limits<std::int32_t>::max(), nullptr, 0, &status);
    if (U_FAILURE(status)) fail("no iterator");
  }
  ~Pass() { ubrk_close(iterator_); }
  Pass(const Pass&) = delete;
  Pass& operator=(const Pass&) = delete;

  std::size_t count(std::u16string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator_, text.data(), static_cast<std::int32_t>(text.size()), &status);
    std::size_t boundaries = 0;
    while (ubrk_next(iterator_) != UBRK_DONE) ++boundaries;
    return boundaries;
  }

 private:
  UBreakIterator* iterator_ = nullptr;
};

std::u16string utf16(const std::string& text) {
  std::u16string units(text.size(), 0);
  std::int32_t length = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8WithSub(units.data(), static_cast<std::int32_t>(units.size()), &length, text.data(),
                       static_cast<std::int32_t>(text.size()), 0xFFFD, nullptr, &status);
  if (U_FAILURE(status)) fail("not decoded");
  units.resize(static_cast<std::size_t>(length));
  return units;
}

void measure(const char* name, const std::string& text, double total) {
  constexpr int kMinRounds = 3;
  const std::u16string units = utf16(text);
  Pass words("word"), sentences("sent");
  double floor = std::numeric_limits<double>::max(), whole = floor, spent = 0;
  std::size_t boundaries = 0;
  for (int round = 0; round < kMinRounds || spent < total; ++round) {
    const double start = now();
    boundaries += words.count(units) + sentences.count(units);
    const double middle = now();
    const auto analysis = leitsatz::analyze(text);
    const double end = now();
    if (!analysis || boundaries == 0) fail("no analysis");
    floor = std::min(floor, middle - start);
    whole = std::min(whole, end - middle);
    spent += (end - start) / 1e3;
  }
  std::printf("%10zu %12.1f %12.1f %7.2f %8.2f  %s\n", text.size(), floor, whole, whole / floor,
              static_cast<double>(text.size()) / whole, name);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fputs("usage: leitsatz-bench-floor MILLISECONDS FILE...\n", stderr);
    return 2;
  }
  std::printf("%10s %12s %12s %7s %8s\n", "bytes", "floor", "analysis", "ratio", "MB/s");
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    if (!file) fail(argv[i]);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    measure(argv[i], text, std::atof(argv[1]));
  }
}
