#include "characters/utf8.h"

#include <unicode/utf8.h>

#include <algorithm>

namespace leitsatz::unicode {
namespace {

const std::uint8_t* bytes(std::string_view text) {
  return reinterpret_cast<const std::uint8_t*>(text.data());
}

UChar32 as_uchar(char32_t c) { return static_cast<UChar32>(c); }

// `c`: negative where the bytes are ill-formed.
Packed pack(UChar32 c, std::uint32_t length) {
  const std::uint32_t value =
      c < 0 ? kReplacement | Packed::kIllFormedBit : static_cast<std::uint32_t>(c);
  return {value | length << Packed::kLengthShift};
}

}  // namespace

Packed decode_beyond_ascii(const char* text, std::size_t size, std::uint32_t at) {
  const auto* s = reinterpret_cast<const std::uint8_t*>(text);
  if ((s[at] & 0xF0u) == 0xE0 && at + 2 < size) {  // three bytes: Indic and East Asian
    const std::uint32_t second = s[at + 1] ^ 0x80u, third = s[at + 2] ^ 0x80u;
    const char32_t c = (s[at] & 0x0Fu) << 12 | second << 6 | third;
    const bool surrogate = (c & 0xF800) == 0xD800;
    if ((second | third) < 0x40 && c >= 0x800 && !surrogate) return pack(as_uchar(c), 3);
  }
  const auto length = static_cast<std::int64_t>(size);
  std::int64_t i = at;
  UChar32 c = 0;
  U8_NEXT(s, i, length, c);
  return pack(c, static_cast<std::uint32_t>(i) - at);
}

Packed decode_beyond_ascii_before(const char* text, std::uint32_t end) {
  // ICU's U8_PREV passes its index to a helper that takes int32_t, which kMaxTextBytes fits.
  const auto* s = reinterpret_cast<const std::uint8_t*>(text);
  auto i = static_cast<std::int32_t>(end);
  UChar32 c = 0;
  U8_PREV(s, 0, i, c);
  return pack(c, end - static_cast<std::uint32_t>(i));
}

void append(std::string& out, char32_t c) {
  char bytes[U8_MAX_LENGTH];
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, as_uchar(c));
  out.append(bytes, static_cast<std::size_t>(length));
}

std::uint32_t floor_boundary(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return static_cast<std::uint32_t>(text.size());
  // A code point is at most four bytes long: look back over three trail bytes and decode forward.
  std::uint32_t start = at;
  for (int back = 0; back < 3 && start > 0 && U8_IS_TRAIL(bytes(text)[start]); ++back) --start;
  while (start < at) {
    const CodePoint c = decode(text, start);
    if (c.end > at) return start;
    start = c.end;
  }
  return start;
}

std::uint32_t skip_printable(std::string_view text, std::uint32_t at) {
  // Eight bytes at a time. The difference sets the high bit of a byte below the space, the sum that
  // of DEL; bytes beyond ASCII have it set.
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if (((bytes - kOnes * 0x20) | (bytes + kOnes) | bytes) & (kOnes * 0x80)) break;
  }
  const auto is_printable = [](char c) { return c >= 0x20 && c < 0x7F; };
  while (at < text.size() && is_printable(text[at])) ++at;
  return at;
}

std::uint32_t count_code_points(std::string_view text) {
  std::uint32_t count = 0;
  for (std::uint32_t i = 0; i < text.size();) {
    const std::uint32_t end = skip_printable(text, i);
    count += end - i;
    i = end;
    if (i == text.size()) break;
    i = decode(text, i).end;
    ++count;
  }
  return count;
}

void decode(std::string_view text, Span span, Utf16& out) {
  // Every code unit comes from at least one byte, so this is room enough.
  out.units.resize(span.size());
  out.offsets.resize(span.size() + 1u);
  char16_t* unit = out.units.data();
  std::uint32_t* offset = out.offsets.data();
  const std::string_view part = text.substr(0, span.end);
  for (std::uint32_t i = span.begin; i < span.end;) {
    if (is_ascii(static_cast<unsigned char>(part[i]))) {
      if (i + 1 < span.end && !is_ascii(static_cast<unsigned char>(part[i + 1]))) {
        *unit++ = static_cast<unsigned char>(part[i]);  // as a space between two Cyrillic words
        *offset++ = i++;
        continue;
      }
      const std::uint32_t end = std::max(i + 1, skip_printable(part, i));
      for (; i < end; ++i) {
        *unit++ = static_cast<unsigned char>(part[i]);
        *offset++ = i;
      }
      continue;
    }
    const CodePoint c = decode(part, i);
    if (c.value > 0xFFFF) {
      *unit++ = static_cast<char16_t>(0xD7C0 + (c.value >> 10));
      *offset++ = i;
      *unit++ = static_cast<char16_t>(0xDC00 + (c.value & 0x3FF));
    } else {
      *unit++ = static_cast<char16_t>(c.value);
    }
    *offset++ = i;
    i = c.end;
  }
  *offset++ = span.end;
  out.units.resize(static_cast<std::size_t>(unit - out.units.data()));
  out.offsets.resize(static_cast<std::size_t>(offset - out.offsets.data()));
}

}  // namespace leitsatz::unicode
