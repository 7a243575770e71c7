// Looks up what a language writes with a stop that does not end a sentence, and how its sentences
// begin.
//
// In:  a word next to a stop, folded (unicode::fold), without the stop. Out: what it is.
// A language reads its own row of data (abbreviation_data.h) and the common one.
// Cost: some microseconds to make; a look-up is a hash and, seldom, a search of the row.
#ifndef LEITSATZ_CORE_ABBREVIATIONS_H_
#define LEITSATZ_CORE_ABBREVIATIONS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "abbreviation_data.h"

namespace leitsatz {

enum class Abbreviation : std::uint8_t { kNone, kInside, kNumber, kMayEnd, kEnds };  // as the lists

class Abbreviations {
 public:
  explicit Abbreviations(std::string_view language);

  // `capital`: the text writes the word with a capital.
  Abbreviation find(std::u16string_view word, bool capital) const;

  // The length of the longest one, in UTF-16 units.
  std::size_t longest() const { return abbreviations_.longest(); }

  // Whether `word` is a function word that often begins a sentence.
  bool is_starter(std::u16string_view word) const;

  // The language's own row, for its other traits.
  const AbbreviationRow& row() const { return *row_; }

 private:
  // Knows surely that a word is in none of the lists (Bloom 1970, with two hashes).
  class Filter {
   public:
    void add(std::u16string_view list);
    bool may_hold(std::u16string_view word) const;
    std::size_t longest() const { return longest_; }

   private:
    void set(std::uint32_t bit) { bits_[bit / 64] |= std::uint64_t{1} << bit % 64; }
    bool has(std::uint32_t bit) const { return (bits_[bit / 64] >> bit % 64 & 1) != 0; }

    static constexpr std::size_t kBits = 8192;  // with some 400 words, one in a hundred misleads
    std::array<std::uint64_t, kBits / 64> bits_{};
    std::size_t longest_ = 0;
  };

  const AbbreviationRow* row_;
  Filter abbreviations_, starters_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ABBREVIATIONS_H_
