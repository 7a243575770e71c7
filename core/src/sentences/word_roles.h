// Tells what the word before a stop is: an abbreviation, an initial, a unit, an ordinal.
//
// In:  decoded text, a word in it, where its sentence begins. Out: yes or no. Cost: bounded; a few
// words to the left are read.
#ifndef LEITSATZ_CORE_SENTENCES_WORD_ROLES_H_
#define LEITSATZ_CORE_SENTENCES_WORD_ROLES_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "characters/word_endings.h"
#include "language/abbreviations.h"
#include "sentences/stop_context.h"
#include "sentences/whole_words.h"

namespace leitsatz {

inline constexpr std::uint32_t kYearDigits = 4;

class WordRoles {
 public:
  WordRoles(std::u16string_view text, const Abbreviations& abbreviations, WholeWords& whole_words)
      : text_(text),
        abbreviations_(abbreviations),
        language_(abbreviations.row()),
        whole_words_(whole_words) {}

  // Starts a sentence at `begin`, the furthest back that words are read. Its first character that
  // is not a space is at `first`.
  void begin_sentence(std::size_t begin, std::size_t first) {
    begin_ = begin;
    first_ = first;
  }

  // Looks up the word together with abbreviated parts before it ("z. B", "т. е"), else alone
  // ("z.B"), else its last part ("l'ing", "Dipl.-Ing").
  Abbreviation abbreviation(const AdjacentWord& word);

  // Whether it often begins a sentence and never is a name: "the", "however".
  bool is_function_word(const AdjacentWord& word);

  // Whether it surely is no abbreviation that nobody listed: it ends as whole words do, is a
  // function word, or the text writes it elsewhere without a period.
  bool is_whole(const AdjacentWord& word);

  // Not a capital, not a vowel: "mtl", "vsl". Nobody could say it as a word.
  bool is_vowelless(const AdjacentWord& word) const;

  // "der max. Druck": an adjective cut short before its noun, where nouns are capitalized.
  bool is_clipped_adjective(const AdjacentWord& word);

  // A name or a term that is written in lower case also where a sentence begins: "iPad", "mTOR",
  // "p21", "www.example.org".
  bool is_lower_case_name(const AdjacentWord& word) const;

  // "4408 N. Harlan": a point of the compass in an address.
  bool is_direction(const AdjacentWord& word) const;

  // Whether names of sites and files end in it: "com", "html".
  bool is_extension(const AdjacentWord& word);

  // A single letter, unless it is a word ("o" is "he" in Turkish) or a case ending ("Bastide’e").
  bool is_initial(const AdjacentWord& word) const;

  // A unit after its number: "1912 г.", "XIX в.", "120 °C", "5 Mmk".
  bool is_counted(const AdjacentWord& word) const;

  // "XVI": only letters that are digits in Rome.
  bool is_roman(const AdjacentWord& word) const;

  // The pronoun in English "you and I.", but not the numeral in "Albert I."
  bool is_pronoun(const AdjacentWord& word) const;

  // "3.", "XVI." if the language writes ordinals like this. A year is no ordinal, nor is "3:1".
  bool is_ordinal(const AdjacentWord& word) const;

  // A number that looks like an ordinal but counts, since it follows a name or a label: "Platz
  // 93.", "Apollo 11.", "s. 5."
  bool is_cardinal(const AdjacentWord& word);

  // "1. Februar", "27.-29. September": a number before what an ordinal counts.
  bool counts(const AdjacentWord& word, const AdjacentWord& noun);

  // "Godine 1998." if the language writes years as ordinals.
  bool is_ordinal_year(const AdjacentWord& word) const;

  // A capital and only consonants: "Skt.", "Bgm."; no whole word is spelled like this.
  bool is_clipped(const AdjacentWord& word) const;

  // A number that follows another stop: "2004. 5. 3."
  bool is_date_part(const AdjacentWord& word) const;

 private:
  WordEnding ending(const AdjacentWord& word) const;
  bool fold_chain(const AdjacentWord& word);
  void fold(std::size_t begin, std::size_t end);
  AdjacentWord before(const AdjacentWord& word) const {
    return word_before(text_, begin_, word.begin - 1);
  }

  std::u16string_view text_;
  const Abbreviations& abbreviations_;
  const AbbreviationRow& language_;
  WholeWords& whole_words_;
  std::size_t begin_ = 0, first_ = 0;
  std::u16string folded_;  // reused to save allocations
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_WORD_ROLES_H_
