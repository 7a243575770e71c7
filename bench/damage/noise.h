// Damages sentences as the web damages them, one kind at a time, always the same way.
//
// In:  a sound sentence, the one after it, a sentence of another language. Out: the damaged one.
// The kinds are those of leftover markup, faulty machine translation, bad extraction and bad
// encoding.
#ifndef LEITSATZ_BENCH_DAMAGE_NOISE_H_
#define LEITSATZ_BENCH_DAMAGE_NOISE_H_

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace leitsatz::bench {

// The same numbers everywhere (Lehmer 1951, as in std::minstd_rand).
class Random {
 public:
  explicit Random(std::uint32_t seed) : state_(seed * 2654435761ull % 2147483646 + 1) {}

  // 0 .. n - 1. REQUIRES: n > 0.
  std::uint32_t below(std::uint32_t n) {
    state_ = state_ * 48271 % 2147483647;
    return static_cast<std::uint32_t>(state_ % n);
  }

 private:
  std::uint64_t state_;
};

enum class Noise : std::uint8_t {
  kTag,            // a tag in the middle
  kTagAtStart,     // a tag or what is left of one in front
  kAttribute,      // an attribute that lost its tag
  kEntity,         // an entity for a space or sign
  kShortcode,      // what a publishing system should have replaced
  kMojibake,       // UTF-8 read as Windows-1252
  kStutterWord,    // a word said two to seven times
  kStutterPhrase,  // two to four words said twice
  kDropped,        // words missing in the middle, leaving a comma as translation does
  kOrphan,         // ", ," " , ." "( )"
  kUnclosedQuote,
  kMerged,  // runs into the next sentence without a stop
  kCutStart,
  kCutEnd,
  kForeign,      // replaced by a sentence of another language
  kPasted,       // capitalized words of the next sentence in the middle
  kSalad,        // words in no order
  kBoilerplate,  // replaced by a notice
};
inline constexpr std::array<std::string_view, 18> kNoiseNames = {"tag",
                                                                 "tag at start",
                                                                 "attribute",
                                                                 "entity",
                                                                 "shortcode",
                                                                 "mojibake",
                                                                 "stutter, word",
                                                                 "stutter, phrase",
                                                                 "dropped",
                                                                 "orphan punctuation",
                                                                 "unclosed quote",
                                                                 "merged",
                                                                 "cut start",
                                                                 "cut end",
                                                                 "foreign",
                                                                 "pasted",
                                                                 "word salad",
                                                                 "boilerplate"};

// The damaged sentence; empty where the kind can't be done to this one (no spaces, too short).
std::string damage(std::string_view sentence, std::string_view next, std::string_view foreign,
                   Noise noise, Random& random);

}  // namespace leitsatz::bench

#endif  // LEITSATZ_BENCH_DAMAGE_NOISE_H_
