// Writes the pack of words, words.dat, to standard output.
#include "language/data/words_pack.h"

#include <cstdio>
#include <string>

#include "leitsatz/leitsatz.h"

int main() {
  const std::string bytes = leitsatz::write_words_pack(LEITSATZ_VERSION);
  return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() ? 0 : 1;
}
