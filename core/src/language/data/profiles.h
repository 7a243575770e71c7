// What tells the languages of a script apart; made by training/language/.
//
// A profile holds, for the languages of one script, how frequent some beginnings, endings and whole
// words are, in a trie laid out breadth first: node i has children[i] children, ascending by label,
// that follow those of node i - 1, and pairs[i] levels, likewise. The first child is node 2.
// (Numbers of things compress to half of what their places do.) Node 0 leads forwards along a
// word's beginning, node 1 backwards along its ending; below node 0 the label 0 ends a whole word.
// A level is a language (its place in `languages`) and how frequent the word class is in it; a
// language that is not named practically never uses it.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_PROFILES_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_PROFILES_H_

#include <cstddef>
#include <cstdint>
#include <span>

#include "characters/unicode.h"
#include "language/data/languages.h"

namespace leitsatz {

// A byte of `levels` is language * kProfileLevels + level - 1.
inline constexpr std::size_t kProfileLevels = 6;
inline constexpr std::size_t kMaxProfileLanguages = 256 / kProfileLevels + 1;
inline constexpr double kProfileStepBits = 1.5;  // information between two levels

struct Profile {
  unicode::Script script;
  std::span<const char16_t> labels;
  std::span<const std::uint8_t> children;
  std::span<const std::uint8_t> pairs;
  std::span<const std::uint8_t> levels;
  std::span<const LanguageId> languages;
};

inline constexpr std::size_t kProfileCount = 6;
extern const std::span<const Profile> kProfiles;  // kProfileCount of them, a script each

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_PROFILES_H_
