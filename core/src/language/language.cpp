#include "language/language.h"

#include <array>
#include <vector>

#include "base/ascii.h"
#include "language/data/profiles.h"

namespace leitsatz {
namespace {

// Tags of languages that go by another name in the table: parts of a macrolanguage, withdrawn
// codes.
struct Alias {
  std::string_view tag;
  std::string_view name;
};
constexpr Alias kAliases[] = {
    {"nb", "no"}, {"nn", "no"}, {"cmn", "zh"}, {"fil", "tl"},
    {"in", "id"}, {"iw", "he"}, {"ji", "yi"},
};

constexpr std::size_t kMaxSubtag = 8;  // letters and digits (RFC 5646, section 2.1)

constexpr bool is_alphanumeric(char c) { return ascii::is_letter(c) || ascii::is_digit(c); }

// True if `tag` is subtags of 1 to 8 letters and digits, joined by hyphens (or underscores, as in
// the names of locales).
bool is_well_formed(std::string_view tag) {
  std::size_t length = 0;
  for (char c : tag) {
    const bool joins = c == '-' || c == '_';
    if (joins ? length == 0 : !is_alphanumeric(c) || length == kMaxSubtag) return false;
    length = joins ? 0 : length + 1;
  }
  return length > 0;
}

}  // namespace

std::string_view language_tag(LanguageId language) { return kLanguages[language].tag; }

std::span<const std::string_view> languages() {
  static const std::vector<std::string_view> tags = [] {
    std::vector<std::string_view> all;
    for (std::size_t i = kUnd + 1; i < kLanguages.size(); ++i) all.push_back(kLanguages[i].tag);
    return all;
  }();
  return tags;
}

std::optional<LanguageId> language_from_tag(std::string_view tag) {
  if (!is_well_formed(tag)) return std::nullopt;
  std::array<char, kMaxSubtag> letters{};
  std::size_t length = 0;
  for (; length < tag.size() && is_alphanumeric(tag[length]); ++length) {
    letters[length] = ascii::to_lower(tag[length]);
  }
  std::string_view primary(letters.data(), length);
  for (const Alias& alias : kAliases) {
    if (alias.tag == primary) primary = alias.name;
  }
  for (std::size_t i = 0; i < kLanguages.size(); ++i) {
    if (kLanguages[i].tag == primary) return static_cast<LanguageId>(i);
  }
  return std::nullopt;
}

std::string_view stop_words(LanguageId language) { return kLanguages[language].stop_words; }

double reading_speed(LanguageId language) { return kLanguages[language].speed; }

}  // namespace leitsatz
