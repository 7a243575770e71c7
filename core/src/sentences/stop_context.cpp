#include "sentences/stop_context.h"

#include <algorithm>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "characters/utf16.h"

namespace leitsatz {
namespace {

constexpr char16_t kParagraphSeparator = 0x2029;
constexpr std::size_t kMaxOpeners = 6;     // quotes and brackets before a word
constexpr std::size_t kMaxNoteUnits = 24;  // "[17]", "[citation needed]"
constexpr std::size_t kMaxRoundNote = 5;   // "(12)"

bool is_connector(char16_t c) {
  return c == u'.' || c == u'-' || c == u'\'' || c == 0x2019 || c == 0x2010 || c == 0x2011;
}

// unicode::is_word_part(), quick for ASCII.
bool is_word_unit(char32_t c) {
  if (c < 0x80) return kind_of(c) != CharacterKind::kOther;
  return unicode::is_word_part(c);
}

bool is_superscript(char16_t c) {
  return c == 0x00B9 || c == 0x00B2 || c == 0x00B3 || (c >= 0x2070 && c <= 0x207E);
}

std::size_t skip_superscripts(std::u16string_view text, std::size_t at) {
  while (at < text.size() && is_superscript(text[at])) ++at;
  return at;
}

bool is_breaking_space(char16_t c) {
  return c == kParagraphSeparator || c == 0x2028 || c == 0x0085 || c == u'\f' || c == u'\v';
}

// Collects the facts of a word part by part. Parts end at connectors.
class AdjacentWordReader {
 public:
  void part(std::size_t begin, char16_t connector) {
    if (connector == u'.') {
      word_.dots = true;
      short_parts_ = short_parts_ && word_.letters <= 2 && word_.digits == 0;
    }
    word_.last = begin;
    word_.letters = word_.digits = 0;
    word_.capital = word_.capitals = word_.lower_end = false;
  }
  void add(char32_t c) {
    if (c >= 0x80 && unicode::is_mark(c)) return;
    const CharacterKind kind = kind_of(c);
    word_.lower_end = kind == CharacterKind::kLower;
    if (kind == CharacterKind::kDigit) {
      ++word_.digits;
      digits_ = true;
      return;
    }
    letters_ = true;
    if (word_.letters == 0) word_.capital = word_.capitals = kind == CharacterKind::kUpper;
    if (kind != CharacterKind::kUpper) word_.capitals = false;
    ++word_.letters;
  }
  AdjacentWord finish(std::size_t begin, std::size_t end) {
    word_.begin = begin;
    word_.end = end;
    word_.initials = word_.dots && short_parts_ && word_.letters <= 2 && word_.digits == 0;
    word_.mixed = letters_ && digits_;
    return word_;
  }

