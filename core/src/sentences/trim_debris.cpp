#include "sentences/trim_debris.h"

#include <algorithm>

#include "characters/punctuation.h"
#include "characters/unicode.h"

namespace leitsatz {
namespace {

// Ornaments that separate items of menus and lists.
bool is_ornament(char32_t c) {
  return c == '|' || c == '*' || c == '>' || c == '~' || c == 0xB7 || c == 0x2022 || c == 0x25BA ||
         c == 0x25B6 || c == 0x25CF || c == 0x2192 || c == 0xBB;
}

// What it means to cut `c` off the start of a sentence; kNothing if `c` may begin one.
Cut leading_cut(char32_t c, char32_t next) {
  const bool loose = next == 0 || unicode::is_space(next);
  if (is_comma(c) || is_colon(c) || is_closing(c)) return Cut::kClause;
  if (is_stop(c))
    return next == '.' || is_ellipsis(c) || unicode::is_digit(next) ? Cut::kNothing : Cut::kDebris;
  if (is_ornament(c) && loose) return Cut::kDebris;
  if (c == 0x201D && loose) return Cut::kClause;
  return Cut::kNothing;
}

Cut trim_start(std::string_view text, Span& span) {
  Cut cut = Cut::kNothing;
  std::uint32_t begin = span.begin;
  while (begin < span.end) {
    const unicode::CodePoint c = unicode::decode(text, begin);
    const char32_t next = c.end < span.end ? unicode::decode(text, c.end).value : 0;
    const Cut found = leading_cut(c.value, next);
    if (found == Cut::kNothing) break;
    cut = std::max(cut, found);
    begin = unicode::skip_spaces(text, c.end, span.end);
  }
  if (begin >= span.end) return Cut::kNothing;
  span.begin = begin;
  return cut;
}

Cut trim_end(std::string_view text, Span& span) {
  Cut cut = Cut::kNothing;
  std::uint32_t end = span.end;
  while (end > span.begin) {
    const unicode::CodePoint c = unicode::decode_before(text, end);
    const bool after_space =
        c.begin > span.begin && unicode::is_space(unicode::decode_before(text, c.begin).value);
    const bool cuts =
        unicode::is_space(c.value) ||
        (after_space && (is_opening(c.value) || (is_ornament(c.value) && c.value != 0xBB)));
    if (!cuts) break;
    if (!unicode::is_space(c.value)) cut = Cut::kDebris;
    end = c.begin;
  }
  if (end <= span.begin) return Cut::kNothing;
  if (cut != Cut::kNothing) span.end = end;
  return cut;
}

// Whether only blanks lie between markup and the sentence's edge.
bool touches(std::string_view text, std::uint32_t from, std::uint32_t to) {
  constexpr std::uint32_t kMaxGap = 8;  // bytes
  if (to - from > kMaxGap) return false;
  for (std::uint32_t i = from; i < to; ++i) {
    if (text[i] != ' ' && text[i] != '\t') return false;
  }
  return true;
}

}  // namespace

std::vector<Cut> trim_debris(std::string_view text, std::span<const Debris> debris,
                             Sentences& sentences) {
  std::vector<Cut> cuts(sentences.spans.size(), Cut::kNothing);
  std::size_t d = 0;
  for (std::size_t i = 0; i < sentences.spans.size(); ++i) {
    Span& span = sentences.spans[i];
    while (d < debris.size() && debris[d].span.end <= span.begin) ++d;
    if (d > 0 && touches(text, debris[d - 1].span.end, span.begin)) cuts[i] = Cut::kDebris;
    std::size_t after = d;
    while (after < debris.size() && debris[after].span.begin < span.end) ++after;
    if (after < debris.size() && touches(text, span.end, debris[after].span.begin)) {
      cuts[i] = Cut::kDebris;
    }
    cuts[i] = std::max(cuts[i], trim_start(text, span));
    cuts[i] = std::max(cuts[i], trim_end(text, span));
  }
  return cuts;
}

}  // namespace leitsatz
