#include "language/language.h"

#include <array>

#include "base/ascii.h"
#include "language/data/language_words.h"
#include "language/data/languages.h"
#include "language/data/word_source.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

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

bool names(const LanguageRow& row, std::string_view tag) {
  return row.tag == tag ||
         any_entry(row.aliases, ' ', [&](std::string_view alias) { return alias == tag; });
}

}  // namespace

std::string_view language_tag(LanguageId language) { return kLanguages[language].tag; }

std::span<const std::string_view> languages() {
  static const auto tags = [] {
    std::array<std::string_view, kLanguageCount - 1> all;  // but kUnd
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = kLanguages[i + 1].tag;
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
  const std::string_view primary(letters.data(), length);
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    if (names(kLanguages[i], primary)) return static_cast<LanguageId>(i);
  }
  return std::nullopt;
}

std::string_view stop_words(LanguageId language) {
  const std::string_view listed = words_of(language).stop_words;
  return listed.empty() ? chosen_stop_words(language) : listed;
}

bool joins_words(LanguageId language) { return kLanguages[language].joins_words; }

bool has_long_endings(LanguageId language) { return kLanguages[language].long_endings; }

bool reduplicates(LanguageId language) { return kLanguages[language].reduplicates; }

bool is_unspaced(LanguageId language) { return kLanguages[language].pack != 0; }

std::uint32_t word_tenths(LanguageId language) { return kLanguages[language].word_tenths; }

double reading_speed(LanguageId language) { return kLanguages[language].speed; }

}  // namespace leitsatz
