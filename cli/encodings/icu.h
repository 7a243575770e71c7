// The command's only access to ICU: converters to UTF-8, the encoding detector, and properties of
// characters.
//
// This is a separate ICU from the library's (cmake/IcuEncodings.cmake). Text in UTF-8 does not use
// it.
#ifndef LEITSATZ_CLI_ENCODINGS_ICU_H_
#define LEITSATZ_CLI_ENCODINGS_ICU_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "encodings/encoding.h"

namespace leitsatz::cli {

struct Converted {
  std::string text;            // UTF-8, well-formed
  std::size_t ill_formed = 0;  // invalid byte sequences, each converted to one U+FFFD
  std::size_t first = 0;       // offset of the first of them
};

// Converts `bytes` from an encoding. Nothing if ICU lacks it. Cost: one pass.
std::optional<Converted> convert(std::string_view bytes, const Encoding& encoding);

struct Guess {
  const Encoding* encoding;
  int confidence;  // 0..100
};

// The guesses of ICU's detector, surest first. It knows some encodings, each for some languages, by
// their frequent sequences of three bytes. Cost: a few passes over at most 8 KB.
std::vector<Guess> guesses_of_icu(std::string_view bytes);

enum class CharacterKind : std::uint8_t {
  kUpper,
  kLower,
  kLetter,  // without case
  kMark,
  kDigit,
  kPunctuation,
  kSymbol,
  kSpace,
  kNone,  // control, unassigned, private use
};
CharacterKind kind_of(char32_t c);

// The lower case of a letter, or c.
char32_t lower_of(char32_t c);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_ICU_H_
