#include "language.h"

#include <array>
#include <string>
#include <vector>

#include "language_data.h"
#include "unicode.h"

namespace leitsatz {
namespace {

using unicode::Script;

constexpr std::size_t kScripts = static_cast<std::size_t>(Script::kOther) + 1;

constexpr char to_lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

// Japanese is rarely without kana; a Han text with at least this share of kana is Japanese.
constexpr double kKanaShare = 0.05;

struct Tally {
  std::array<std::uint32_t, kScripts> letters{};
  std::vector<std::uint32_t> hits;  // stop words found, by language
  std::uint32_t words = 0;
};

std::size_t index(Script script) { return static_cast<std::size_t>(script); }

Tally count(std::string_view text) {
  Tally tally;
  tally.hits.resize(kLanguageCount);
  std::string word = " ";
  auto close = [&] {
    if (word.size() == 1) return;
    word += ' ';
    ++tally.words;
    for (std::size_t i = 1; i < kLanguageCount; ++i) {
      if (kLanguages[i].stop_words.find(word) != std::string_view::npos) ++tally.hits[i];
    }
    word = " ";
  };
  for (std::uint32_t at = 0; at < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, at);
    if (unicode::is_letter(c.value) || unicode::is_mark(c.value)) {
      ++tally.letters[index(unicode::script(c.value))];
      for (std::uint32_t i = c.begin; i < c.end; ++i) word += to_lower_ascii(text[i]);
    } else {
      close();
    }
    at = c.end;
  }
  close();
  return tally;
}

Script main_script(const Tally& tally) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < kScripts; ++i) {
    if (tally.letters[i] > tally.letters[best]) best = i;
  }
  const std::uint32_t kana =
      tally.letters[index(Script::kHiragana)] + tally.letters[index(Script::kKatakana)];
  const std::uint32_t han = tally.letters[index(Script::kHan)];
  if (kana + han >= tally.letters[best] && kana > kKanaShare * han) return Script::kHiragana;
  return static_cast<Script>(best);
}

}  // namespace

std::string_view language_tag(LanguageId language) { return kLanguages[language].tag; }

std::optional<LanguageId> language_from_tag(std::string_view tag) {
  std::string primary;
  for (char c : tag.substr(0, tag.find('-'))) primary += to_lower_ascii(c);
  if (primary == "nb" || primary == "nn") primary = "no";
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    if (kLanguages[i].tag == primary) return static_cast<LanguageId>(i);
  }
  return std::nullopt;
}

LanguageGuess detect_language(std::string_view text) {
  const Tally tally = count(text.substr(
      0, unicode::floor_boundary(
             text, static_cast<std::uint32_t>(text.size() < kMaxDetectBytes ? text.size()
                                                                            : kMaxDetectBytes))));
  const Script script = main_script(tally);
  if (script == Script::kCommon || script == Script::kOther) return {};
  std::size_t best = 0;
  std::size_t candidates = 0;
  for (std::size_t i = 1; i < kLanguageCount; ++i) {
    if (kLanguages[i].script != script) continue;
    ++candidates;
    if (best == 0 || tally.hits[i] > tally.hits[best]) best = i;
  }
  if (candidates == 1) return {static_cast<LanguageId>(best), 0.99};
  if (best == 0 || tally.hits[best] == 0) return {};
  return {static_cast<LanguageId>(best), 0.9};
}

double foreign_confidence(std::string_view text, LanguageId language) {
  if (language == kUnd) return 0;
  const Tally tally = count(text);
  if (tally.words < 8) return 0;
  std::size_t best = 0;
  for (std::size_t i = 1; i < kLanguageCount; ++i) {
    if (tally.hits[i] > tally.hits[best]) best = i;
  }
  return tally.hits[best] >= 3 * tally.hits[language] + 3 ? 0.8 : 0;
}

std::string_view stop_words(LanguageId language) { return kLanguages[language].stop_words; }

double reading_speed(LanguageId language) { return kLanguages[language].speed; }

}  // namespace leitsatz
