#include "encodings/mojibake.h"

#include <algorithm>
#include <iterator>

#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

// Fewer places than this count as mojibake only if the text has no other non-ASCII characters.
constexpr std::size_t kFewPlaces = 3;

// Texts that were encoded three times too often have been seen.
constexpr int kMostTimes = 4;

// A Latin capital before a closing quotation mark decodes to a phonetic letter: "É”" is "ɔ".
constexpr char32_t kPhoneticBegin = 0x0250;
constexpr char32_t kPhoneticEnd = 0x02B0;

// Windows-1252 at 0x80..0x9F (WHATWG Encoding Standard, index windows-1252).
constexpr char32_t kWindows1252[] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
constexpr char32_t kFirst1252 = 0x80;

// The first UTF-8 byte of U+00C0..U+00FF.
constexpr char kLeadOfLatin1 = '\xC3';

// The byte of a character in Windows-1252 or Latin-1; 0 if it has no non-ASCII byte there.
char byte_of(char32_t c) {
  if (c >= kFirst1252 && c <= 0xFF) return static_cast<char>(c);
  const auto* const found = std::find(std::begin(kWindows1252), std::end(kWindows1252), c);
  if (c < kFirst1252 || found == std::end(kWindows1252)) return 0;
  return static_cast<char>(kFirst1252 + (found - std::begin(kWindows1252)));
}

struct Place {
  CodePoint meant;       // decoded from the characters' bytes; not well-formed: no mojibake here
  std::size_t size = 0;  // bytes of those characters
};

// Decodes the characters from `at` on as the bytes of one character in UTF-8.
Place read_place(std::string_view text, std::size_t at) {
  constexpr std::size_t kMostBytes = 4;
  std::string bytes;
  std::size_t ends[kMostBytes];
  for (std::size_t i = at; i < text.size() && bytes.size() < kMostBytes;) {
    const CodePoint c = decode(text, i);
    const char byte = byte_of(c.value);
    if (byte == 0) break;
    i += c.size;
    ends[bytes.size()] = i - at;
    bytes += byte;
  }
  Place place = {{kReplacement, 1, false}, 0};
  if (bytes.empty()) return place;
  place.meant = decode(bytes, 0);
  const char32_t value = place.meant.value;
  if (value >= kPhoneticBegin && value < kPhoneticEnd) place.meant.well_formed = false;
  if (place.meant.well_formed) place.size = ends[place.meant.size - 1];
  return place;
}

// Calls `visit` with each non-ASCII character or place of mojibake, its offset and its size.
template <class Visit>
void walk(std::string_view text, Visit visit) {
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < kFirst1252) {
      ++i;
      continue;
    }
    // A lead byte of UTF-8 becomes U+00C2..U+00F4 when it is decoded as Latin-1.
    const bool may_begin = text[i] == kLeadOfLatin1;
    const Place place = may_begin ? read_place(text, i) : Place();
    const std::size_t size = place.size > 0 ? place.size : decode(text, i).size;
    visit(place, i, size);
    i += size;
  }
}

// Undoes one encoding.
std::string repair_once(std::string_view text) {
  std::string repaired;
  repaired.reserve(text.size());
  std::size_t done = 0;
  walk(text, [&](const Place& place, std::size_t at, std::size_t size) {
    if (place.size == 0) return;
    repaired.append(text.substr(done, at - done));
    append(repaired, place.meant.value);
    done = at + size;
  });
  repaired.append(text.substr(done));
  return repaired;
}

}  // namespace

Mojibake find_mojibake(std::string_view text) {
  Mojibake result;
  std::size_t beyond_ascii = 0;
  walk(text, [&](const Place& place, std::size_t at, std::size_t size) {
    ++beyond_ascii;
    if (place.size == 0 || result.places++ > 0) return;
    result.sample = text.substr(at, size);
    append(result.repaired, place.meant.value);
  });
  const bool is_all = result.places == beyond_ascii;
  return result.places >= kFewPlaces || is_all ? result : Mojibake();
}

std::string repair_mojibake(std::string text) {
  for (int time = 0; time < kMostTimes && find_mojibake(text).found(); ++time) {
    text = repair_once(text);
  }
  return text;
}

}  // namespace leitsatz::cli
