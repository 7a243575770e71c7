#include "readers/mailbox.h"

#include <algorithm>

#include "leitsatz/leitsatz.h"
#include "readers/mime.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

constexpr std::string_view kFrom = "From ";
constexpr std::size_t kMostSeparatorBytes = 500;
// The beginning of a message that is needed to tell that it is one: two lines.
constexpr std::size_t kSeparatorSight = std::size_t{4} << 10;

// "From ada@alm.example Mon May  4 10:00:00 2026"
bool is_separator(std::string_view line) {
  if (!line.starts_with(kFrom) || line.size() > kMostSeparatorBytes) return false;
  constexpr std::size_t kYearDigits = 4;
  bool time = false, year = false;
  std::size_t digits = 0;
  for (std::size_t i = kFrom.size(); i <= line.size(); ++i) {
    if (i < line.size() && is_digit(line[i])) {
      ++digits;
      continue;
    }
    year = year || digits == kYearDigits;
    const bool colon = i + 1 < line.size() && line[i] == ':' && is_digit(line[i + 1]);
    time = time || (colon && digits > 0);
    digits = 0;
  }
  return time && year;
}

// Whether a message begins here, with its separator.
bool begins_message(std::string_view text) {
  const std::size_t end = text.find('\n');
  return end != text.npos && is_separator(text.substr(0, end)) &&
         begins_with_field(text.substr(end + 1));
}

bool is_behind_empty_line(std::string_view text, std::size_t at) {
  return at == 0 || (at >= 2 && text[at - 2] == '\n') ||
         (at >= 3 && text[at - 2] == '\r' && text[at - 3] == '\n');
}

// ">From " becomes "From ", ">>From " becomes ">From ".
std::string unquoted(std::string_view message) {
  std::string out;
  out.reserve(message.size());
  while (!message.empty()) {
    const std::size_t end = std::min(message.find('\n'), message.size() - 1) + 1;
    std::string_view line = message.substr(0, end);
    message.remove_prefix(end);
    const std::size_t marks = std::min(line.find_first_not_of('>'), line.size());
    if (marks > 0 && line.substr(marks).starts_with(kFrom)) line.remove_prefix(1);
    out += line;
  }
  return out;
}

}  // namespace

bool looks_like_mailbox(std::string_view bytes) {
  return begins_message(bytes.substr(0, kSeparatorSight));
}

std::size_t MailboxReader::find_end() {
  std::size_t at = begin_ + 1;  // where the search goes on
  bool more = true;
  while (true) {
    const std::string_view text = buffer_;
    const std::size_t found = at > 0 ? text.find(kFrom, at) : text.npos;
    const bool in_sight = found != text.npos && found + kSeparatorSight <= text.size();
    if (found != text.npos && (in_sight || !more)) {
      const bool starts = text[found - 1] == '\n' &&
                          is_behind_empty_line(text.substr(begin_), found - begin_) &&
                          begins_message(text.substr(found, kSeparatorSight));
      if (starts) return found;
      at = found + 1;
      continue;
    }
    if (!more) return text.size();
    if (found == text.npos) at = std::max(at, text.size() - std::min(text.size(), kFrom.size()));
    if (found != text.npos) at = found;
    if (text.size() - begin_ > kMaxTextBytes) {
      error_ = "a message of more than " + std::to_string(kMaxTextBytes) + " bytes (1 GiB)";
      return begin_;
    }
    more = input_.read_some(buffer_);
  }
}

std::optional<std::string> MailboxReader::next() {
  if (begin_ > 0) {
    // Moving the rest costs no more than reading it did.
    if (begin_ * 2 > buffer_.size()) {
      buffer_.erase(0, begin_);
      begin_ = 0;
    }
  }
  while (buffer_.size() - begin_ < kSeparatorSight && input_.read_some(buffer_)) {
  }
  if (begin_ == buffer_.size()) return std::nullopt;
  const std::size_t end = find_end();
  if (!error_.empty() || !input_.error().empty()) return std::nullopt;
  std::string_view message = std::string_view(buffer_).substr(begin_, end - begin_);
  if (message.starts_with(kFrom)) {
    message.remove_prefix(std::min(message.find('\n'), message.size() - 1) + 1);
  }
  begin_ = end;
  return unquoted(message);
}

}  // namespace leitsatz::cli
