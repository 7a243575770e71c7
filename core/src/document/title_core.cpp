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
  constexpr double kLeastSaid = 3;
  if (span.empty() || !is_closing(unicode::decode_before(title, span.end).value)) return span;
  std::uint32_t at = unicode::decode_before(title, span.end).begin;
  while (at > span.begin) {
    const unicode::CodePoint c = unicode::decode_before(title, at);
    if (is_closing(c.value)) return span;
    at = c.begin;
    if (!is_opening(c.value)) continue;
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

// "Ferry closes in March - Nordby Post"
Span without_site(std::string_view title, Span span) {
  for (std::uint32_t at = span.end; at > span.begin;) {
    const unicode::CodePoint c = unicode::decode_before(title, at);
    at = c.begin;
    if (!is_dash(c.value) || at <= span.begin) continue;
    const char32_t next = c.end < span.end ? unicode::decode(title, c.end).value : U' ';
    const unicode::CodePoint before = unicode::decode_before(title, at);
    const bool spaced = unicode::is_space(before.value) && unicode::is_space(next);
    const bool doubled = is_dash(before.value) && before.value == c.value;  // "Title--Site"
    if (!spaced && !doubled) continue;
    const Span head = trimmed(title, {span.begin, at});
    return !head.empty() && is_site(title, {c.end, span.end}, head) ? head : span;
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

}  // namespace leitsatz
