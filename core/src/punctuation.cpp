#include "punctuation.h"

#include <cstdint>

#include "unicode.h"

namespace leitsatz {
namespace {

bool is_one_of(char32_t c, std::u32string_view set) { return set.find(c) != set.npos; }

}  // namespace

bool is_wide_stop(char32_t c) {
  // Latin ellipsis and doubled marks, Armenian, Arabic, Urdu, Syriac, Devanagari, Thai, Tibetan,
  // Myanmar, Ethiopic, Khmer, Mongolian, CJK full-width and half-width
  return is_one_of(c,
                   U"\u2026\u203C\u203D\u2047\u2048\u2049\u0589\u061F\u06D4\u0700\u0701\u0702"
                   U"\u0964\u0965\u0F0D\u0F0E\u104A\u104B\u1362\u1367\u1368\u17D4\u17D5"
                   U"\u1803\u1809\u3002\uFF0E\uFF01\uFF1F\uFF61");
}

bool is_wide_double_quote(char32_t c) {
  return is_one_of(c, U"\u00AB\u00BB\u201C\u201D\u201E\u201F\u301D\u301E\u301F\uFF02");
}

bool is_wide_quote(char32_t c) {
  return is_wide_double_quote(c) ||
         is_one_of(c, U"\u2018\u2019\u201A\u201B\u2039\u203A\u300C\u300D\u300E\u300F");
}

bool is_wide_opening(char32_t c) {
  return is_one_of(
      c, U"\u00BF\u00A1\u2329\u3008\u300A\u300C\u300E\u3010\u3014\u3016\uFF08\uFF3B\uFF5B");
}

bool is_wide_closing(char32_t c) {
  return is_one_of(c, U"\u232A\u3009\u300B\u300D\u300F\u3011\u3015\u3017\uFF09\uFF3D\uFF5D");
}

bool is_wide_comma(char32_t c) {
  return is_one_of(c, U"\u060C\u061B\u1363\u1364\u3001\uFF0C\uFF1B\uFF64");
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

}  // namespace leitsatz
