#include "character_reference.h"

#include <optional>

#include "utf8.h"

#if LEITSATZ_HTML
#include <libxml/HTMLparser.h>
#endif

namespace leitsatz::cli {
namespace {

constexpr char32_t kLastCodePoint = 0x10FFFF;

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return 16;
}

// HTML reads zero, surrogates and what is beyond Unicode as U+FFFD.
std::optional<char32_t> by_number(std::string_view digits) {
  const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
  if (hexadecimal) digits.remove_prefix(1);
  const int base = hexadecimal ? 16 : 10;
  char32_t value = 0;
  if (digits.empty()) return std::nullopt;
  for (char c : digits) {
    const int digit = digit_value(c);
    if (digit >= base) return std::nullopt;
    if (value <= kLastCodePoint) value = value * base + digit;
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return value == 0 || surrogate || value > kLastCodePoint ? kReplacement : value;
}

std::optional<char32_t> by_name(const std::string& name) {
#if LEITSATZ_HTML
  if (name == "apos") return U'\'';  // of XML and HTML 5
  const htmlEntityDesc* entity = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
  if (entity != nullptr) return static_cast<char32_t>(entity->value);
#else
  struct Named {
    std::string_view name;
    char32_t value;
  };
  constexpr Named kNames[] = {{"amp", '&'},  {"lt", '<'},    {"gt", '>'},
                              {"quot", '"'}, {"apos", '\''}, {"nbsp", 0xA0}};
  for (const Named& known : kNames) {
    if (known.name == name) return known.value;
  }
#endif
  return std::nullopt;
}

}  // namespace

std::string resolve_reference(std::string_view reference) {
  std::string_view name = reference;
  if (name.starts_with('&')) name.remove_prefix(1);
  if (name.ends_with(';')) name.remove_suffix(1);
  const std::optional<char32_t> value =
      name.starts_with('#') ? by_number(name.substr(1)) : by_name(std::string(name));
  if (!value) return std::string(reference);
  std::string out;
  append(out, *value);
  return out;
}

}  // namespace leitsatz::cli
