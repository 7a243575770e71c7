#include "output/offsets.h"

#include <algorithm>

namespace leitsatz::cli {
namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0u;
}

// Whether a character of four bytes begins here: two UTF-16 units (Unicode 15, table 3-7).
bool begins_pair(std::string_view text, std::size_t at) {
  const unsigned first = byte_at(text, at), second = byte_at(text, at + 1);
  if (first < 0xF0 || first > 0xF4) return false;
  const unsigned least = first == 0xF0 ? 0x90 : 0x80, most = first == 0xF4 ? 0x8F : 0xBF;
  return second >= least && second <= most && byte_at(text, at + 2) >> 6 == 2 &&
         byte_at(text, at + 3) >> 6 == 2;
}

}  // namespace

OffsetMap::OffsetMap(std::string_view text, Offsets unit, const std::vector<Span>& spans) {
  if (unit == Offsets::kBytes) return;
  for (const Span span : spans) bytes_.insert(bytes_.end(), {span.begin, span.end});
  std::sort(bytes_.begin(), bytes_.end());
  bytes_.erase(std::unique(bytes_.begin(), bytes_.end()), bytes_.end());
  units_ = bytes_;
  to_utf16_offsets(text, units_);
  if (unit == Offsets::kUtf16) return;
  std::uint32_t pairs = 0;
  std::size_t at = 0;
  for (std::size_t i = 0; i < bytes_.size(); ++i) {
    for (; at < bytes_[i]; ++at) pairs += begins_pair(text, at) ? 1 : 0;
    units_[i] -= pairs;
  }
}

std::uint32_t OffsetMap::of(std::uint32_t byte) const {
  const auto place = std::lower_bound(bytes_.begin(), bytes_.end(), byte);
  return units_[static_cast<std::size_t>(place - bytes_.begin())];
}

Span OffsetMap::of(Span span) const {
  return bytes_.empty() ? span : Span{of(span.begin), of(span.end)};
}

}  // namespace leitsatz::cli
