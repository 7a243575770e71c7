// Reads what is around a stop: the word before it, the closing marks after it, and how the text
// continues.
//
// In:  decoded text, debris masked, and an offset in it. Out: plain facts, from which stop_rules.h
// decides. At the stop in `She said "no." Then`, the word before is "no", the run is `."` with a
// closing quote, and the text continues with a capital. Cost: bounded by kMaxWordUnits and by the
// length of the run itself.
#ifndef LEITSATZ_CORE_SENTENCES_STOP_CONTEXT_H_
#define LEITSATZ_CORE_SENTENCES_STOP_CONTEXT_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "characters/stops.h"

namespace leitsatz {

// A longer word is no abbreviation; no text further back is read.
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

// Whether the mark at `at` stands between two Hebrew letters, where it makes an abbreviation: ש"ח
bool joins_hebrew(std::u16string_view text, std::size_t at);

// A word with the periods, hyphens and apostrophes inside it: "U.S", "l'ing", "Node.js".
struct AdjacentWord {
  std::size_t begin = 0, end = 0;
  std::size_t last = 0;       // begin of its last part, after a period, hyphen or apostrophe
  std::uint32_t letters = 0;  // of the last part, combining marks not counted
  std::uint32_t digits = 0;   // of the last part
  bool capital = false;       // the last part begins with a capital
  bool capitals = false;      // and has only capitals
  bool lower_end = false;     // the word ends in a letter in lower case
  bool dots = false;          // there are periods inside
  bool initials = false;      // there are, and never more than two letters between them
  bool mixed = false;         // it has letters and digits

  bool empty() const { return begin == end; }
};

// The word that ends at `end`; white space before `end` is skipped. Reads back to `from` at most.
AdjacentWord word_before(std::u16string_view text, std::size_t from, std::size_t end);
// The word that begins at `begin`.
AdjacentWord word_after(std::u16string_view text, std::size_t begin);

// One or more stops and the closing marks that follow: `?!"`, `. . .`, `.)`, `.[3]`.
struct StopRun {
  std::size_t begin = 0;
  std::size_t close = 0;  // after the last stop, quote, bracket or note mark: the sentence's end
  std::size_t next = 0;   // after the white space that follows
  Stop stop = Stop::kNone;
  bool spaced = false;        // white space lies between `close` and `next`
  bool paragraph = false;     // the white space contains a paragraph's end
  bool quote = false;         // a quote closes after a stop
  bool bracket = false;       // a bracket closes after a stop
  bool stop_outside = false;  // a stop follows the closing mark: `?".`
};

// The quotes that are open at the run, for marks that look alike when they open and close.
struct OpenQuotes {
  bool straight = false;  // "
  bool low = false;       // „ until “ or ”
};

// Reads the run whose first stop is at `at`.
StopRun read_stop_run(std::u16string_view text, std::size_t at, Stop stop, OpenQuotes open);

// How the text continues after a run.
struct FollowingText {
  CharacterKind kind = CharacterKind::kEnd;
  std::size_t begin = 0;  // the first character after opening quotes and brackets
  bool opened = false;    // there are such quotes or brackets
  bool ellipsis = false;  // it begins with "..." and a word
};
FollowingText read_following(std::u16string_view text, std::size_t at);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_STOP_CONTEXT_H_
