// How near an analysis is to the floor: one bare word pass and one bare sentence pass of ICU over
// the same text, which any summarizer that keeps to UAX #29 has to make; as UTF-16, and as the
// UTF-8 that it is, through UText. In turn, so that other work on the machine falls on all alike;
// the best of the rounds, in processor time.
//
// Usage: leitsatz-bench-floor MILLISECONDS FILE...   (about how long to go on for each file)
//
// Prints for each file its size, the times of the floor as UTF-16, of the floor over UText and of
// an analysis in microseconds, the ratio of the last to the first, and MB/s of the analysis.
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/udata.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

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
    if (U_FAILURE(status)) fail("no text");
    return count_boundaries();
  }

  std::size_t count(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status);
    ubrk_setUText(iterator_, &text, &status);
    if (U_FAILURE(status)) fail("no UText");
    const std::size_t boundaries = count_boundaries();
    utext_close(&text);
    return boundaries;
  }

 private:
  std::size_t count_boundaries() {
    std::size_t boundaries = 0;
    while (ubrk_next(iterator_) != UBRK_DONE) ++boundaries;
    return boundaries;
  }

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

// The best microseconds of each so far.
struct Times {
  double floor = std::numeric_limits<double>::max();
  double utext = std::numeric_limits<double>::max();
  double analysis = std::numeric_limits<double>::max();
};

// Microseconds of one call.
template <typename Work>
double timed(Work work) {
  const double start = now();
  work();
  return now() - start;
}

void measure(const char* name, const std::string& text, double total) {
  constexpr int kMinRounds = 3;
  const std::u16string units = utf16(text);
  Pass words("word"), sentences("sent");
  Times best;
  double spent = 0;  // milliseconds
  for (int round = 0; round < kMinRounds || spent < total; ++round) {
    std::size_t in_utf16 = 0, in_utf8 = 0;
    const double floor = timed([&] { in_utf16 = words.count(units) + sentences.count(units); });
    const double utext = timed([&] { in_utf8 = words.count(text) + sentences.count(text); });
    const double analysis = timed([&] {
      if (!leitsatz::analyze(text)) fail("no analysis");
    });
    if (in_utf16 != in_utf8) fail("the passes do not agree");
    best.floor = std::min(best.floor, floor);
    best.utext = std::min(best.utext, utext);
    best.analysis = std::min(best.analysis, analysis);
    spent += (floor + utext + analysis) / 1e3;
  }
  std::printf("%10zu %12.1f %12.1f %12.1f %7.2f %8.2f  %s\n", text.size(), best.floor, best.utext,
              best.analysis, best.analysis / best.floor,
              static_cast<double>(text.size()) / best.analysis, name);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fputs("usage: leitsatz-bench-floor MILLISECONDS FILE...\n", stderr);
    return 2;
  }
  std::printf("%10s %12s %12s %12s %7s %8s\n", "bytes", "floor", "over UText", "analysis", "ratio",
              "MB/s");
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    if (!file) fail(argv[i]);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    measure(argv[i], text, std::atof(argv[1]));
  }
}
