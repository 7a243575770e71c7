// The encodings that can be read, and their labels (WHATWG Encoding Standard, section 4.2).
//
// As in the standard, a label may stand for a larger encoding than it names: latin1 and iso-8859-1
// are windows-1252, gb2312 is GBK. UTF-32 is added to the standard's encodings. ISO-8859-16, which
// ICU lacks, is missing, and so are `replacement` and `x-user-defined`.
#ifndef LEITSATZ_CLI_ENCODINGS_ENCODING_H_
#define LEITSATZ_CLI_ENCODINGS_ENCODING_H_

#include <cstdint>
#include <span>
#include <string_view>

namespace leitsatz::cli {

enum class EncodingKind : std::uint8_t {
  kUtf8,
  kWide,        // UTF-16 and UTF-32, which do not contain ASCII
  kSingleByte,  // one byte per character
  kMultiByte,   // ASCII, and characters of two and more bytes
  kEscaped,     // all bytes are ASCII, and escape sequences switch their meaning
};

struct Encoding {
  std::string_view name;       // in the standard
  std::string_view converter;  // name in ICU
  EncodingKind kind;
  bool guessed;             // whether detect_encoding() tries it
  std::string_view labels;  // in lower case, separated by spaces
};

// All encodings. Of those that detect_encoding() tries, an earlier one wins if both give the same
// text.
std::span<const Encoding> encodings();

// The encoding of a label, ignoring case and white space around it; null if there is none.
const Encoding* encoding_of(std::string_view label);

// The encoding of that name. REQUIRES: it exists.
const Encoding& encoding_named(std::string_view name);

// The label that a misspelt `word` most likely means, or empty.
std::string_view nearest_label(std::string_view word);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_ENCODING_H_
