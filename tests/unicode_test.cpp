#include "unicode.h"

#include <doctest/doctest.h>

#include <string>

namespace leitsatz::unicode {
namespace {

TEST_CASE("what is told of ASCII without a call is what the database says") {
  for (char32_t c = 0; c < 0x80; ++c) {
    CAPTURE(c);
    CHECK(is_letter(c) == is_letter_beyond_ascii(c));
    CHECK(is_mark(c) == is_mark_beyond_ascii(c));
    CHECK(is_digit(c) == is_digit_beyond_ascii(c));
    CHECK(is_upper(c) == is_upper_beyond_ascii(c));
    CHECK(is_lower(c) == is_lower_beyond_ascii(c));
    CHECK(to_lower(c) == to_lower_beyond_ascii(c));
    CHECK(is_word_part(c) == is_word_part_beyond_ascii(c));
    CHECK(is_space(c) == is_rare_space(c));
  }
}

TEST_CASE("what is told of white space without a call is what the database says") {
  std::size_t wrong = 0;
  for (char32_t c = 0x80; c <= 0x10FFFF; ++c) wrong += is_space(c) != is_rare_space(c);
  CHECK(wrong == 0);
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
