// Damages sentences as the web damages them, one kind at a time, always the same way.
//
// In:  a sound sentence, the one after it, a sentence of another language. Out: the damaged one,
// and which part of it is damage. The kinds are those of leftover markup, faulty machine
// translation, bad extraction and bad encoding.
#ifndef LEITSATZ_BENCH_DAMAGE_NOISE_H_
#define LEITSATZ_BENCH_DAMAGE_NOISE_H_

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "leitsatz/leitsatz.h"

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
  kForeign,        // replaced by a sentence of another language
  kPasted,         // capitalized words of the next sentence in the middle
  kSalad,          // words in no order
  kBoilerplate,    // replaced by a notice
  kLostSpace,      // no space behind its stop; the next sentence follows at once
  kTwice,          // the paragraph stands there again
  kMenu,           // links in a row, on a line behind it
  kCaption,        // who took which picture, on a line behind it
  kByline,         // who wrote it, where and when, on a line behind it
  kHyphenation,    // words broken as at the end of a printed line
  kStrayCapitals,  // words begun in upper case, one word lost
  kGluedForeign,   // run into a sentence of another language
};
inline constexpr std::size_t kNoiseCount = static_cast<std::size_t>(Noise::kGluedForeign) + 1;
inline constexpr std::array<std::string_view, kNoiseCount> kNoiseNames = {"tag",
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
                                                                          "boilerplate",
                                                                          "lost space",
                                                                          "twice",
                                                                          "menu",
                                                                          "caption",
                                                                          "byline",
                                                                          "hyphenation",
                                                                          "stray capitals",
                                                                          "glued foreign"};

// A sentence with damage put in.
struct Damaged {
  std::string text;         // empty where the kind can't be done to this sentence
  Span hurt;                // of the text: what no summary should show
  bool takes_next = false;  // the next sentence is in the text, too
};

// `next` and `foreign` may be empty; then some kinds can't be done.
Damaged damage(std::string_view sentence, std::string_view next, std::string_view foreign,
               Noise noise, Random& random);

}  // namespace leitsatz::bench

#endif  // LEITSATZ_BENCH_DAMAGE_NOISE_H_
