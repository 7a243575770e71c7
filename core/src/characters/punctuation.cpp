#include "characters/punctuation.h"

#include <cstdint>
#include <string_view>

#include "characters/unicode.h"

namespace leitsatz {
namespace {

struct List {
  std::uint16_t kinds;
  std::u16string_view marks;
};
constexpr List kLists[] = {
    // Latin ellipsis and doubled marks, Armenian, Arabic, Urdu, Syriac, Devanagari, Thai, Tibetan,
    // Myanmar, Ethiopic, Khmer, Mongolian, CJK full-width and half-width
    {kStopMark,
     u"\u2026\u203C\u203D\u2047\u2048\u2049\u0589\u061F\u06D4\u0700\u0701\u0702"
     u"\u0964\u0965\u0E2F\u0F0D\u0F0E\u104A\u104B\u1362\u1367\u1368\u17D4\u17D5"
     u"\u1803\u1809\u3002\uFF0E\uFF01\uFF1F\uFF61"},
    {kCommaMark, u"\u060C\u061B\u1363\u1364\u3001\uFF0C\uFF1B\uFF64"},
    {kDoubleQuoteMark | kQuoteMark,
     u"\u00AB\u00BB\u201C\u201D\u201E\u201F\u301D\u301E\u301F\uFF02"},
    {kQuoteMark, u"\u2018\u2019\u201A\u201B\u2039\u203A\u300C\u300D\u300E\u300F"},
    {kOpeningMark,
     u"\u00BF\u00A1\u2329\u3008\u300A\u300C\u300E\u3010\u3014\u3016\uFF08\uFF3B\uFF5B"},
    {kClosingMark, u"\u232A\u3009\u300B\u300D\u300F\u3011\u3015\u3017\uFF09\uFF3D\uFF5D"},
};

// Not inlined: it would be once for each list.
[[gnu::noinline]] bool holds(const List& list, char32_t c) {
  return c <= 0xFFFF && list.marks.find(static_cast<char16_t>(c)) != list.marks.npos;
}

}  // namespace

std::uint16_t kinds_of_mark(char32_t c) {
  std::uint16_t kinds = 0;
  for (const List& list : kLists) {
    if (holds(list, c)) kinds |= list.kinds;
  }
  return kinds;
}

bool ends_sentence(std::string_view text) {
  constexpr int kMaxClosers = 8;  // quotes, brackets and spaces after a stop
  auto i = static_cast<std::uint32_t>(text.size());
  for (int seen = 0; i > 0 && seen < kMaxClosers; ++seen) {
    const unicode::CodePoint c = unicode::decode_before(text, i);
    if (is_stop(c.value) || is_colon(c.value)) return true;
    if (!is_quote(c.value) && !is_closing(c.value) && !unicode::is_space(c.value)) return false;
    i = c.begin;
  }
  return false;
}

char32_t last_character(std::string_view text) {
  for (auto i = static_cast<std::uint32_t>(text.size()); i > 0;) {
    const unicode::CodePoint c = unicode::decode_before(text, i);
    if (!is_quote(c.value) && !is_closing(c.value) && !unicode::is_space(c.value)) return c.value;
    i = c.begin;
  }
  return 0;
}

bool ends_in_question(std::string_view text) {
  for (auto i = static_cast<std::uint32_t>(text.size()); i > 0;) {
    const unicode::CodePoint c = unicode::decode_before(text, i);
    if (is_question_mark(c.value)) return true;
    const bool closes = is_quote(c.value) || is_closing(c.value) || unicode::is_space(c.value);
    if (!closes && !is_stop(c.value)) return false;
    i = c.begin;
  }
  return false;
}

}  // namespace leitsatz
