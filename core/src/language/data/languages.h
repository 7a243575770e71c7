// The table of languages: every fact about a language that is not a list of words.
//
// A row of languages.def becomes a LanguageRow here; its name, its letters and the sources of its
// training data are left to those who ask for them. Row 0 is kUnd, the unknown language.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_LANGUAGES_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_LANGUAGES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "characters/unicode.h"
#include "language/language.h"

namespace leitsatz {

struct LanguageWords;

struct LanguageRow {
  std::string_view tag;
  const LanguageWords* words;
  // Other tags for it, each between spaces: parts of a macrolanguage, withdrawn codes.
  std::string_view aliases = {};
  // The usual script, and the set of others that it is written in too.
  unicode::Script script = unicode::Script::kCommon;
  std::uint32_t also_in = 0;
  // The DataPack that finds its words; 0 where words have spaces between them.
  std::uint8_t pack = 0;
  // See reading_speed(). 184 is the mean of the languages that IReST measured (Trauzettel-Klosinski
  // & Dietz 2012) and stands for the others, as 357, Japanese, does for other unspaced scripts.
  std::uint16_t speed = 184;
  // Bits by which it is less likely than the large languages when nothing has been read yet.
  std::uint8_t prior = 0;
  // The language that stands for a group so near that none is foreign in another: Swedish for the
  // Scandinavian ones.
  LanguageId related = kUnd;
  bool recognised = true;  // detect_language() may find it; otherwise it can only be named
  bool right_to_left = false;
  bool reduplicates = false;  // doubling a word is grammar: Turkish "yavaş yavaş"
};

inline constexpr std::size_t kLanguageCount = 1
#define LANGUAGE(...) +1
#include "language/data/languages.def"
#undef LANGUAGE
    ;
static_assert(kLanguageCount <= 256, "a LanguageId is a byte");

extern const std::array<LanguageRow, kLanguageCount> kLanguages;

// A set of scripts, as bits.
template <class... Scripts>
constexpr std::uint32_t scripts(Scripts... all) {
  return (0u | ... | (1u << static_cast<unsigned>(all)));
}

// The row of a tag, at compile time. A tag that has none does not compile.
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

// Whether both belong to one group of near languages: neither is foreign in the other.
inline bool are_related(LanguageId a, LanguageId b) {
  return kLanguages[a].related != kUnd && kLanguages[a].related == kLanguages[b].related;
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_LANGUAGES_H_
