// The command's one seam to ICU: bytes of other encodings into UTF-8, what ICU's detector takes
// bytes for, and what kind of character one is.
//
// The ICU behind it is not the library's (cmake/IcuEncodings.cmake). Nothing of it is touched for
// text that is UTF-8.
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
  std::size_t ill_formed = 0;  // sequences of bytes that mean nothing in the encoding: U+FFFD each
  std::size_t first = 0;       // byte at which the first of them begins
};

// Reads `bytes` in an encoding. Nothing if ICU lacks it. Cost: one pass.
std::optional<Converted> convert(std::string_view bytes, const Encoding& encoding);

struct Guess {
  const Encoding* encoding;
  int confidence;  // 0..100
};

// What ICU's detector makes of bytes, surest first. It knows some of the encodings, each for some
// languages, by their frequent sequences of three bytes. Cost: some passes over 8 KB at most.
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
  kNone,  // control, unassigned, for private use
};
CharacterKind kind_of(char32_t c);

// The small letter of a capital, or c.
char32_t lower_of(char32_t c);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_ICU_H_
