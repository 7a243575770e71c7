// Looks up the grammatical roles of words that separate clauses (data/clause_rows.h).
//
// In:  a word of the text; the case of ASCII letters does not matter. Out: whether it has a role.
// Cost: some microseconds to build. Most words are ruled out by their length, first and last byte;
// a look-up of the others is one hash.
#ifndef LEITSATZ_CORE_LANGUAGE_CLAUSE_WORDS_H_
#define LEITSATZ_CORE_LANGUAGE_CLAUSE_WORDS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/hash_index.h"
#include "language/data/clause_rows.h"
#include "language/language.h"

namespace leitsatz {

// The lists of a ClauseRow, as bits.
enum ClauseRole : std::uint8_t {
  kFinite = 1u << 0,
  kSubordinate = 1u << 1,
  kRelative = 1u << 2,
  kTied = 1u << 3,
  kLoose = 1u << 4,
  kContrast = 1u << 5,
  kJoin = 1u << 6,
  kBreak = 1u << 7,
};

class ClauseWords {
 public:
  explicit ClauseWords(LanguageId language);

  const ClauseRow& row() const { return row_; }
  bool has(std::string_view word, std::uint32_t any_of) const {
    return !word.empty() && (likely_[shape_of(word)] & any_of) != 0 && holds(word, any_of);
  }

  // Whether the word ends in one of `endings`, or of `transitive`, of the row.
  bool ends_finite(std::string_view word) const { return ends(word, kFiniteEnd, row_.endings); }
  bool ends_transitive(std::string_view word) const {
    return ends(word, kTransitiveEnd, row_.transitive);
  }

 private:
  static constexpr std::uint8_t kFiniteEnd = 1, kTransitiveEnd = 2;

  static constexpr std::size_t kShapes = 256;
  // A hash of the word's length, first and last byte.
  static std::size_t shape_of(std::string_view word) {
    const auto first = static_cast<unsigned char>(word.front() | 0x20);
    const auto last = static_cast<unsigned char>(word.back() | 0x20);
    return (first * 7u + last * 31u + word.size() * 3u) % kShapes;
  }
  bool holds(std::string_view word, std::uint32_t any_of) const;
  void add(std::string_view list, ClauseRole role);
  void add_endings(std::string_view list, std::uint8_t kind);
  bool ends(std::string_view word, std::uint8_t kind, std::string_view list) const;

  const ClauseRow& row_;
  HashIndex roles_;
  std::array<std::uint8_t, kShapes> likely_{};  // the roles of all listed words with a shape
  std::array<std::uint8_t, 256> last_{};        // the kinds of endings with a last byte
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_CLAUSE_WORDS_H_
