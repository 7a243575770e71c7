#include "characters/sentence_breaks.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "characters/unicode.h"

namespace leitsatz {
namespace {

using Breaks = std::vector<std::size_t>;

Breaks found(const std::u16string& text, const char* language) {
  Breaks breaks;
  find_sentence_breaks(text, language, breaks);
  return breaks;
}

// What ICU finds.
Breaks expected(unicode::Breaker& breaker, const std::u16string& text) {
  breaker.set_text(text);
  Breaks breaks;
  for (std::int32_t at; (at = breaker.next()) != unicode::Breaker::kDone;) {
    breaks.push_back(static_cast<std::size_t>(at));
  }
  return breaks;
}

std::u16string utf16(const std::string& text) {
  unicode::Utf16 units;
  unicode::decode(text, units);
  return std::u16string(units.view());
}

// How many strings of so many samples ICU divides otherwise; names the first few.
std::size_t count_different(const char* language, const std::vector<char32_t>& samples,
                            std::size_t length) {
  unicode::Breaker breaker(unicode::Breaker::Kind::kSentence, language);
  std::size_t different = 0;
  std::vector<std::size_t> at(length, 0);
  for (;;) {
    std::string text;
    for (std::size_t i : at) unicode::append(text, samples[i]);
    const std::u16string units = utf16(text);
    if (found(units, language) != expected(breaker, units) && ++different <= 20) MESSAGE(text);
    std::size_t i = 0;
    while (i < length && ++at[i] == samples.size()) at[i++] = 0;
    if (i == length) return different;
  }
}

// Of each class one.
const std::vector<char32_t> kSamples = {U'a', U'A', 0x5D0, U'1',  U'.',   U'!',  U')',
                                        U' ', U',', U'-',  0x301, 0x2029, U'\r', U'\n'};

TEST_CASE("sentences end where ICU ends them, whatever five characters stand together") {
  CHECK(count_different("en", kSamples, 5) == 0);
}

TEST_CASE("Greek sentences end at the Greek question mark") {
  CHECK(count_different("el", {U'a', U'A', U';', 0x37E, U'.', U' ', U',', U')', 0x301}, 4) == 0);
  CHECK(found(u"α; Β", "el") == Breaks{3, 4});
  CHECK(found(u"α; Β", "en") == Breaks{4});
}

TEST_CASE("every unit is taken as ICU takes it where eight stand together") {
  constexpr std::size_t kAbreast = 8;
  unicode::Breaker breaker(unicode::Breaker::Kind::kSentence, "en");
  std::size_t different = 0;
  for (char32_t c = 0; c <= 0xFFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    const std::u16string units = std::u16string(kAbreast, static_cast<char16_t>(c)) + u"a. B";
    different += found(units, "en") != expected(breaker, units);
  }
  CHECK(different == 0);
}

TEST_CASE("every code point is taken as ICU takes it between sentences") {
  unicode::Breaker breaker(unicode::Breaker::Kind::kSentence, "en");
  std::size_t different = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    for (const char* before : {"a. ", "A"}) {
      std::string text = before;
      unicode::append(text, c);
      text += " A.";
      unicode::append(text, c);
      const std::u16string units = utf16(text);
      if (found(units, "en") != expected(breaker, units) && ++different <= 10) {
        MESSAGE(before << std::uint32_t{c});
      }
    }
  }
  CHECK(different == 0);
}

TEST_CASE("no text has no sentence") { CHECK(found(u"", "en").empty()); }

}  // namespace
}  // namespace leitsatz
