// Finds words: the segments of UAX #29 that hold a letter or a digit.
//
// In:  UTF-8. Out: spans of words, in order: exactly those of the pinned ICU's rules with the
// language's tailoring. Nearly all text is segmented here, byte by byte. At the first character
// that needs a dictionary (Han, Kana, Thai ...) or a rare rule, ICU takes over from the last
// boundary, which it can because its rules never look back over one. Cost: one pass. Tests:
// word_scanner_test.cpp, against ICU.
#ifndef LEITSATZ_CORE_CHARACTERS_WORD_SCANNER_H_
#define LEITSATZ_CORE_CHARACTERS_WORD_SCANNER_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "characters/unicode.h"
#include "leitsatz/types.h"

namespace leitsatz {

class WordScanner {
 public:
  // `language`: BCP 47, as a Breaker takes it; outlives the scanner.
  explicit WordScanner(std::string_view language);

  // Offsets are counted from the start of `text`, which outlives the calls to next().
  void set_text(std::string_view text, Span span);

  // The next word, or an empty span where there is none.
  Span next();

 private:
  struct Neighbour;

  unicode::WordBreak kind_of(char32_t c) const;
  Neighbour behind(std::uint32_t at) const;
  Span plain_word() const;
  std::uint32_t end_of_letters(std::uint32_t at) const;
  std::uint32_t end_of_word(unicode::WordBreak kind) const;
  void hand_over(std::uint32_t at);
  Span next_of_breaker();

  std::string_view language_;
  bool colons_;  // join letters, as in Finnish
  std::string_view text_;
  std::uint32_t at_ = 0;

  std::optional<unicode::Breaker> breaker_;  // made when first needed
  unicode::Utf16 units_;
  std::size_t unit_ = 0;  // the breaker's last boundary
  bool handed_over_ = false;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_CHARACTERS_WORD_SCANNER_H_
