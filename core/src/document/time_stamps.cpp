#include "document/time_stamps.h"

#include "base/ascii.h"
#include "characters/punctuation.h"
#include "characters/stops.h"
#include "characters/unicode.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kMinute = 60;

bool is_digit(std::string_view line, std::uint32_t at) {
  return at < line.size() && ascii::is_digit(line[at]);
}

// The number of digits at `at`, and their value.
struct Digits {
  std::uint32_t count = 0;
  std::uint32_t value = 0;
};
Digits read_digits(std::string_view line, std::uint32_t at) {
  constexpr std::uint32_t kMost = 5;
  Digits digits;
  for (; digits.count < kMost && is_digit(line, at + digits.count); ++digits.count) {
    digits.value = digits.value * 10 + static_cast<std::uint32_t>(line[at + digits.count] - '0');
  }
  return digits;
}

bool stands_at(std::string_view line, std::uint32_t at, char byte) {
  return at < line.size() && line[at] == byte;
}

// The end of a date of three numbers: "12/04/2024", "12.04.24.", "2024-04-12"; 0 if there is none.
std::uint32_t read_date(std::string_view line, std::uint32_t at) {
  char separator = 0;
  for (int part = 0; part < 3; ++part) {
    if (part > 0) {
      if (at >= line.size()) return 0;
      const char c = line[at];
      if (part == 1 && c != '/' && c != '.' && c != '-') return 0;
      if (part == 2 && c != separator) return 0;
      separator = c;
      ++at;
      if (c == '.') at = skip_blanks(line, at);
    }
    const Digits digits = read_digits(line, at);
    const bool year = digits.count == 4 && part != 1;
    if (!year && (digits.count == 0 || digits.count > 2)) return 0;
    at += digits.count;
  }
  return stands_at(line, at, '.') ? at + 1 : at;
}

// The end of "AM" or "p.m." at `at`, or `at`.
std::uint32_t skip_half_of_day(std::string_view line, std::uint32_t at) {
  std::uint32_t i = skip_blanks(line, at);
  if (i >= line.size() || ((line[i] | 0x20) != 'a' && (line[i] | 0x20) != 'p')) return at;
  ++i;
  if (stands_at(line, i, '.')) i = skip_blanks(line, i + 1);  // "p. m."
  if (i >= line.size() || (line[i] | 0x20) != 'm') return at;
  ++i;
  if (stands_at(line, i, '.')) ++i;
  return i < line.size() && unicode::is_word_part(unicode::decode(line, i).value) ? at : i;
}

}  // namespace

std::uint32_t skip_blanks(std::string_view line, std::uint32_t at) {
  while (at < line.size()) {
    const unicode::CodePoint c = unicode::decode(line, at);
    const bool mark = c.value < 0x10000 && is_invisible(static_cast<char16_t>(c.value));
    if (!unicode::is_space(c.value) && !mark) break;
    at = c.end;
  }
  return at;
}

std::optional<ClockTime> read_clock_time(std::string_view line, std::uint32_t at) {
  Digits digits = read_digits(line, at);
  if (digits.count == 0 || digits.count > 3) return std::nullopt;
  ClockTime time{at + digits.count, digits.value, false};
  int parts = 1;
  while (parts < 3 && stands_at(line, time.end, ':')) {
    digits = read_digits(line, time.end + 1);
    if (digits.count != 2 || digits.value >= kMinute) break;
    time.end += 3;
    time.seconds = time.seconds * kMinute + digits.value;
    ++parts;
  }
  if (parts == 1 || is_digit(line, time.end)) return std::nullopt;
  time.has_seconds = parts == 3;
  if ((stands_at(line, time.end, '.') || stands_at(line, time.end, ',')) &&
      is_digit(line, time.end + 1)) {
    time.end += 1 + read_digits(line, time.end + 1).count;
  }
  return time;
}

std::optional<TimeStamp> read_time_stamp(std::string_view line, std::uint32_t at) {
  TimeStamp stamp;
  at = skip_blanks(line, at);
  const char opening = at < line.size() ? line[at] : '\0';
  stamp.bracketed = opening == '[' || opening == '(';
  if (stamp.bracketed) at = skip_blanks(line, at + 1);
  if (const std::uint32_t date = read_date(line, at)) {
    stamp.has_date = true;
    at = skip_blanks(line, date);
    if (stands_at(line, at, ',')) at = skip_blanks(line, at + 1);
  }
  const std::optional<ClockTime> time = read_clock_time(line, at);
  if (!time) return std::nullopt;
  stamp.seconds = time->seconds;
  stamp.has_seconds = time->has_seconds;
  stamp.end = skip_half_of_day(line, time->end);
  if (stamp.end > time->end) {
    constexpr std::uint32_t kHalfOfDay = 12 * 60;  // as minutes: these times have no seconds
    const bool afternoon = (line[skip_blanks(line, time->end)] | 0x20) == 'p';
    stamp.seconds = stamp.seconds % kHalfOfDay + (afternoon ? kHalfOfDay : 0);
  }
  // "0:05 - 0:09", "0:05 --> 0:09": the first counts.
  std::uint32_t next = skip_blanks(line, stamp.end);
  const std::uint32_t dash = next;
  while (next < line.size() && (line[next] == '-' || line[next] == '>')) ++next;
  if (next == dash && next < line.size() && is_dash(unicode::decode(line, next).value)) {
    next = unicode::decode(line, next).end;
  }
  if (next > dash) {
    if (const auto last = read_clock_time(line, skip_blanks(line, next))) stamp.end = last->end;
  }
  if (!stamp.bracketed) return stamp;
  next = skip_blanks(line, stamp.end);
  if (!stands_at(line, next, opening == '[' ? ']' : ')')) return std::nullopt;
  stamp.end = next + 1;
  return stamp;
}

}  // namespace leitsatz
