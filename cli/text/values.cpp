#include "text/values.h"

#include <algorithm>
#include <charconv>
#include <numeric>

#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kMostEdits = 2;

std::size_t edits_between(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view list) {
  std::vector<std::string_view> words;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    words.push_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return words;
}

std::string join(std::span<const std::string_view> words, std::string_view separator) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += separator;
    out += words[i];
  }
  return out;
}

std::string alternatives(std::span<const std::string_view> words) {
  if (words.size() < 2) return join(words, {});
  return join(words.first(words.size() - 1), ", ").append(" or ").append(words.back());
}

std::optional<std::uint32_t> parse_count(std::string_view text, std::uint32_t least,
                                         std::uint32_t most) {
  std::uint32_t count = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, count);
  if (error != std::errc() || stop != end || count < least || count > most) return std::nullopt;
  return count;
}

std::optional<double> parse_share(std::string_view text) {
  constexpr std::size_t kMostDigits = 15;  // a double holds that many exactly
  const bool percent = text.ends_with('%');
  if (percent) text.remove_suffix(1);
  double value = 0;
  double unit = percent ? 100 : 1;
  std::size_t digits = 0;
  bool point = false;
  for (char c : text) {
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (!is_digit(c) || ++digits > kMostDigits) return std::nullopt;
    value = value * 10 + (c - '0');
    if (point) unit *= 10;
  }
  const double share = value / unit;
  if (digits == 0 || share <= 0 || share > 1) return std::nullopt;
  return share;
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> names) {
  while (word.starts_with('-')) word.remove_prefix(1);
  std::string_view best;
  std::size_t best_edits = kMostEdits + 1;
  for (std::string_view name : names) {
    if (word.size() > 1 && name.starts_with(word)) return name;
    const std::size_t edits = edits_between(word, name);
    if (edits < best_edits && edits < name.size() / 2) {
      best = name;
      best_edits = edits;
    }
  }
  return best;
}

}  // namespace leitsatz::cli
