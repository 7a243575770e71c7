#include "characters/word_endings.h"

#include <doctest/doctest.h>

namespace leitsatz {
namespace {

WordEnding ending(std::u32string_view word) {
  WordEnding ending;
  for (const char32_t c : word) ending.add(c);
  return ending;
}

TEST_CASE("whole words are long, or end in a vowel or an inflection") {
  for (const char32_t* word : {U"ligne", U"parts", U"day", U"work", U"staff", U"hand", U"jobs",
                               U"model", U"schriftlich", U"город", U"see"}) {
    CAPTURE(static_cast<std::uint32_t>(word[0]));
    CHECK(ending(word).is_whole());
  }
}

TEST_CASE("abbreviations are short and cut behind a consonant, or have no vowel") {
  for (const char32_t* word : {U"temp", U"max", U"incl", U"univ", U"equip", U"approx", U"dist",
                               U"perm", U"kw", U"rcpts", U"тыс"}) {
    CAPTURE(static_cast<std::uint32_t>(word[0]));
    CHECK_FALSE(ending(word).is_whole());
  }
  CHECK(ending(U"vsl").is_vowelless());
  CHECK_FALSE(ending(U"max").is_vowelless());
}

}  // namespace
}  // namespace leitsatz
