// Guesses whether two words are forms of one: boat and boats, ferry and ferries, Bäche and Bachs;
// and whether one is in the other: Preise in Fahrpreisen.
//
// In:  words. Out: the beginning of each, and a guess from two beginnings: forms share their first
// letters and differ in the endings that inflections have. Works in any language; marks on Latin
// letters are ignored. Cost: a word's bytes; a comparison is constant.
#ifndef LEITSATZ_CORE_WORDS_WORD_FORMS_H_
#define LEITSATZ_CORE_WORDS_WORD_FORMS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
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

// All letters of a word, as in a Beginning; at most kMostLetters.
inline constexpr std::size_t kMostLetters = 64;
std::u16string plain_letters(std::string_view word);

// Guesses with plain_letters(): whether `longer` begins with a word less its ending, and goes on;
// and whether it is a compound with a form of the word at its end or its beginning.
bool begins_with(std::u16string_view word, std::u16string_view longer);
bool is_in_compound(std::u16string_view word, std::u16string_view longer);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_WORDS_WORD_FORMS_H_
