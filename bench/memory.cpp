// The most memory that an analysis and its summary take, in bytes beyond what the process had
// before: the text itself is not counted, nor ICU's data.
//
// Usage: leitsatz-bench-memory FILE
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "leitsatz/leitsatz.h"

namespace {

// The most memory so far, in bytes. Not by getrusage(): it remembers what was before exec().
long peak() {
  constexpr long kKilobyte = 1024;
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    long kilobytes = 0;
    if (word == "VmHWM:" && status >> kilobytes) return kilobytes * kKilobyte;
  }
  std::fputs("leitsatz-bench-memory: /proc/self/status has no VmHWM\n", stderr);
  std::exit(EXIT_FAILURE);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: leitsatz-bench-memory FILE\n", stderr);
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary | std::ios::ate);
  if (!file) {
    std::fprintf(stderr, "leitsatz-bench-memory: %s: can't be read\n", argv[1]);
    return EXIT_FAILURE;
  }
  std::string text(static_cast<std::size_t>(file.tellg()), 0);
  file.seekg(0);
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  const long before = peak();
  const auto analysis = leitsatz::analyze(text);
  if (!analysis || !leitsatz::select(*analysis)) return EXIT_FAILURE;
  std::printf("%ld\n", peak() - before);
}
