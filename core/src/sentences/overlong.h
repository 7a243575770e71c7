// Splits a sentence that is longer than a cap.
//
// In:  decoded text and a range of it. Out: the end of the first piece, which fits the cap: after a
// clause, else between words, else between grapheme clusters, else between code points. Cost:
// linear in the piece; the word and character rules of UAX #29 run only if the piece has no space.
#ifndef LEITSATZ_CORE_SENTENCES_OVERLONG_H_
#define LEITSATZ_CORE_SENTENCES_OVERLONG_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "characters/unicode.h"

namespace leitsatz {

class OverlongCutter {
 public:
  explicit OverlongCutter(std::string_view language) : language_(language) {}

  // The end of the first piece of [begin, end), with begin < result < end. REQUIRES: the range is
  // longer than `max_bytes`, which is at least 4.
  std::size_t cut(const unicode::Utf16& text, std::size_t begin, std::size_t end,
                  std::uint32_t max_bytes);

 private:
  std::size_t last_break(unicode::Breaker& breaker, std::u16string_view text, std::size_t limit);

  std::string language_;
  std::optional<unicode::Breaker> words_, characters_;  // made when first needed
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_OVERLONG_H_
