// Looks up what a language writes with a stop that does not end a sentence, and how its sentences
// begin.
//
// In:  a word next to a stop, folded (unicode::fold), without the stop. Out: what it is.
// A language reads its own row of data (abbreviation_data.h) and the common one.
// Cost: some ten microseconds to make; a look-up is a hash.
#ifndef LEITSATZ_CORE_LANGUAGE_ABBREVIATIONS_H_
#define LEITSATZ_CORE_LANGUAGE_ABBREVIATIONS_H_

#include <cstdint>
#include <string_view>

#include "base/hash_index.h"
#include "language/data/abbreviation_rows.h"
#include "language/language.h"

namespace leitsatz {

enum class Abbreviation : std::uint8_t { kNone, kInside, kNumber, kMayEnd, kEnds };  // as the lists

class Abbreviations {
 public:
  explicit Abbreviations(LanguageId language);

  // `capital`: the text writes the word with a capital.
  Abbreviation find(std::u16string_view word, bool capital) const {
    const std::uint32_t number = words_.find_number(hash_of(word));
    return static_cast<Abbreviation>(number >> (capital ? kIfCapital : 0) & kAny);
  }

  // Whether `word` is a function word that often begins a sentence.
  bool is_starter(std::u16string_view word) const {
    return (words_.find_number(hash_of(word)) & kStarter) != 0;
  }

  // The language's own row, for its other traits.
  const AbbreviationRow& row() const { return row_; }

  // Calls use(hash) for the words that count without a capital, too.
  template <class Use>
  void for_each(Use use) const {
    words_.for_each([&](std::uint64_t hash, std::uint32_t number) {
      if (number & kAny) use(hash);
    });
  }

 private:
  // What a number says: an Abbreviation, another one where the text writes a capital, and a bit.
  static constexpr std::uint32_t kAny = 7, kStarter = 1u << 6;
  static constexpr int kIfCapital = 3;

  // Enters a list's words, but for what is said of them already.
  void add(std::string_view list, Abbreviation kind);

  const AbbreviationRow& row_;
  HashIndex words_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_ABBREVIATIONS_H_
