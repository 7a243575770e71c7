// Reads and writes UTF-8: code points with their byte offsets, and text decoded to UTF-16 with the
// byte offset of every code unit.
//
// Ill-formed bytes are read as the Encoding Standard says, each maximal subpart as one
// kReplacement, and keep their offsets. Cost of each function: one pass over what it reads.
#ifndef LEITSATZ_CORE_CHARACTERS_UTF8_H_
#define LEITSATZ_CORE_CHARACTERS_UTF8_H_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/types.h"

namespace leitsatz::unicode {

inline constexpr char32_t kReplacement = 0xFFFD;

// Small functions are inlined, except in the WebAssembly module, where size counts more than speed.
#ifdef __EMSCRIPTEN__
#define LEITSATZ_INLINE [[gnu::noinline]] inline
#else
#define LEITSATZ_INLINE inline
#endif

// One code point and the bytes it came from. Ill-formed bytes give kReplacement, one for each
// maximal subpart (Unicode 15, table 3-8).
struct CodePoint {
  char32_t value = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool ill_formed = false;
};

// A code point beyond ASCII without its offset, packed into one number because WebAssembly returns
// structs through memory.
struct Packed {
  static constexpr int kLengthShift = 24;  // bytes
  static constexpr std::uint32_t kIllFormedBit = 1u << 31;
  static constexpr std::uint32_t kValueMask = (1u << 21) - 1;
  std::uint32_t bits;

  char32_t value() const { return bits & kValueMask; }
  std::uint32_t length() const { return bits >> kLengthShift & 7; }
  bool ill_formed() const { return (bits & kIllFormedBit) != 0; }
};
// Decodes the code point that begins at `at`, or that ends at `end`. REQUIRES: it is not ASCII.
Packed decode_beyond_ascii(const char* text, std::size_t size, std::uint32_t at);
Packed decode_beyond_ascii_before(const char* text, std::uint32_t end);

constexpr bool is_ascii(char32_t c) { return c < 0x80; }
constexpr bool is_ascii_upper(char32_t c) { return c - U'A' < 26; }
constexpr bool is_ascii_lower(char32_t c) { return c - U'a' < 26; }

// Reads the code point that begins at `at`. REQUIRES: at < text.size().
inline CodePoint decode(std::string_view text, std::uint32_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (is_ascii(byte)) return {byte, at, at + 1, false};
#ifndef __EMSCRIPTEN__
  if (byte >= 0xC2 && byte < 0xE0 && at + 1 < text.size()) {  // two bytes: Cyrillic, Greek, Arabic
    const auto trail = static_cast<unsigned char>(text[at + 1]) ^ 0x80u;
    if (trail < 0x40) return {(byte & 0x1Fu) << 6 | trail, at, at + 2, false};
  }
  if ((byte & 0xF0u) == 0xE0 && at + 2 < text.size()) {  // three bytes: Indic and East Asian
    const std::uint32_t second = static_cast<unsigned char>(text[at + 1]) ^ 0x80u;
    const std::uint32_t third = static_cast<unsigned char>(text[at + 2]) ^ 0x80u;
    const char32_t c = (byte & 0x0Fu) << 12 | second << 6 | third;
    const bool surrogate = (c & 0xF800) == 0xD800;
    if ((second | third) < 0x40 && c >= 0x800 && !surrogate) return {c, at, at + 3, false};
  }
#endif
  const Packed c = decode_beyond_ascii(text.data(), text.size(), at);
  return {c.value(), at, at + c.length(), c.ill_formed()};
}

// Reads the code point that ends at `at`. REQUIRES: 0 < at <= text.size().
inline CodePoint decode_before(std::string_view text, std::uint32_t at) {
  const auto byte = static_cast<unsigned char>(text[at - 1]);
  if (is_ascii(byte)) return {byte, at - 1, at, false};
  const Packed c = decode_beyond_ascii_before(text.data(), at);
  return {c.value(), at - c.length(), at, c.ill_formed()};
}

// Appends `c` as UTF-8. REQUIRES: `c` is a code point and not a surrogate.
void append(std::string& out, char32_t c);

// The largest code point boundary that is not above `at`.
std::uint32_t floor_boundary(std::string_view text, std::uint32_t at);

// The end of the run of ASCII letters that begins at `at`. Callers that look for punctuation skip
// most of a text with it.
LEITSATZ_INLINE std::uint32_t skip_letters(std::string_view text, std::uint32_t at) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  // Eight bytes at a time: one sum sets a byte's highest bit from "a" on, the other one above "z".
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    const std::uint64_t low = (bytes & kOnes * 0x7F) | kOnes * 0x20;
    const std::uint64_t from_a = low + kOnes * (0x80 - 'a'), above_z = low + kOnes * (0x7F - 'z');
    const std::uint64_t others = ~(from_a & ~above_z & ~bytes) & kOnes * 0x80;
    if (others != 0) return at + static_cast<std::uint32_t>(__builtin_ctzll(others)) / 8;
  }
#endif
  while (at < text.size() && is_ascii_lower(static_cast<unsigned char>(text[at]) | 0x20u)) ++at;
  return at;
}

// The end of the run of printable ASCII characters, spaces included, that begins at `at`.
std::uint32_t skip_printable(std::string_view text, std::uint32_t at);

// Number of code points. Cost: one pass.
std::uint32_t count_code_points(std::string_view text);

// Text as UTF-16 with the byte offset of every unit. Callers reuse one to save allocations.
struct Utf16 {
  std::vector<char16_t> units;
  std::vector<std::uint32_t> offsets;  // offsets[i]: where the code point of unit i begins; the
                                       // last one is the end of the text

  std::u16string_view view() const { return {units.data(), units.size()}; }
  std::u16string_view view(std::size_t begin, std::size_t end) const {
    return {units.data() + begin, end - begin};
  }
};

// Decodes text[span] into `out`, offsets counted from the start of `text`. Cost: one pass.
void decode(std::string_view text, Span span, Utf16& out);
inline void decode(std::string_view text, Utf16& out) {  // all of it
  decode(text, {0, static_cast<std::uint32_t>(text.size())}, out);
}

}  // namespace leitsatz::unicode

#endif  // LEITSATZ_CORE_CHARACTERS_UTF8_H_
