// Reads what stands around a stop: the word before it, the closers after it, how the next word
// begins.
//
// In:  decoded text, debris masked, and a place in it. Out: plain facts; sentence_ends.h judges
// them. Cost: bounded by kMaxWordUnits and by the length of the run itself.
#ifndef LEITSATZ_CORE_SENTENCES_STOP_CONTEXT_H_
#define LEITSATZ_CORE_SENTENCES_STOP_CONTEXT_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "characters/stops.h"

namespace leitsatz {

// A longer word is no abbreviation; what lies further back is not looked at.
inline constexpr std::size_t kMaxWordUnits = 40;

enum class CharacterKind : std::uint8_t {
  kEnd,       // nothing follows
  kLower,     // a letter in lower case
  kUpper,     // in upper or title case
  kCaseless,  // of a script without case
  kDigit,
  kOther,
};
CharacterKind kind_of(char32_t c);

// A word with the periods, hyphens and apostrophes inside it: "U.S", "l'ing", "Node.js".
struct AdjacentWord {
  std::size_t begin = 0, end = 0;
  std::size_t last = 0;       // where its last part begins, after a period, hyphen or apostrophe
  std::uint32_t letters = 0;  // of the last part, without marks
  std::uint32_t digits = 0;   // of the last part
  bool capital = false;       // the last part begins with a capital
  bool capitals = false;      // and has no letter in lower case
  bool lower_end = false;     // it ends in a letter in lower case
  bool dots = false;          // periods inside
  bool initials = false;      // periods inside, and never more than two letters between them
  bool mixed = false;         // letters and digits

  bool empty() const { return begin == end; }
};

// The word that ends at `end`; white space before `end` is passed over. Looks back to `from`.
AdjacentWord word_before(std::u16string_view text, std::size_t from, std::size_t end);
// The word that begins at `begin`.
AdjacentWord word_after(std::u16string_view text, std::size_t begin);

// One or more stops with what closes after them: `?!"`, `. . .`, `.)`, `.[3]`.
struct StopRun {
  std::size_t begin = 0;
  std::size_t close = 0;  // after the last stop, quote, bracket or note mark: the sentence's end
  std::size_t next = 0;   // after white space
  Stop stop = Stop::kNone;
  bool spaced = false;        // white space lies between `close` and `next`
  bool paragraph = false;     // and a paragraph's end is in it
  bool quote = false;         // a quote closes after a stop
  bool bracket = false;       // a bracket closes after a stop
  bool stop_outside = false;  // a stop follows what closes: `?".`
};

// What is open where the run stands, for quotes that look alike on both sides.
struct OpenQuotes {
  bool straight = false;  // "
  bool low = false;       // „ until “ or ”
};

// Reads the run whose first stop is at `at`.
StopRun read_stop_run(std::u16string_view text, std::size_t at, Stop stop, OpenQuotes open);

// How the text goes on after a run.
struct NextWord {
  CharacterKind kind = CharacterKind::kEnd;
  std::size_t begin = 0;  // the first character behind opening quotes and brackets
  bool opened = false;    // there are such
  bool ellipsis = false;  // it goes on with "..." and a word
};
NextWord read_next(std::u16string_view text, std::size_t at);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_STOP_CONTEXT_H_
