#include "files/lines.h"

#include <algorithm>

#include "text/utf8.h"

namespace leitsatz::cli {

bool LineReader::next(Line& line) {
  line.too_long = false;
  std::size_t scanned = begin_;
  std::size_t end = buffer_.find('\n', scanned);
  bool more = true;
  while (end == std::string::npos && more) {
    buffer_.erase(0, begin_);
    begin_ = 0;
    if (buffer_.size() > kMostLineBytes) {
      line.too_long = true;
      buffer_.clear();
    }
    scanned = buffer_.size();
    more = input_.read_some(buffer_);
    end = buffer_.find('\n', scanned);
  }
  const bool at_end = end == std::string::npos;
  if (at_end && (!input_.error().empty() || (begin_ == buffer_.size() && !line.too_long))) {
    return false;
  }
  end = std::min(end, buffer_.size());
  line.bytes.assign(buffer_, begin_, line.too_long ? 0 : end - begin_);
  begin_ = at_end ? end : end + 1;
  if (line.bytes.ends_with('\r')) line.bytes.pop_back();
  if (first_ && line.bytes.starts_with(kByteOrderMark)) line.bytes.erase(0, kByteOrderMark.size());
  first_ = false;
  return true;
}

}  // namespace leitsatz::cli
