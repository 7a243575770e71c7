// Reads an input line by line.
#ifndef LEITSATZ_CLI_FILES_LINES_H_
#define LEITSATZ_CLI_FILES_LINES_H_

#include <cstddef>
#include <string>

#include "files/input.h"
#include "leitsatz/leitsatz.h"

namespace leitsatz::cli {

// The library takes no longer texts.
inline constexpr std::size_t kMostLineBytes = kMaxTextBytes;

struct Line {
  std::string bytes;      // without the line break ("\n" or "\r\n")
  bool too_long = false;  // more than kMostLineBytes; then bytes is empty
};

class LineReader {
 public:
  explicit LineReader(Input& input) : input_(input) {}

  // Reads the next line. The last one needs no line break; a byte order mark before the first is
  // skipped. False at the end of the input and on an error. Cost: linear in the line.
  bool next(Line& line);

 private:
  Input& input_;
  std::string buffer_;     // bytes that were read; those before begin_ are consumed
  std::size_t begin_ = 0;  // of the next line
  bool first_ = true;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_LINES_H_
