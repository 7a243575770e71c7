#include "flags/punctuation_marks.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "characters/punctuation.h"
#include "characters/unicode.h"

namespace leitsatz {
namespace {

PunctuationMarks marks_of(std::string_view text) {
  const Span whole{0, static_cast<std::uint32_t>(text.size())};
  return find_marks(text, std::span<const Span>(&whole, 1));
}

TEST_CASE("marks: what is no letter, digit or blank, with what stands before it") {
  const std::string text = "\"Öl, 5 km\"\n– so.";
  const PunctuationMarks marks = marks_of(text);
  std::string seen;
  for (const PunctuationMark& mark : marks.of(0))
    seen += text.substr(mark.begin, mark.end - mark.begin);
  CHECK(seen == "\",\"–.");
  REQUIRE(marks.of(0).size() == 5);
  CHECK(marks.of(0)[0].before == 0);
  CHECK(marks.of(0)[1].before == U'l');
  CHECK(marks.of(0)[3].before == U'\n');
  CHECK(marks.of(0)[1].kinds == (kOtherMark | kCommaMark));
  CHECK(marks.kinds[0] == (kOtherMark | kCommaMark | kQuoteMark | kDoubleQuoteMark | kStopMark));
  CHECK(marks.characters[0] == 16);
}

TEST_CASE("marks: each sentence has its own") {
  const std::string text = "One (1). Two!";
  const Span spans[] = {{0, 8}, {9, 13}};
  const PunctuationMarks marks = find_marks(text, spans);
  CHECK(marks.of(0).size() == 3);
  REQUIRE(marks.of(1).size() == 1);
  CHECK(marks.of(1)[0].value == U'!');
  CHECK(marks.kinds[1] == (kOtherMark | kStopMark));
}

TEST_CASE("marks: none is missed in any script") {
  for (char32_t c = 0x80; c < 0x10000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text = "a";
    unicode::append(text, c);
    const PunctuationMarks marks = marks_of(text);
    const bool role = is_stop(c) || is_comma(c) || is_quote(c) || is_opening(c) || is_closing(c) ||
                      unicode::is_space(c) || unicode::is_control(c);
    INFO(static_cast<std::uint32_t>(c));
    CHECK((marks.of(0).size() == 1 || !role));
    CHECK(((marks.kinds[0] & kSpaceMark) != 0) == unicode::is_space(c));
    CHECK(marks.characters[0] == 2);
  }
}

TEST_CASE("marks: what folds to letters of ASCII or to nothing is marked") {
  for (char32_t c = 0x80; c < 0x20000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text;
    unicode::append(text, c);
    const std::u16string folded = unicode::folded(text);
    bool wide = !folded.empty();
    for (const char16_t unit : folded)
      wide = wide && std::u16string_view(u" -'").find(unit) == std::u16string_view::npos &&
             (unit < u'a' || unit > u'z');
    INFO(static_cast<std::uint32_t>(c));
    CHECK((wide || (marks_of(text).kinds[0] & kFoldMark) != 0));
  }
}

TEST_CASE("marks: bytes that are not UTF-8, and what was decoded twice") {
  CHECK((marks_of("a\xFFz").kinds[0] & kDefectMark) != 0);
  CHECK((marks_of("a\x01z").kinds[0] & kDefectMark) != 0);
  CHECK((marks_of("schÃ¶n").kinds[0] & kMojibakeMark) != 0);
  CHECK((marks_of("schön \xC2\xAB").kinds[0] & kDefectMark) == 0);
}

}  // namespace
}  // namespace leitsatz
