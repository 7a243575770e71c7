// The profiles that tell the languages of a script apart; training/language/ makes them.
//
// A profile says how frequent some beginnings, endings and whole words are in each language of one
// script. It is a trie in breadth-first order: node i has children[i] children, in ascending order
// of their labels, which follow the children of node i - 1, and pairs[i] entries of `levels`, which
// follow those of node i - 1. (Counts compress to half the size of offsets.)
//
//   node 0     the root of beginnings, read forwards; a label 0 below it ends a whole word
//   node 1     the root of endings, read backwards
//   node 2...  the children of node 0, those of node 1, those of node 2, ...
//
// An entry of `levels` is a language, in ascending order of the index in `languages`, and the
// frequency of the node's words in it on a scale of six levels. A language without an entry
// practically never uses them; an entry counts those that it skips, which compresses to three
// quarters of the size of indices.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_PROFILES_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_PROFILES_H_

#include <cstddef>
#include <cstdint>
#include <span>

#include "characters/unicode.h"
#include "language/data/languages.h"

namespace leitsatz {

// An entry of `levels` is skipped * kProfileLevels + level - 1: the number of languages between the
// entry before it and its own.
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
extern const std::span<const Profile> kProfiles;  // kProfileCount, one for each script

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_PROFILES_H_
