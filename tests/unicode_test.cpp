#include "unicode.h"

#include <doctest/doctest.h>

#include <string>

namespace leitsatz::unicode {
namespace {

TEST_CASE("what is remembered of a code point is what is found of it") {
  std::size_t wrong = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    const std::uint32_t found = find_properties(c);
    wrong += properties(c) != found || properties(c) != found;
  }
  CHECK(wrong == 0);
}

TEST_CASE("the bits of a code point's properties do not run into each other") {
  CHECK(is_letter(U'ä'));
  CHECK(is_lower(U'ä'));
  CHECK_FALSE(is_upper(U'ä'));
  CHECK(is_upper(U'ǅ'));  // titlecase
  CHECK(is_mark(0x301));
  CHECK(is_digit(0x0967));
  CHECK_FALSE(is_digit(U'²'));
  CHECK(is_word_part(0x301));
  CHECK(is_symbol(U'€'));
  CHECK(is_control(0x07));
  CHECK_FALSE(is_control(U'\n'));
  for (char32_t c : {U' ', U'\t', U'\r', char32_t{0x85}, char32_t{0xA0}, char32_t{0x3000},
                     char32_t{0x200B}, char32_t{0xFEFF}}) {
    CAPTURE(c);
    CHECK(is_space(c));
  }
  CHECK_FALSE(is_space(0x200C));
  CHECK(script(U'я') == Script::kCyrillic);
  CHECK(script(U'カ') == Script::kKatakana);
  CHECK(script(0x10400) == Script::kOther);
  CHECK(word_break(U'カ') == WordBreak::kHard);
  CHECK(word_break(U'3') == WordBreak::kNumeric);
  CHECK(word_break(0x1F600) == WordBreak::kOther);
  CHECK(sentence_break(U'.') == SentenceBreak::kPeriod);
  CHECK(sentence_break(U'。') == SentenceBreak::kStop);
  CHECK(sentence_break(0x2029) == SentenceBreak::kSeparator);
}

TEST_CASE("runs of letters end where another character stands") {
  CHECK(skip_letters("azAZ.", 0) == 4);
  CHECK(skip_letters("a[b", 1) == 1);
  CHECK(skip_letters("a`b", 1) == 1);
  CHECK(skip_letters("a{b", 1) == 1);
  CHECK(skip_letters("aé", 0) == 1);
  CHECK(skip_letters("ab", 1) == 2);
  CHECK(skip_letters("ab", 2) == 2);
}

TEST_CASE("text that changes between ASCII and other letters keeps its offsets") {
  const std::string text = "ab é😀c\xFF z";
  Utf16 units;
  decode(text, units);
  CHECK(std::u16string(units.view()) == u"ab é😀c\uFFFD z");
  CHECK(units.offsets == std::vector<std::uint32_t>{0, 1, 2, 3, 5, 5, 9, 10, 11, 12, 13});
  decode(text, {1, 5}, units);
  CHECK(std::u16string(units.view()) == u"b é");
  CHECK(units.offsets == std::vector<std::uint32_t>{1, 2, 3, 5});
}

}  // namespace
}  // namespace leitsatz::unicode