 private:
  AdjacentWord word_;
  bool short_parts_ = true;
  bool letters_ = false, digits_ = false;
};

AdjacentWord read_word(std::u16string_view text, std::size_t begin, std::size_t end) {
  AdjacentWordReader reader;
  reader.part(begin, 0);
  for (std::size_t i = begin; i < end;) {
    const char32_t c = code_point_at(text, i);
    const std::size_t after = i + (c > 0xFFFF ? 2 : 1);
    if (is_connector(text[i]) || joins_hebrew(text, i)) {
      reader.part(after, text[i]);
    } else if (!is_invisible(text[i])) {
      reader.add(c);
    }
    i = after;
  }
  return reader.finish(begin, end);
}

bool is_note_sign(char16_t c) { return c == u'*' || c == 0x2020 || c == 0x2021; }  // † ‡

// Whether the text or a word ends at `at`.
bool ends_here(std::u16string_view text, std::size_t at) {
  return at >= text.size() || unicode::is_space(text[at]);
}

// The length of the pages that stand behind a note, ":31" or ": 22–25", at `at`; 0 if there are
// none.
std::size_t note_pages(std::u16string_view text, std::size_t at) {
  constexpr std::size_t kMostUnits = 12;
  if (at >= text.size() || text[at] != u':') return 0;
  const std::size_t limit = std::min(text.size(), at + kMostUnits);
  std::size_t end = at + 1;
  if (end < limit && text[end] == u' ') ++end;
  const std::size_t first = end;
  while (end < limit && (kind_of(text[end]) == CharacterKind::kDigit || is_dash(text[end]) ||
                         (text[end] == u',' && end > first))) {
    ++end;
  }
  return end > first ? end - at : 0;
}

// The length of a note mark in brackets at `at`: "[17]", "[a]", "[Anm. 1]", "[citation needed]",
// "[4]:22–25", "(3)"; 0 if there is none.
std::size_t note_mark(std::u16string_view text, std::size_t at) {
  const bool round = text[at] == u'(';
  if (text[at] != u'[' && !round) return 0;
  const std::size_t end = std::min(text.size(), at + (round ? kMaxRoundNote : kMaxNoteUnits));
  for (std::size_t i = at + 1; i < end; ++i) {
    const char16_t c = text[i];
    if (c == (round ? u')' : u']')) {
      if (i == at + 1 || stop_of(text[i - 1]) == Stop::kPeriod) return 0;  // "[He left.]"
      ++i;
      return i - at + note_pages(text, i);
    }
    if (round ? kind_of(c) != CharacterKind::kDigit
              : !unicode::is_word_part(c) && c != u' ' && c != u'.' && c != u'?') {
      return 0;
    }
  }
  return 0;
}

// Whether the mark at `at`, directly after a stop, closes a quote or a bracket.
bool closes(std::u16string_view text, std::size_t at, OpenQuotes open) {
  const char16_t c = text[at];
  if (is_closing(c)) return true;
  if (!is_quote(c) || is_opening(c) || c == 0x201E || c == 0x201A) return false;
  if (at + 1 == text.size()) return true;
  const char32_t after = code_point_at(text, at + 1);
  if (!unicode::is_word_part(after) && !is_opening(after)) return true;
  if (c == u'"') return open.straight;
  if (c == 0x201C) return open.low;
  return c == 0x201D || c == 0x2019 || c == 0x00BB || c == 0x203A;
}

// "[9]" between spaces, where the typesetting of a note was lost.
bool is_number_in_brackets(std::u16string_view text, std::size_t at) {
  constexpr std::size_t kMostDigits = 3;
  if (text[at] != u'[') return false;
  std::size_t end = at + 1;
  while (end < text.size() && kind_of(text[end]) == CharacterKind::kDigit) ++end;
  const std::size_t digits = end - at - 1;
  return digits > 0 && digits <= kMostDigits && end < text.size() && text[end] == u']' &&
         ends_here(text, end + 1);
}

// The same for a mark between spaces, as French and damaged text have it.
bool closes_apart(std::u16string_view text, std::size_t at, OpenQuotes open) {
  if (is_number_in_brackets(text, at)) return true;
  const std::size_t notes = skip_superscripts(text, at);  // ".² ³"
  if (notes > at) return notes == text.size() || unicode::is_space(text[notes]);
  if (at + 1 < text.size()) {
    const char16_t after = text[at + 1];
    if (!unicode::is_space(after) && stop_of(after) == Stop::kNone && !is_comma(after))
      return false;
  }
  const char16_t c = text[at];
  if (c == u'"') return open.straight;
  return c == 0x00BB || c == 0x203A || c == 0x201D || c == u')' || c == u']';
}

bool is_lone_period(std::u16string_view text, std::size_t at) {
  return at < text.size() && text[at] == u'.' &&
         (at + 1 == text.size() || unicode::is_space(text[at + 1]));
}

// "...and", "…and", ". . . and"
bool begins_with_ellipsis(std::u16string_view text, std::size_t at) {
  constexpr std::size_t kMaxUnits = 6;
  const std::size_t limit = std::min(text.size(), at + kMaxUnits);
  std::uint32_t stops = 0;
  for (; at < limit; ++at) {
    const Stop stop = stop_of(text[at]);
    if (stop != Stop::kPeriod && stop != Stop::kEllipsis && !unicode::is_space(text[at])) break;
    stops += stop == Stop::kEllipsis ? 3 : stop == Stop::kPeriod ? 1 : 0;
  }
  return stops >= 2 && at < text.size() && unicode::is_letter(code_point_at(text, at));
}

}  // namespace

bool joins_hebrew(std::u16string_view text, std::size_t at) {
  constexpr char16_t kGershayim = 0x05F4;
  if (text[at] != u'"' && text[at] != kGershayim) return false;
  return at > 0 && at + 1 < text.size() &&
         unicode::script(text[at - 1]) == unicode::Script::kHebrew &&
         unicode::script(text[at + 1]) == unicode::Script::kHebrew;
}

CharacterKind kind_of(char32_t c) {
  if (c < 0x80) {
    if (c >= 'a' && c <= 'z') return CharacterKind::kLower;
    if (c >= 'A' && c <= 'Z') return CharacterKind::kUpper;
    return c >= '0' && c <= '9' ? CharacterKind::kDigit : CharacterKind::kOther;
  }
  if (unicode::is_digit(c)) return CharacterKind::kDigit;
  if (!unicode::is_letter(c)) return CharacterKind::kOther;
  // Georgian letters have capitals for headlines only; their sentences begin in lower case.
  if (unicode::script(c) == unicode::Script::kGeorgian) return CharacterKind::kCaseless;
  if (unicode::is_upper(c)) return CharacterKind::kUpper;
  return unicode::is_lower(c) ? CharacterKind::kLower : CharacterKind::kCaseless;
}

AdjacentWord word_before(std::u16string_view text, std::size_t from, std::size_t end) {
  from = std::max(from, end - std::min(end, kMaxWordUnits));
  while (end > from && (unicode::is_space(text[end - 1]) || is_invisible(text[end - 1]))) --end;
  std::size_t begin = end;
  const bool unspaced = end > from && unicode::is_unspaced(code_point_before(text, end));
  while (begin > from) {
    const char32_t c = code_point_before(text, begin);
    if (unicode::is_unspaced(c) != unspaced && unicode::is_letter(c)) break;
    const std::size_t width = c > 0xFFFF ? 2 : 1;
    const bool inside =
        (is_connector(text[begin - 1]) || joins_hebrew(text, begin - 1)) && begin < end;
    if (!is_word_unit(c) && !inside && !is_invisible(text[begin - 1])) break;
    begin -= std::min(width, begin - from);
  }
  while (begin < end && is_connector(text[begin])) ++begin;
  return read_word(text, begin, end);
}

AdjacentWord word_after(std::u16string_view text, std::size_t begin) {
  const std::size_t limit = std::min(text.size(), begin + kMaxWordUnits);
  std::size_t end = begin;
  while (end < limit) {
    const char32_t c = code_point_at(text, end);
    if (!is_word_unit(c)) break;
    end += c > 0xFFFF ? 2 : 1;
  }
  return read_word(text, begin, std::min(end, text.size()));
}

StopRun read_stop_run(std::u16string_view text, std::size_t at, Stop stop, OpenQuotes open) {
  StopRun run;
  run.begin = at;
  run.stop = stop;
  run.close = ++at;
  std::uint32_t periods = stop == Stop::kPeriod ? 1 : 0;
  bool closed = false;
  // ". . ." is an ellipsis; "end. . . ." is a stop, and what follows it is the ellipsis.
  const bool apart =
      stop == Stop::kPeriod && run.begin > 0 && unicode::is_space(text[run.begin - 1]);
  while (at < text.size()) {
    const char16_t c = text[at];
    const Stop another = stop_of(c);
    if (another != Stop::kNone) {
      if (another == Stop::kPeriod && !closed) ++periods;
      if (another == Stop::kMark && run.stop != Stop::kWide) run.stop = Stop::kMark;
      if (another == Stop::kWide || another == Stop::kNative) run.stop = another;
      run.stop_outside = closed;
      ++at;
    } else if (const std::size_t note = note_mark(text, at)) {
      at += note;
    } else if (is_note_sign(c) && ends_here(text, at + 1)) {
      ++at;
    } else if (closes(text, at, open)) {
      closed = true;
      (is_closing(c) && !is_quote(c) ? run.bracket : run.quote) = true;
      if (c == u'"') open.straight = false;
      ++at;
    } else if (is_superscript(c) || is_invisible(c)) {
      ++at;
    } else if (c > 0x7F && unicode::is_symbol(code_point_at(text, at))) {  // a smiley
      at += code_point_at(text, at) > 0xFFFF ? 2 : 1;
    } else {
      run.close = at;
      while (at < text.size() && unicode::is_space(text[at])) {
        run.paragraph = run.paragraph || is_breaking_space(text[at]);
        ++at;
      }
      if (at == run.close || at == text.size() || run.paragraph) break;
      if (!(apart && is_lone_period(text, at)) && !closes_apart(text, at, open)) break;
    }
    run.close = at;
  }
  if (periods > 1 && run.stop == Stop::kPeriod) run.stop = Stop::kEllipsis;
  run.next = at;
  run.spaced = run.next > run.close;
  return run;
}

FollowingText read_following(std::u16string_view text, std::size_t at) {
  FollowingText next;
  const std::size_t limit = std::min(text.size(), at + kMaxOpeners);
  while (at < limit) {
    const char16_t c = text[at];
    const bool opener = is_opening(c) || is_quote(c);
    if (!opener && !is_invisible(c) && !(next.opened && unicode::is_space(c))) break;
    next.opened = next.opened || opener;
    ++at;
  }
  next.begin = at;
  if (at >= text.size()) return next;
  next.kind = kind_of(code_point_at(text, at));
  next.ellipsis = begins_with_ellipsis(text, at);
  return next;
}

}  // namespace leitsatz
