#include "document/cues.h"

#include <optional>
#include <utility>

#include "base/ascii.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "document/time_stamps.h"
#include "document/turns.h"

namespace leitsatz {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::uint32_t kPause = 2;          // seconds
constexpr std::uint32_t kLatestStart = 300;  // seconds; a programme of a day begins later

// Walks over the lines of a text, the blank ones too.
class LineWalk {
 public:
  explicit LineWalk(std::string_view text) : text_(text) {
    if (text.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
  }

  // The next line without outer white space; false at the end.
  bool next(Span& line) {
    if (at_ >= text_.size()) return false;
    std::size_t end = text_.find_first_of("\r\n", at_);
    if (end == text_.npos) end = text_.size();
    line = {skip_blanks(text_.substr(0, end), static_cast<std::uint32_t>(at_)),
            static_cast<std::uint32_t>(end)};
    while (line.end > line.begin) {
      const unicode::CodePoint last = unicode::decode_before(text_, line.end);
      if (!unicode::is_space(last.value)) break;
      line.end = last.begin;
    }
    at_ = end + (text_.substr(end, 2) == "\r\n" ? 2 : 1);
    return true;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

struct CueTimes {
  std::uint32_t begin = 0, end = 0;  // seconds
};

// "00:01.000 --> 00:04.500 line:90%", "0:00:01.000,0:00:04.500".
std::optional<CueTimes> read_cue_times(std::string_view line) {
  const std::optional<ClockTime> begin = read_clock_time(line, 0);
  if (!begin) return std::nullopt;
  std::uint32_t at = skip_blanks(line, begin->end);
  if (line.substr(at, 3) == "-->") {
    at = skip_blanks(line, at + 3);
  } else if (line.substr(at, 1) == ",") {
    ++at;
  } else {
    return std::nullopt;
  }
  const std::optional<ClockTime> end = read_clock_time(line, at);
  if (!end) return std::nullopt;
  return CueTimes{begin->seconds, end->seconds};
}

bool is_number(std::string_view line) {
  for (const char c : line) {
    if (!ascii::is_digit(c)) return false;
  }
  return !line.empty();
}

// Whether the line is the number of the cue that comes after `cues` others.
bool is_number_after(std::string_view line, std::uint32_t cues) {
  constexpr std::size_t kMaxDigits = 9;
  if (!is_number(line) || line.size() > kMaxDigits) return false;
  std::uint32_t number = 0;
  for (const char c : line) number = number * 10 + static_cast<std::uint32_t>(c - '0');
  return number == cues + 1;
}

bool opens_with(std::string_view line, std::string_view word) {
  return line.starts_with(word) && (line.size() == word.size() || line[word.size()] == ' ' ||
                                    line[word.size()] == '\t' || line[word.size()] == ':');
}

// "[Music]", "(Applaus)": what is heard but not said.
bool is_sound(std::string_view line) {
  if (line.size() < 2) return false;
  const char close = line.front() == '[' ? ']' : line.front() == '(' ? ')' : '\0';
  return close != '\0' && line.find(close) == line.size() - 1;
}

// Whether the text has `least` colons between digits, as each clock time has one: most texts have
// not.
bool may_have_times(std::string_view text, std::uint32_t least) {
  std::uint32_t found = 0;
  for (std::size_t at = text.find(':'); at != text.npos && found < least;
       at = text.find(':', at + 1)) {
    found += at > 0 && ascii::is_digit(text[at - 1]) && at + 1 < text.size() &&
             ascii::is_digit(text[at + 1]);
  }
  return found >= least;
}

}  // namespace

std::vector<CueLine> find_subtitles(std::string_view text, std::uint32_t least) {
  std::vector<CueLine> lines;
  if (!may_have_times(text, 2 * least)) return lines;  // a cue has two
  constexpr std::string_view kHead = "WEBVTT";
  const std::size_t head = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  const bool has_notes = text.substr(head, kHead.size()) == kHead;
  bool skipping = false;
  std::uint32_t cues = 0, spoken_until = 0;
  bool after_blank = true;
  bool pause = false;
  bool own = false;    // the last line that is not blank stood after a blank one
  bool added = false;  // and is in `lines`
  LineWalk walk(text);
  for (Span span; walk.next(span);) {
    const std::string_view line = slice(text, span);
    if (line.empty()) {
      after_blank = true;
      skipping = false;
      continue;
    }
    if (const std::optional<CueTimes> times = read_cue_times(line)) {
      // The line above is the cue's number, or in WebVTT its name.
      if (added) {
        const std::string_view above = slice(text, lines.back().line.span);
        const bool near = !after_blank && (is_number(above) || (own && has_notes));
        if (near || is_number_after(above, cues)) lines.pop_back();
      }
      pause = cues > 0 && times->begin >= spoken_until + kPause;
      spoken_until = times->end;
      ++cues;
      skipping = after_blank = added = false;
      continue;
    }
    if (after_blank && has_notes) {
      skipping = false;
      for (const std::string_view word : {kHead, std::string_view("NOTE"),
                                          std::string_view("STYLE"), std::string_view("REGION")}) {
        skipping = skipping || opens_with(line, word);
      }
    }
    own = after_blank;
    after_blank = false;
    added = !skipping && !is_sound(line);
    if (!added) continue;
    CueLine& cue = lines.emplace_back();
    cue.line.span = span;
    cue.after_pause = std::exchange(pause, false);
    cue.heads = cues == 0;
  }
  if (cues < least) lines.clear();
  return lines;
}

std::vector<CueLine> find_timed_lines(std::string_view text) {
  constexpr std::uint32_t kLeast = 3;  // times
  std::vector<CueLine> lines;
  if (!may_have_times(text, kLeast)) return lines;
  std::vector<Line> all;  // as find_turns() reads them
  std::uint32_t alone = 0, leading = 0, going_on = 0, stopped = 0, last = 0;
  std::uint32_t lower_below = 0;  // lines under a lone time that begin in lower case
  bool below = false;
  bool recorded = true;  // the first time is that of a recording, not of a day
  bool ascending = true;
  LineWalk walk(text);
  for (Span span; walk.next(span);) {
    const std::string_view line = slice(text, span);
    if (line.empty()) continue;
    all.emplace_back().span = span;
    std::uint32_t words = 0;
    const std::optional<TimeStamp> stamp = read_time_stamp(line, 0);
    if (stamp && !stamp->has_date) {
      words = skip_blanks(line, stamp->end);
      const bool first = alone + leading == 0;
      if (first) recorded = stamp->bracketed || stamp->has_seconds || stamp->seconds < kLatestStart;
      ascending = ascending && stamp->seconds >= last;
      last = stamp->seconds;
      ++(words == line.size() ? alone : leading);
      below = words == line.size();
      if (below) continue;
      const char32_t next = unicode::decode(line, words).value;
      if (unicode::is_lower(next)) ++going_on;
      if (ends_sentence(line)) ++stopped;
    }
    if (std::exchange(below, false))
      lower_below += unicode::is_lower(unicode::decode(line, 0).value);
    const Span rest{span.begin + words, span.end};
    if (is_sound(slice(text, rest))) continue;
    CueLine& cue = lines.emplace_back();
    cue.line.span = rest;
    cue.heads = alone + leading == 0;
  }
  // Times of a programme or of chapters stand before lines that do not go on from one to the next.
  const bool between = alone >= kLeast && alone * 4 >= all.size();
  const bool before =
      leading >= kLeast && leading * 2 >= all.size() && (going_on + stopped) * 3 >= leading;
  recorded = recorded || lower_below * 2 > alone;
  if (!recorded || !ascending || !(between || before)) return {};
  // Where labels stand before the times, or names above them, the text is read as it is.
  const std::vector<Turn> turns = find_turns(text, all);
  bool labelled = !between && !turns.empty();
  for (std::size_t i = 0; i + 1 < turns.size(); ++i) {
    const Turn& turn = turns[i];
    labelled =
        labelled || (turn.kind == TurnKind::kLabel && turn.speaker.begin == all[i].span.begin &&
                     turns[i + 1].kind == TurnKind::kLabel);
  }
  if (labelled) lines.clear();
  return lines;
}

}  // namespace leitsatz
