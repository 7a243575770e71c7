#include "readers/formatting_elements.h"

#include <algorithm>
#include <string>

#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kMostAlike = 3;

// FNV-1a.
std::uint64_t hash_of(std::string_view text, std::uint64_t hash = 0xCBF29CE484222325u) {
  for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  return hash;
}

}  // namespace

void FormattingElements::push(HtmlNodeId node) {
  const Entry added = {node, look_of(node)};
  const std::size_t first = begin();
  std::size_t alike = 0, oldest = first;
  for (std::size_t i = entries_.size(); i-- > first;) {
    if (entries_[i].look != added.look) continue;
    oldest = i;
    if (++alike == kMostAlike) break;
  }
  if (alike == kMostAlike) {
    remove(oldest);
  } else if (entries_.size() - first >= kMostFormatting) {
    remove(first);
  }
  entries_.push_back(added);
}

void FormattingElements::pop_to_marker() {
  entries_.resize(begin());
  if (!entries_.empty()) entries_.pop_back();
}

void FormattingElements::pop_to(std::size_t size) {
  entries_.resize(std::min(size, entries_.size()));
}

std::size_t FormattingElements::find(HtmlName name) const {
  for (std::size_t i = entries_.size(); i > 0 && !is_marker(i - 1); --i) {
    if (tree_.nodes[entries_[i - 1].node].is(name)) return i - 1;
  }
  return kNowhere;
}

std::size_t FormattingElements::find(HtmlNodeId node) const {
  for (std::size_t i = entries_.size(); i > 0 && !is_marker(i - 1); --i) {
    if (entries_[i - 1].node == node) return i - 1;
  }
  return kNowhere;
}

void FormattingElements::remove(std::size_t at) {
  entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(at));
}

void FormattingElements::move(std::size_t at, std::size_t to) {
  const auto entry = entries_.begin();
  if (at < to) {
    std::rotate(entry + at, entry + at + 1, entry + to);
  } else {
    std::rotate(entry + to, entry + at, entry + at + 1);
  }
}

// Of the entries behind the last marker.
std::size_t FormattingElements::begin() const {
  std::size_t i = entries_.size();
  while (i > 0 && !is_marker(i - 1)) --i;
  return i;
}

std::uint64_t FormattingElements::look_of(HtmlNodeId node) const {
  const HtmlNode& element = tree_.nodes[node];
  std::uint64_t look = static_cast<std::uint64_t>(element.name);
  HtmlAttributes attributes(tree_.html, element.end);
  // In any order.
  while (attributes.next())
    look += hash_of(attributes.value(), hash_of(to_lower(attributes.name())));
  return look;
}

}  // namespace leitsatz::cli
