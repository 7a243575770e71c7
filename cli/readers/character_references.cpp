#include "readers/character_references.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

struct Named {
  std::string_view name;  // with its semicolon, if it has one
  std::string_view text;
};

constexpr Named kNames[] = {
#include "character_reference_names.inc"
};

constexpr std::size_t longest_name() {
  std::size_t longest = 0;
  for (const Named& row : kNames) longest = std::max(longest, row.name.size());
  return longest;
}

// The characters of the numbers from 128 on, by windows-1252; 0: the number is the code point.
constexpr char16_t kWindows1252[] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
constexpr std::uint32_t kFirstWindows = 0x80;
constexpr std::uint32_t kLastCodePoint = 0x10FFFF;

bool is_alphanumeric(char c) { return is_digit(c) || is_letter(c); }

char32_t character_of(std::uint32_t number) {
  if (number == 0 || number > kLastCodePoint || (number >= 0xD800 && number < 0xE000)) {
    return kReplacement;
  }
  if (number < kFirstWindows || number - kFirstWindows >= std::size(kWindows1252)) return number;
  const char16_t mapped = kWindows1252[number - kFirstWindows];
  return mapped != 0 ? mapped : number;
}

CharacterReference read_number(std::string_view text, std::size_t at) {
  std::size_t i = at + 2;
  const bool hex = i < text.size() && (text[i] == 'x' || text[i] == 'X');
  if (hex) ++i;
  const std::uint32_t base = hex ? 16 : 10;
  const std::size_t first = i;
  std::uint32_t number = 0;
  for (; i < text.size(); ++i) {
    const int digit = hex_value(text[i]);
    if (digit < 0 || digit >= static_cast<int>(base)) break;
    number = std::min(number * base + static_cast<std::uint32_t>(digit), kLastCodePoint + 1);
  }
  if (i == first) return {};
  CharacterReference reference;
  append(reference.text, character_of(number));
  reference.size = i + (i < text.size() && text[i] == ';' ? 1 : 0) - at;
  return reference;
}

const Named* find_name(std::string_view name) {
  const Named* row =
      std::lower_bound(std::begin(kNames), std::end(kNames), name,
                       [](const Named& n, std::string_view wanted) { return n.name < wanted; });
  return row != std::end(kNames) && row->name == name ? row : nullptr;
}

}  // namespace

CharacterReference read_character_reference(std::string_view text, std::size_t at, bool in_value) {
  std::string_view rest = text.substr(at + 1);
  if (rest.starts_with('#')) return read_number(text, at);
  std::size_t size = 0;
  while (size < rest.size() && size < longest_name() && is_alphanumeric(rest[size])) ++size;
  if (size < rest.size() && rest[size] == ';') ++size;
  for (; size > 1; --size) {
    const Named* row = find_name(rest.substr(0, size));
    if (!row) continue;
    const bool ended = rest[size - 1] == ';';
    const bool goes_on = size < rest.size() && (is_alphanumeric(rest[size]) || rest[size] == '=');
    if (in_value && !ended && goes_on) return {};
    return {std::string(row->text), size + 1};
  }
  return {};
}

}  // namespace leitsatz::cli
