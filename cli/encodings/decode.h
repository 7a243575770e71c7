// Bytes of a file into UTF-8, whatever encoding they are in, and what a reader should know of it.
//
// What says the encoding, first to last: a byte order mark; the caller's hint; a page's <meta> or
// an XML declaration; that the bytes are UTF-8; where zero bytes stand (wide.h); what they look
// like (detect.h). A declaration gives way to bytes that are UTF-8, or that are hardly valid in it:
// pages are saved with the declaration that they were sent with. Whatever was assumed, or did not
// fit, is in a remark.
#ifndef LEITSATZ_CLI_ENCODINGS_DECODE_H_
#define LEITSATZ_CLI_ENCODINGS_DECODE_H_

#include <string>
#include <vector>

#include "encodings/encoding.h"

namespace leitsatz::cli {

struct DecodeSettings {
  const Encoding* hint = nullptr;  // what the user or a protocol says; null: nothing
  bool is_page = false;            // it may say its encoding in a <meta>
  bool repair_mojibake = false;    // else mojibake is only remarked on
};

struct Decoded {
  std::string text;  // UTF-8; ill-formed only where the bytes were taken for UTF-8 as they are
  std::vector<std::string> remarks;
  std::string error;  // why it can't be read, or empty
};

// Bytes that are UTF-8 are passed on, a byte order mark too. Cost: one pass over those, and a
// second for mojibake; two over others.
Decoded to_utf8(std::string bytes, const DecodeSettings& settings);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_DECODE_H_
