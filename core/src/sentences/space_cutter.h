// Splits text of scripts that mark the ends of sentences by spaces, as Thai and Lao do, or seldom
// mark them: Khmer and Burmese.
//
// In:  decoded text and a range without a sentence end in it. Out: the end of its first piece: the
// first space behind which a clause begins, or else the last one under a cap of characters. A space
// beside a figure, a Latin word or a sign of repetition separates no clauses. Cost: linear in the
// piece.
#ifndef LEITSATZ_CORE_SENTENCES_SPACE_CUTTER_H_
#define LEITSATZ_CORE_SENTENCES_SPACE_CUTTER_H_

#include <cstddef>
#include <string_view>

#include "characters/unicode.h"
#include "language/language.h"

namespace leitsatz {

class SpaceCutter {
 public:
  explicit SpaceCutter(LanguageId language);

  // The end of the first piece of [begin, end), with begin < result < end; `begin` if the range is
  // one piece, or in another script. `bytes` is the text that was decoded.
  std::size_t cut(std::string_view bytes, const unicode::Utf16& text, std::size_t begin,
                  std::size_t end) const;

 private:
  bool begins_clause(std::string_view bytes, const unicode::Utf16& text, std::size_t space) const;

  std::string_view heads_;  // words that go on the clause before
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_SPACE_CUTTER_H_
