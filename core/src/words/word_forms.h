// Guesses whether two words are forms of one: boat and boats, ferry and ferries, Bäche and Bachs.
//
// In:  words. Out: the beginning of each, and a guess from two beginnings: forms share their first
// letters and differ in the endings that inflections have. Works in any language; marks on Latin
// letters are ignored. Cost: a word's bytes; a comparison is constant.
#ifndef LEITSATZ_CORE_WORDS_WORD_FORMS_H_
#define LEITSATZ_CORE_WORDS_WORD_FORMS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace leitsatz {

// The first letters of a word: folded, without the marks of Latin letters (ä is a).
struct Beginning {
  static constexpr std::size_t kLetters = 6;
  std::array<char16_t, kLetters> letters{};
  std::uint8_t length = 0;  // of the word, in UTF-16 units, at most 255
};

// Leaves out an elided word before it ("l'", "qu'") and a possessive "'s".
Beginning beginning_of(std::string_view word);

bool are_forms(const Beginning& a, const Beginning& b);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_WORDS_WORD_FORMS_H_
