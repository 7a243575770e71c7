#include "readers/mail_shapes.h"

#include <algorithm>
#include <utility>

#include "readers/mail_words.h"
#include "text/ascii.h"
#include "text/lists.h"

namespace leitsatz::cli {
namespace {

constexpr std::string_view kColons[] = {":", "\uFF1A"};

}  // namespace

std::string_view trim_all(std::string_view text) {
  constexpr std::string_view kNoBreak = "\u00A0", kZeroWidth = "\u200B";
  while (true) {
    text = trim(text);
    const std::size_t size = text.size();
    for (std::string_view space : {kNoBreak, kZeroWidth}) {
      if (text.starts_with(space)) text.remove_prefix(space.size());
      if (text.ends_with(space)) text.remove_suffix(space.size());
    }
    if (text.size() == size) return text;
  }
}

std::string_view content(std::string_view line) {
  line = trim_all(line);
  while (line.starts_with('*')) line.remove_prefix(1);
  while (line.ends_with('*')) line.remove_suffix(1);
  return trim_all(line);
}

std::string_view unquoted(std::string_view line) {
  while (line.starts_with('>')) {
    line.remove_prefix(1);
    if (line.starts_with(' ') && line.substr(1).starts_with('>')) line.remove_prefix(1);
  }
  if (line.starts_with(' ')) line.remove_prefix(1);
  return line;
}

bool ends_in_colon(std::string_view line) { return ends_with_one_of(line, kColons); }

bool ends_in_stop(std::string_view text) {
  constexpr std::string_view kStops[] = {".", "!", "?", "…", "。", "！", "？", ".\"", ".”", ".»"};
  return ends_with_one_of(text, kStops);
}

bool is_divider(std::string_view line) {
  constexpr std::size_t kLeastRule = 4;
  constexpr std::string_view kRule = "-_=";
  line = trim(line);
  if (line.size() < 2 * kLeastRule || line.size() > kMostMarkBytes) return false;
  const char c = line.front();
  if (kRule.find(c) == kRule.npos) return false;
  const std::string rule(kLeastRule, c);
  if (!line.starts_with(rule) || !line.ends_with(rule)) return false;
  return line.find_first_not_of(std::string{c, ' '}) != line.npos;
}

bool is_rule(std::string_view line) {
  constexpr std::size_t kLeastBytes = 5;
  line = trim(line);
  return line.size() >= kLeastBytes && line.find_first_not_of("-_=* ") == line.npos;
}

bool begins_signature(std::string_view line) {
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  return line == "-- " || line == "--";
}

MailField field_in(std::string_view line) {
  constexpr std::size_t kMostLabelBytes = 40;
  constexpr std::size_t kMostLabelWords = 4;
  line = content(line);
  std::size_t end = line.npos, size = 0;
  for (std::string_view colon : kColons) {
    const std::size_t at = line.substr(0, kMostLabelBytes + colon.size()).find(colon);
    if (at < end) {
      end = at;
      size = colon.size();
    }
  }
  if (end == line.npos || end == 0) return {};
  std::string label = lowered(line.substr(0, end));
  while (label.ends_with(' ') || label.ends_with('*')) label.pop_back();
  if (label.empty() || words_in(label) > kMostLabelWords) return {};
  return {std::move(label), content(line.substr(end + size))};
}

bool has_address(std::string_view text) {
  for (std::size_t at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
    if (at > 0 && at + 1 < text.size() && !is_blank(text[at - 1]) && !is_blank(text[at + 1])) {
      return true;
    }
  }
  return false;
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), is_digit); }

bool has_time(std::string_view text) {
  for (std::size_t i = 1; i + 2 < text.size(); ++i) {
    const bool mark = text[i] == ':' || text[i] == '.' || text[i] == 'h';
    if (mark && is_digit(text[i - 1]) && is_digit(text[i + 1]) && is_digit(text[i + 2])) {
      return true;
    }
  }
  return false;
}

bool has_year(std::string_view text) {
  constexpr std::size_t kDigits = 4;
  std::size_t run = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && is_digit(text[i])) {
      ++run;
      continue;
    }
    if (run == kDigits && (text[i - kDigits] == '1' || text[i - kDigits] == '2')) return true;
    run = 0;
  }
  return false;
}

bool is_attribution(std::string_view line) {
  if (line.size() > kMostMarkBytes) return false;
  const bool address = has_address(line), time = has_time(line);
  if (!ends_in_colon(line)) {  // some programs leave it out
    constexpr std::string_view kWrote = " wrote";
    return address && time && line.ends_with(kWrote);
  }
  if (!has_digit(line) && !address) return false;
  const std::string low = lowered(line);
  if (says_wrote(low)) return address || time || (has_year(low) && opens_attribution(low));
  return address && (time || has_year(low));
}

std::size_t words_in(std::string_view text) {
  constexpr std::size_t kWideBytesEach = 6;  // of a word in a script without spaces
  std::size_t words = 0, wide = 0;
  bool inside = false;
  for (char c : text) {
    const bool blank = is_blank(c);
    if (!blank && !inside) ++words;
    inside = !blank;
    wide += (c & 0xF0) == 0xE0 ? 3 : 0;
  }
  return std::max(words, wide / kWideBytesEach);
}

}  // namespace leitsatz::cli
