// Takes an input apart into lines.
#ifndef LEITSATZ_CLI_FILES_LINES_H_
#define LEITSATZ_CLI_FILES_LINES_H_

#include <cstddef>
#include <string>

#include "files/input.h"
#include "leitsatz/leitsatz.h"

namespace leitsatz::cli {

// No longer text can be read anyway.
inline constexpr std::size_t kMostLineBytes = kMaxTextBytes;

struct Line {
  std::string bytes;      // without the line's end ("\n" or "\r\n")
  bool too_long = false;  // more than kMostLineBytes; then bytes is empty
};

class LineReader {
 public:
  explicit LineReader(Input& input) : input_(input) {}

  // The next line. The last one needs no end; a byte order mark before the first is left out.
  // False at the end of the input, and when it can't be read. Cost: linear in the line.
  bool next(Line& line);

 private:
  Input& input_;
  std::string buffer_;     // read and not yet given out, from begin_ on
  std::size_t begin_ = 0;  // of the next line
  bool first_ = true;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_LINES_H_
