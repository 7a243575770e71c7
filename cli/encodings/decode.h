// Converts the bytes of a file from any encoding to UTF-8.
//
// The encoding is the first that applies: that of a byte order mark; the caller's hint; the one
// declared by a page's <meta> or an XML declaration; UTF-8, if the bytes are valid; UTF-16 or
// UTF-32 by the places of zero bytes (wide.h); the one that fits the bytes best (detect.h). A
// declaration is ignored if the bytes are UTF-8, or mostly invalid in the declared encoding:
// browsers save pages in another encoding without changing the declaration. Remarks tell every
// assumption and every contradiction.
#ifndef LEITSATZ_CLI_ENCODINGS_DECODE_H_
#define LEITSATZ_CLI_ENCODINGS_DECODE_H_

#include <string>
#include <vector>

#include "encodings/encoding.h"

namespace leitsatz::cli {

struct DecodeSettings {
  const Encoding* hint = nullptr;  // from the user or a protocol; null: none
  bool is_page = false;            // whether the bytes may declare their encoding in a <meta>
  bool repair_mojibake = false;    // otherwise mojibake only gets a remark
};

struct Decoded {
  std::string text;  // UTF-8; ill-formed only if the bytes were already taken for UTF-8
  std::vector<std::string> remarks;
  std::string error;  // why the bytes can't be read, or empty
};

// Bytes in UTF-8 stay as they are, including a byte order mark. Cost: two passes, one of them to
// find mojibake.
Decoded to_utf8(std::string bytes, const DecodeSettings& settings);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_DECODE_H_
