#include "document/title_core.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "document/line_words.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMostBytes = 1000;  // of a title that is looked at
constexpr int kMostRounds = 3;            // "Title - Author - Site"
constexpr char32_t kWideBar = 0xFF5C, kUnderscore = U'_';
constexpr std::u32string_view kSiteMarks = U"\u203A\u2022\u00B7";  // › • ·
constexpr char32_t kWideLess = 0xFF1C, kWideGreater = 0xFF1E;      // brackets in Japanese titles
constexpr double kLeastSaid = 3;  // by a title whose end is left out

bool is_bar(char32_t c) { return c == U'|' || c == kWideBar; }

// How many words a part says; two letters of a script without spaces are one.
double says(std::string_view title, Span span) {
  double words = 0;
  bool inside = false;
  for (std::uint32_t i = span.begin; i < span.end;) {
    const unicode::CodePoint c = unicode::decode(title, i);
    i = c.end;
    const bool unspaced = unicode::is_unspaced(c.value);
    if (unspaced) words += 0.5;
    const bool part = unicode::is_word_part(c.value) && !unspaced;
    if (part && !inside) words += 1;
    inside = part;
  }
  return words;
}

// Without white space, bars, dashes and colons at its edges.
Span trimmed(std::string_view title, Span span) {
  const auto drops = [](char32_t c) {
    return unicode::is_space(c) || is_bar(c) || is_dash(c) || is_colon(c);
  };
  while (!span.empty()) {
    const unicode::CodePoint c = unicode::decode(title, span.begin);
    if (!drops(c.value)) break;
    span.begin = std::min(c.end, span.end);
  }
  while (!span.empty()) {
    const unicode::CodePoint c = unicode::decode_before(title, span.end);
    if (!drops(c.value)) break;
    span.end = std::max(c.begin, span.begin);
  }
  return span;
}

// "Ferry closes in March [update]"
Span without_brackets(std::string_view title, Span span) {
  const auto closes = [](char32_t c) { return is_closing(c) || c == kWideGreater; };
  const auto opens = [](char32_t c) { return is_opening(c) || c == kWideLess; };
  if (span.empty() || !closes(unicode::decode_before(title, span.end).value)) return span;
  std::uint32_t at = unicode::decode_before(title, span.end).begin;
  while (at > span.begin) {
    const unicode::CodePoint c = unicode::decode_before(title, at);
    if (closes(c.value)) return span;
    at = c.begin;
    if (!opens(c.value)) continue;
    const Span head = trimmed(title, {span.begin, at});
    return says(title, head) >= kLeastSaid ? head : span;
  }
  return span;
}

// Of parts between bars the first, or one that says more. In Chinese an underscore is a bar.
Span best_part(std::string_view title, Span span) {
  constexpr double kEnough = 4, kFirstGain = 0.5;
  Span best = span;
  double most = -1;
  std::uint32_t begin = span.begin;
  char32_t before = 0;
  const auto end_part = [&](std::uint32_t end) {
    const Span part = trimmed(title, {begin, end});
    const double worth =
        std::min(says(title, part), kEnough) + (part.begin <= span.begin ? kFirstGain : 0);
    if (!part.empty() && worth > most) {
      most = worth;
      best = part;
    }
  };
  for (std::uint32_t i = span.begin; i < span.end;) {
    const unicode::CodePoint c = unicode::decode(title, i);
    const char32_t next = c.end < span.end ? unicode::decode(title, c.end).value : 0;
    const bool underscore =
        c.value == kUnderscore && (unicode::is_unspaced(next) || unicode::is_unspaced(before));
    if (is_bar(c.value) || underscore) {
      end_part(c.begin);
      begin = c.end;
    }
    if (!unicode::is_space(c.value)) before = c.value;
    i = c.end;
  }
  end_part(span.end);
  return best;
}

// Whether a part behind a dash is a name, not a clause: few words, each with a capital or short, or
// an address.
bool is_site(std::string_view title, Span tail, Span head) {
  constexpr std::size_t kMostWords = 4, kShort = 3;  // bytes: "of", "und"
  const LineWords words = words_of_line(title, tail);
  if (words.size() == 0) return true;
  if (words.size() > kMostWords || says(title, head) < 1) return false;
  if (words.size() > 1 && says(title, head) <= static_cast<double>(words.size())) return false;
  const bool address =
      std::any_of(words.words.begin(), words.words.end(), [](const LineWord& word) {
        const std::size_t dot = word.lower.rfind('.');
        return dot != std::string::npos && dot > 1 && word.lower.size() - dot <= kMostWords;
      });
  if (address) return true;
  if (!words.words[0].capital && !words.words[0].numeral) return false;
  return std::all_of(words.words.begin(), words.words.end(), [](const LineWord& word) {
    return word.capital || word.numeral || word.lower.size() <= kShort;
  });
}

