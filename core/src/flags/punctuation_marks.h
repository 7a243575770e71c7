// Finds the characters of sentences that are neither letters, digits, blanks nor line ends.
//
// In:  text and the spans of its sentences. Out: by sentence its marks, the kinds among them, and
// its number of characters. Some five in a hundred characters are marks, so code that looks for
// quotes, stops or symbols reads only these, and skips sentences without the kind. Letters beyond
// ASCII may be among the marks if their code points are near those of marks; they have no kind.
// Cost: one pass; 20 bytes a mark.
#ifndef LEITSATZ_CORE_FLAGS_PUNCTUATION_MARKS_H_
#define LEITSATZ_CORE_FLAGS_PUNCTUATION_MARKS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "characters/punctuation.h"
#include "leitsatz/types.h"

namespace leitsatz {

// Kinds of marks besides the MarkKinds of punctuation.h.
inline constexpr std::uint16_t kSymbolMark = 1u << 6;    // used in programs and style sheets
inline constexpr std::uint16_t kSpaceMark = 1u << 7;     // other than blanks and line ends
inline constexpr std::uint16_t kDefectMark = 1u << 8;    // not UTF-8, U+FFFD, control characters
inline constexpr std::uint16_t kMojibakeMark = 1u << 9;  // a defect too: UTF-8 decoded twice ("Ã©")
inline constexpr std::uint16_t kFoldMark = 1u << 10;     // may fold to ASCII, or to nothing
inline constexpr std::uint16_t kOtherMark = 1u << 11;

struct PunctuationMark {
  char32_t value = 0;
  char32_t before = 0;  // the character before it in the sentence; 0: there is none
  std::uint32_t begin = 0, end = 0;
  std::uint16_t kinds = 0;  // bits

  bool is(std::uint16_t any_of) const { return (kinds & any_of) != 0; }
};

struct PunctuationMarks {
  std::vector<PunctuationMark> marks;
  std::vector<std::uint32_t> first;       // sentence i has marks [first[i], first[i + 1])
  std::vector<std::uint16_t> kinds;       // by sentence: those of its marks
  std::vector<std::uint32_t> characters;  // by sentence

  std::span<const PunctuationMark> of(std::size_t sentence) const {
    return {marks.data() + first[sentence], marks.data() + first[sentence + 1]};
  }
};

PunctuationMarks find_marks(std::string_view text, std::span<const Span> sentences);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_FLAGS_PUNCTUATION_MARKS_H_
