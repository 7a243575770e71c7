// Recognizes UTF-16 and UTF-32, by a byte order mark or by the places of zero bytes.
#ifndef LEITSATZ_CLI_ENCODINGS_WIDE_H_
#define LEITSATZ_CLI_ENCODINGS_WIDE_H_

#include <string_view>

#include "encodings/encoding.h"

namespace leitsatz::cli {

struct ByteOrderMark {
  const Encoding* encoding = nullptr;  // null: there is none
  std::size_t size = 0;
};

// The byte order mark at the beginning of `bytes`: of UTF-8, UTF-16 or UTF-32 (Unicode 15, table
// 2-4).
ByteOrderMark byte_order_mark_of(std::string_view bytes);

// The encoding of `bytes` in UTF-16 or UTF-32 without a byte order mark, or null. There must be
// zero bytes, all units must be text characters in one of the four encodings, and at most half of
// the units may be two ASCII characters each. Cost: a few passes over the first kilobytes.
const Encoding* unmarked_wide(std::string_view bytes);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_WIDE_H_
