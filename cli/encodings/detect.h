// Detects the encoding of bytes that do not declare it and are not UTF-8.
//
// Tries each encoding of the web. Its score says whether the bytes are valid in it, whether the
// characters are where they usually are in text (plausible.h), whether the text uses the letters
// and stop words of the language that the library finds in it, and how sure ICU's detector is.
// Encodings that give the same text are not told apart.
#ifndef LEITSATZ_CLI_ENCODINGS_DETECT_H_
#define LEITSATZ_CLI_ENCODINGS_DETECT_H_

#include <string_view>

#include "encodings/encoding.h"

namespace leitsatz::cli {

struct Detection {
  const Encoding* encoding = nullptr;  // null: the bytes look like text in no encoding
  int percent = 0;                     // confidence, 0..100
};

// True if all bytes are ASCII and they contain the escape sequences of ISO-2022-JP. Cost: one pass.
bool is_iso_2022_jp(std::string_view bytes);

// `is_page`: the bytes are HTML, and the tags do not count. Cost: bounded, since it looks only at
// some of the lines.
Detection detect_encoding(std::string_view bytes, bool is_page);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_DETECT_H_
