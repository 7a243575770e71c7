// The encoding of bytes that say nothing of it and are not UTF-8.
//
// Each encoding that the web has known is tried. What counts is whether the bytes are valid in it,
// whether its characters stand where such stand in writing (plausible.h), whether the language that
// the library finds in it is written with its letters and has its stop words, and what ICU's
// detector says. One encoding that reads the same as another is as good as it.
#ifndef LEITSATZ_CLI_ENCODINGS_DETECT_H_
#define LEITSATZ_CLI_ENCODINGS_DETECT_H_

#include <string_view>

#include "encodings/encoding.h"

namespace leitsatz::cli {

struct Detection {
  const Encoding* encoding = nullptr;  // null: it looks like text in none
  int percent = 0;                     // how sure, 0..100
};

// True if the bytes hold the escape sequences of ISO-2022-JP and nothing beyond ASCII. Cost: one
// pass.
bool is_iso_2022_jp(std::string_view bytes);

// `is_page`: HTML, whose tags are left out of account. Cost: bounded; some lines are looked at.
Detection detect_encoding(std::string_view bytes, bool is_page);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_DETECT_H_
