// Looks up abbreviations and sentence starters of a language.
//
// In:  a word beside a stop, folded (unicode::fold), without the stop. Out: the kind of
// abbreviation it is, which sentences/stop_rules.h decides by. The lists are those of the language
// and those that all languages share (data/abbreviation_rows.h); where both have a word, the
// language's own entry counts. Cost: some ten microseconds to build; a look-up is one hash.
#ifndef LEITSATZ_CORE_LANGUAGE_ABBREVIATIONS_H_
#define LEITSATZ_CORE_LANGUAGE_ABBREVIATIONS_H_

#include <cstdint>
#include <string_view>

#include "base/hash_index.h"
#include "language/data/abbreviation_rows.h"
#include "language/language.h"

namespace leitsatz {

// The list of an AbbreviationRow that holds a word.
enum class Abbreviation : std::uint8_t { kNone, kInside, kNumber, kMayEnd, kEnds };

class Abbreviations {
 public:
  explicit Abbreviations(LanguageId language);

  // `capital`: the word is capitalized in the text.
  Abbreviation find(std::u16string_view word, bool capital) const {
    const std::uint32_t number = words_.find_number(hash_of(word));
    return static_cast<Abbreviation>(number >> (capital ? kIfCapital : 0) & kAny);
  }

  // Whether `word` is a function word that often begins a sentence.
  bool is_starter(std::u16string_view word) const {
    return (words_.find_number(hash_of(word)) & kStarter) != 0;
  }

  // Whether `word` is a stop word or a starter: surely no abbreviation of something else.
  bool is_function_word(std::u16string_view word) const {
    return (words_.find_number(hash_of(word)) & (kStarter | kStop)) != 0;
  }

  // Whether `word` opens a group that a capitalized noun ends (AbbreviationRow::noun_openers).
  bool opens_noun(std::u16string_view word) const {
    return (words_.find_number(hash_of(word)) & kNounOpener) != 0;
  }

  // Whether ordinals count such nouns: "februar" (AbbreviationRow::ordered).
  bool is_ordered(std::u16string_view word) const {
    return (words_.find_number(hash_of(word)) & kOrdered) != 0;
  }

  // The lists of the language, for its other rules.
  const AbbreviationRow& row() const { return row_; }

  // Calls use(hash) for each abbreviation that needs no capital.
  template <class Use>
  void for_each(Use use) const {
    words_.for_each([&](std::uint64_t hash, std::uint32_t number) {
      if (number & kAny) use(hash);
    });
  }

 private:
  // A word's number holds its Abbreviation in lower case, the one when capitalized, and whether it
  // is a starter, a stop word, a noun opener, or ordered.
  static constexpr std::uint32_t kAny = 7, kStarter = 1u << 6, kStop = 1u << 7,
                                 kNounOpener = 1u << 8, kOrdered = 1u << 9;
  static constexpr int kIfCapital = 3;

  // Adds the words of a list. What a word already is stays.
  void add(std::string_view list, Abbreviation kind);
  // Sets a bit of the words of a list.
  void mark(std::string_view list, std::uint32_t bit);

  const AbbreviationRow& row_;
  HashIndex words_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_ABBREVIATIONS_H_
