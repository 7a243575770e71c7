// The table of languages: every fact about a language that is not a list of words.
//
// The rows stand in languages.def. A LanguageRow has what the stages need; names and letters are in
// language_facts(), the sources of training data in languages.mjs. Row 0 is kUnd.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_LANGUAGES_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_LANGUAGES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "characters/unicode.h"
#include "language/language.h"

namespace leitsatz {

struct LanguageRow {
  std::string_view tag;
  // Other tags of the language, between spaces: parts of a macrolanguage and withdrawn codes.
  std::string_view aliases = {};
  // The usual script, and the others that the language is written in, as scripts() returns them.
  unicode::Script script = unicode::Script::kCommon;
  std::uint32_t also_in = 0;
  // The DataPack that finds the words of a language written without spaces; 0 for other languages.
  std::uint8_t pack = 0;
  // See reading_speed(). 184 is the mean of the languages that IReST measured (Trauzettel-Klosinski
  // & Dietz 2012) and stands for the others, as 357, Japanese, does for other unspaced scripts.
  std::uint16_t speed = 184;
  // A word of a limit, in tenths: of characters in a language written without spaces, of words in
  // others. See word_tenths().
  std::uint8_t word_tenths = 10;
  // The prior: bits by which the language is less likely than the large ones before any word is
  // read.
  std::uint8_t prior = 0;
  // A language that stands for a group of related ones, none of which counts as foreign in another:
  // Swedish for Danish, Norwegian and Swedish.
  LanguageId related = kUnd;
  // Its lists are in the WebAssembly module; those of the others are in the pack of words there.
  bool built_in = false;
  bool recognised = true;  // false: detect_language() never returns it, callers can name it
  bool right_to_left = false;
  bool joins_words = false;   // compounds are one word: German "Fahrpreis"
  bool long_endings = false;  // inflections are long or pile up: Turkish "okullarda"
  bool reduplicates = false;  // the grammar doubles words: Turkish "yavaş yavaş"
};

inline constexpr std::size_t kLanguageCount = 1
#define LANGUAGE(...) +1  // NOLINT(bugprone-macro-parentheses): a term of the sum
#include "language/data/languages.def"
#undef LANGUAGE
    ;
static_assert(kLanguageCount <= 256, "a LanguageId is a byte");

extern const std::array<LanguageRow, kLanguageCount> kLanguages;

// A set of scripts, one bit each.
template <class... Scripts>
constexpr std::uint32_t scripts(Scripts... all) {
  return (0u | ... | (1u << static_cast<unsigned>(all)));
}

// The language of a tag, at compile time. A tag that is not in the table does not compile.
LanguageId there_is_no_such_language();
consteval LanguageId language_id(std::string_view tag) {
  LanguageId row = kUnd;
#define LANGUAGE(row_tag, ...) \
  ++row;                       \
  if (tag == row_tag) return row;
#include "language/data/languages.def"
#undef LANGUAGE
  return there_is_no_such_language();
}

// LanguageRow::built_in by language, at compile time.
inline constexpr std::array<bool, kLanguageCount> kBuiltIn = [] {
  using enum unicode::Script;
  [[maybe_unused]] constexpr auto id = [](std::string_view /*tag*/) { return kUnd; };
  return std::array<bool, kLanguageCount>{
      true,  // kUnd
#define LANGUAGE(row_tag, name, words, letters, sources, ...) \
  LanguageRow{.tag = row_tag, __VA_ARGS__}.built_in,
#include "language/data/languages.def"
#undef LANGUAGE
  };
}();

// Whether two languages belong to one group of related ones.
inline bool are_related(LanguageId a, LanguageId b) {
  return kLanguages[a].related != kUnd && kLanguages[a].related == kLanguages[b].related;
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_LANGUAGES_H_
