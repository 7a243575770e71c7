#include "story/dates.h"

#include "base/ascii.h"

namespace leitsatz {
namespace {

constexpr std::int64_t kMinute = 60, kHour = 60 * kMinute, kDay = 24 * kHour;  // seconds
constexpr std::size_t kLongestDate = 64;  // bytes that are read

// Takes a date apart, from left to right.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text.substr(0, kLongestDate)) {}

  // Takes a number of `least` to `most` digits.
  std::optional<std::int64_t> number(std::size_t least, std::size_t most) {
    std::size_t digits = 0;
    std::int64_t value = 0;
    for (; digits < most && digits < rest_.size() && ascii::is_digit(rest_[digits]); ++digits) {
      value = value * 10 + (rest_[digits] - '0');
    }
    if (digits < least) return std::nullopt;
    rest_.remove_prefix(digits);
    return value;
  }

  bool at_digit() const { return !rest_.empty() && ascii::is_digit(rest_[0]); }

  bool take(char c) {
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  void skip_spaces() {
    while (take(' ') || take('\t') || take('\n') || take('\r')) {
    }
  }

  // Takes the letters that follow; gives the first three of them.
  std::string_view letters() {
    std::size_t count = 0;
    while (count < rest_.size() && ascii::is_letter(rest_[count])) ++count;
    const std::string_view word = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return word.substr(0, 3);
  }

 private:
  std::string_view rest_;
};

// Days since the first of January 1970 in the Gregorian calendar (Fliegel & Van Flandern 1968, with
// years that begin in March).
std::int64_t days_of(std::int64_t year, std::int64_t month, std::int64_t day) {
  constexpr std::int64_t kBeforeEpoch = 719468;  // days from the first of March of the year 0
  const std::int64_t y = month > 2 ? year : year - 1;
  const std::int64_t m = month > 2 ? month - 3 : month + 9;
  return y * 365 + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - kBeforeEpoch;
}

bool is_day(std::int64_t year, std::int64_t month, std::int64_t day) {
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

// 1 to 12 for the English name of a month, of which three letters count; else 0.
std::int64_t month_of(std::string_view name) {
  constexpr std::string_view kMonths = "janfebmaraprmayjunjulaugsepoctnovdec";
  if (name.size() != 3) return 0;
  for (std::size_t m = 0; m < 12; ++m) {
    std::size_t same = 0;
    while (same < 3 && ascii::to_lower(name[same]) == kMonths[m * 3 + same]) ++same;
    if (same == 3) return static_cast<std::int64_t>(m) + 1;
  }
  return 0;
}

// The time of day with its zone, as far as there is one: "08:30", "08:30:15.25+02:00".
std::int64_t read_time(Cursor& cursor) {
  const auto hour = cursor.number(1, 2);
  if (!hour || !cursor.take(':')) return 0;
  std::int64_t seconds = *hour * kHour + cursor.number(2, 2).value_or(0) * kMinute;
  if (cursor.take(':')) seconds += cursor.number(2, 2).value_or(0);
  if (cursor.take('.') || cursor.take(',')) cursor.number(1, kLongestDate);
  cursor.skip_spaces();
  const bool east = cursor.take('+');
  if (!east && !cursor.take('-')) return seconds;
  const std::int64_t hours = cursor.number(2, 2).value_or(0);
  cursor.take(':');
  const std::int64_t shift = hours * kHour + cursor.number(2, 2).value_or(0) * kMinute;
  return east ? seconds - shift : seconds + shift;
}

}  // namespace

std::optional<std::int64_t> read_date(std::string_view date) {
  Cursor cursor(date);
  cursor.skip_spaces();
  std::int64_t year = 0, month = 1, day = 1;
  if (const auto first = cursor.number(4, 4)) {
    year = *first;
    if (cursor.take('-') || cursor.at_digit()) month = cursor.number(2, 2).value_or(0);
    if (cursor.take('-') || cursor.at_digit()) day = cursor.number(2, 2).value_or(0);
    cursor.take('T');
  } else {
    cursor.letters();  // the name of the day
    cursor.take(',');
    cursor.skip_spaces();
    day = cursor.number(1, 2).value_or(0);
    cursor.skip_spaces();
    month = month_of(cursor.letters());
    cursor.skip_spaces();
    year = cursor.number(4, 4).value_or(0);
  }
  if (!is_day(year, month, day)) return std::nullopt;
  cursor.skip_spaces();
  return days_of(year, month, day) * kDay + read_time(cursor);
}

}  // namespace leitsatz