// Whether a part is rather a date or a number of a file than words.
bool is_figures(std::string_view title, Span tail) {
  constexpr std::size_t kLeastDigits = 4;
  std::size_t digits = 0, letters = 0;
  for (std::uint32_t i = tail.begin; i < tail.end;) {
    const unicode::CodePoint c = unicode::decode(title, i);
    i = c.end;
    if (unicode::is_digit(c.value)) {
      ++digits;
    } else if (unicode::is_word_part(c.value)) {
      ++letters;
    }
  }
  return digits >= kLeastDigits && digits >= letters;
}

// "Ferry closes in March - Nordby Post", "Ferry closes : 03.05.2021, 10.15"
Span without_site(std::string_view title, Span span) {
  for (std::uint32_t at = span.end; at > span.begin;) {
    const unicode::CodePoint c = unicode::decode_before(title, at);
    at = c.begin;
    const bool dash = is_dash(c.value);
    const bool mark = kSiteMarks.find(c.value) != std::u32string_view::npos;
    if (!(dash || mark || is_colon(c.value)) || at <= span.begin) continue;
    const char32_t next = c.end < span.end ? unicode::decode(title, c.end).value : U' ';
    const unicode::CodePoint before = unicode::decode_before(title, at);
    const bool parted = unicode::is_space(before.value);
    const bool spaced = parted && unicode::is_space(next);
    const bool doubled = dash && is_dash(before.value) && before.value == c.value;  // "Title--Site"
    const bool author = dash && parted && unicode::is_upper(next);  // "Ferry closes -Ada Holm"
    if (!spaced && !doubled && !author) continue;
    const Span head = trimmed(title, {span.begin, at}), tail = {c.end, span.end};
    if (head.empty()) return span;
    const bool said = says(title, head) >= kLeastSaid;
    const char32_t last = unicode::decode_before(title, head.end).value;
    const Span behind = trimmed(title, tail);
    if (unicode::is_digit(last) && !behind.empty() &&
        unicode::is_digit(unicode::decode(title, behind.begin).value)) {
      return span;  // "Nordby - Ostra 2 - 1"
    }
    if (said && is_figures(title, tail)) return head;
    if (is_colon(c.value)) continue;
    return (dash || said) && is_site(title, tail, head) ? head : span;
  }
  return span;
}

// "ADA HOLM Ferry closes"
Span without_kicker(std::string_view title, Span span) {
  constexpr std::size_t kLeastWords = 2, kMostWords = 4;
  constexpr std::uint32_t kLeastBytes = 3;  // of its first word: not "US NAVY"
  const LineWords line = words_of_line(title, span);
  std::size_t n = 0;
  while (n < line.size() && (line.words[n].all_caps || (n > 0 && line.words[n].single))) ++n;
  if (n < kLeastWords || n > kMostWords || n >= line.size()) return span;
  if (!line.words[n].capital || line.words[0].span.size() < kLeastBytes) return span;
  for (std::size_t i = 1; i <= n; ++i) {
    const std::string_view gap = gap_before(title, line, i);
    if (gap != " " && !(gap == ". " && line.words[i - 1].single)) return span;
  }
  return {line.words[n].span.begin, span.end};
}

}  // namespace

Span core_of_title(std::string_view title) {
  const Span whole{0, static_cast<std::uint32_t>(title.size())};
  if (title.size() > kMostBytes) return whole;
  Span core = trimmed(title, whole);
  for (int round = 0; round < kMostRounds; ++round) {
    const Span before = core;
    core = without_site(title, best_part(title, without_brackets(title, core)));
    if (core == before) break;
  }
  core = without_kicker(title, core);
  return core.empty() ? whole : core;
}

Span behind_quotation(std::string_view title, Span core) {
  constexpr double kLeastStated = 4;
  const Span none{core.end, core.end};
  if (core.empty() || core.size() > kMostBytes) return none;
  std::uint32_t i = core.begin;
  const unicode::CodePoint first = unicode::decode(title, i);
  if (!is_double_quote(first.value)) return none;
  for (i = first.end; i < core.end;) {
    const unicode::CodePoint c = unicode::decode(title, i);
    i = c.end;
    if (is_double_quote(c.value)) break;
  }
  while (i < core.end && title[i] == ' ') ++i;
  if (i >= core.end || !is_colon(unicode::decode(title, i).value)) return none;
  const Span tail = trimmed(title, {i, core.end});
  const Span quotation{core.begin, i};
  const bool states = says(title, tail) >= std::max(kLeastStated, says(title, quotation));
  return states ? tail : none;
}

}  // namespace leitsatz
