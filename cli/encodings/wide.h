// UTF-16 and UTF-32: told by their byte order mark, or by where their zero bytes stand.
#ifndef LEITSATZ_CLI_ENCODINGS_WIDE_H_
#define LEITSATZ_CLI_ENCODINGS_WIDE_H_

#include <string_view>

#include "encodings/encoding.h"

namespace leitsatz::cli {

struct ByteOrderMark {
  const Encoding* encoding = nullptr;  // null: there is none
  std::size_t size = 0;
};

// The byte order mark that `bytes` begin with: of UTF-8, UTF-16 or UTF-32 (Unicode 15, table 2-4).
ByteOrderMark mark_of(std::string_view bytes);

// UTF-16 or UTF-32 that `bytes` without a mark are, or null. They are if they hold zero bytes,
// their units are characters of text in one of the four, and not most of them would be two letters
// of ASCII. Cost: some passes over the first kilobytes.
const Encoding* unmarked_wide(std::string_view bytes);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_WIDE_H_
