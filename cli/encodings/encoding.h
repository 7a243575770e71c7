// The encodings that are read, and the labels they go by (WHATWG Encoding Standard, section 4.2).
//
// A label says what is read under it, which is not always what it names: latin1 and iso-8859-1 are
// windows-1252, gb2312 is GBK. Beyond the standard there is UTF-32; ISO-8859-16, which ICU lacks,
// and the labels of `replacement` and `x-user-defined` are unknown here.
#ifndef LEITSATZ_CLI_ENCODINGS_ENCODING_H_
#define LEITSATZ_CLI_ENCODINGS_ENCODING_H_

#include <cstdint>
#include <span>
#include <string_view>

namespace leitsatz::cli {

enum class EncodingKind : std::uint8_t {
  kUtf8,
  kWide,        // UTF-16 and UTF-32: ASCII is not ASCII in them
  kSingleByte,  // a byte a character
  kMultiByte,   // ASCII, and characters of two bytes and more
  kEscaped,     // all bytes are ASCII, escape sequences switch what they mean
};

struct Encoding {
  std::string_view name;       // of the standard
  std::string_view converter;  // what ICU calls it
  EncodingKind kind;
  bool guessed;             // taken for what nothing is said of, if it fits
  std::string_view labels;  // lower case, spaces between
};

// All of them. Those that are guessed come in the order in which they are taken where they read the
// same.
std::span<const Encoding> encodings();

// The encoding of a label, in either case and between white space; null if there is none.
const Encoding* encoding_of(std::string_view label);

// The one of that name. REQUIRES: there is one.
const Encoding& encoding_named(std::string_view name);

// The label that `word` was most likely meant to be, or empty.
std::string_view nearest_label(std::string_view word);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_ENCODING_H_
