// Tells what the word before a stop is: an abbreviation, an initial, a unit, an ordinal.
//
// In:  decoded text, a word of it, where its sentence begins. Out: yes or no.
// Cost: bounded; a few words to the left are read.
#ifndef LEITSATZ_CORE_SENTENCES_WORD_ROLES_H_
#define LEITSATZ_CORE_SENTENCES_WORD_ROLES_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "language/abbreviations.h"
#include "sentences/stop_context.h"

namespace leitsatz {

inline constexpr std::uint32_t kYearDigits = 4;

class WordRoles {
 public:
  WordRoles(std::u16string_view text, const Abbreviations& abbreviations)
      : text_(text), abbreviations_(abbreviations), language_(abbreviations.row()) {}

  // Words are looked at back to `begin`; the sentence's first character is at `first`.
  void begin_sentence(std::size_t begin, std::size_t first) {
    begin_ = begin;
    first_ = first;
  }

  // With the parts before it that are abbreviated, too ("z. B", "т. е"), else alone ("z.B"), else
  // by its last part ("l'ing", "Dipl.-Ing").
  Abbreviation abbreviation(const AdjacentWord& word);

  // Often begins a sentence, and never is a name: "the", "however".
  bool is_function_word(const AdjacentWord& word);

  // "com", "html": names of sites and files end so.
  bool is_extension(const AdjacentWord& word);

  // A letter alone, unless it is a word ("o" is "he" in Turkish) or a case ending ("Bastide’e").
  bool is_initial(const AdjacentWord& word) const;

  // A unit after its number: "1912 г.", "XIX в.", "120 °C", "5 Mmk".
  bool is_counted(const AdjacentWord& word) const;

  // English "you and I.", but not "Albert I."
  bool is_pronoun(const AdjacentWord& word) const;

  // "3.", "XVI." where the language writes ordinals so. A year is none, nor is "3:1".
  bool is_ordinal(const AdjacentWord& word) const;

  // An ordinal by form that counts, behind a name or a label: "Platz 93.", "Apollo 11.", "s. 5."
  bool is_cardinal(const AdjacentWord& word);

  // "Godine 1998." where years are ordinals.
  bool is_ordinal_year(const AdjacentWord& word) const;

  // A capital and only consonants: "Skt.", "Bgm."; no word is written so.
  bool is_clipped(const AdjacentWord& word) const;

  // What comes before the stop is a number behind another stop: "2004. 5. 3."
  bool is_date_part(const AdjacentWord& word) const;

 private:
  bool fold_chain(const AdjacentWord& word);
  void fold(std::size_t begin, std::size_t end);
  bool is_roman(const AdjacentWord& word) const;
  AdjacentWord before(const AdjacentWord& word) const {
    return word_before(text_, begin_, word.begin - 1);
  }

  std::u16string_view text_;
  const Abbreviations& abbreviations_;
  const AbbreviationRow& language_;
  std::size_t begin_ = 0, first_ = 0;
  std::u16string folded_;  // reused
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_WORD_ROLES_H_
