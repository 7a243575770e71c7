#include "characters/unicode.h"

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

TEST_CASE("only what is upper or title case has another lower case") {
  std::size_t wrong = 0;
  for (char32_t c = 0x80; c <= 0x10FFFF; ++c) {
    wrong += to_lower(c) != find_lower(c) || (is_lower(c) && find_lower(c) != c);
  }
  CHECK(wrong == 0);
}

TEST_CASE("a text folds as its UTF-16 does") {
  std::size_t wrong = 0;
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text = "a";
    append(text, c);
    text += "b";
    Utf16 units;
    decode(text, units);
    std::u16string expected;
    fold(units.view(), expected);
    wrong += folded(text) != expected;
  }
  CHECK(wrong == 0);
  CHECK(folded("") == u"");
  CHECK(folded(std::string("\0", 1)) == std::u16string(1, u'\0'));
}

TEST_CASE("what folds by itself folds so whatever stands before it") {
  std::u16string tail;
  fold(u"ß", tail);  // to two characters: a text that ends in it goes to the normalizer whole
  CHECK(tail == u"ss");
  std::size_t wrong = 0;
  for (const char16_t before : {u'e', u'ᄀ', u'가'}) {  // which marks and jamo may join
    for (char32_t c = 1; c < kTableSize; ++c) {
      if (simple_fold(c) == 0) continue;
      const std::u16string text{before, static_cast<char16_t>(c)};
      std::u16string one_by_one, whole;
      fold(text, one_by_one);
      fold(text + u"ß", whole);
      wrong += whole != one_by_one + tail;
    }
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

TEST_CASE("any byte ends a run of letters or does not, wherever it stands") {
  for (std::uint32_t place = 0; place < 20; ++place) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string text(20, 'k');
      text[place] = static_cast<char>(byte);
      const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
      if (skip_letters(text, 0) != (letter ? 20 : place)) FAIL_CHECK("byte ", byte, " at ", place);
    }
  }
}

// Well-formed as in table 3-7 of Unicode 15; 0 if not. REQUIRES: three bytes.
char32_t decoded(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto is_trail = [&](std::size_t i) { return byte(i) >= 0x80 && byte(i) < 0xC0; };
  if (byte(0) < 0x80) return byte(0);
  if (byte(0) >= 0xC2 && byte(0) < 0xE0 && is_trail(1)) {
    return char32_t{byte(0)} % 0x20 * 0x40 + byte(1) % 0x40;
  }
  const bool overlong = byte(0) == 0xE0 && byte(1) < 0xA0;
  const bool surrogate = byte(0) == 0xED && byte(1) >= 0xA0;
  if (byte(0) >= 0xE0 && byte(0) < 0xF0 && is_trail(1) && is_trail(2) && !overlong && !surrogate) {
    return (char32_t{byte(0)} % 0x10 * 0x40 + byte(1) % 0x40) * 0x40 + byte(2) % 0x40;
  }
  return 0;
}

TEST_CASE("any two bytes, and any first two of three, are decoded by the table of the standard") {
  std::size_t wrong = 0;
  for (int bytes = 1; bytes < 0x10000; ++bytes) {
    for (const int third : {0x00, 0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xFF}) {
      const char text[] = {static_cast<char>(bytes / 0x100), static_cast<char>(bytes % 0x100),
                           static_cast<char>(third)};
      if (static_cast<unsigned char>(text[0]) >= 0xF0 || text[0] == 0) continue;
      const char32_t expected = decoded({text, 3});
      const CodePoint c = decode({text, 3}, 0);
      const CodePoint cut = decode({text, 2}, 0);
      const std::uint32_t size = expected < 0x80 ? 1 : expected < 0x800 ? 2 : 3;
      const bool right = expected == 0 ? c.ill_formed && c.value == kReplacement
                                       : c.value == expected && c.end == size && !c.ill_formed;
      const bool right_cut = size == 3 || expected == 0 ? cut.ill_formed : cut.value == expected;
      wrong += !right || !right_cut;
    }
  }
  CHECK(wrong == 0);
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
