// A fuzzer's bytes, taken apart: what steers the run comes from their end, and the rest is the
// text. So any text file is a seed as it is.
#ifndef LEITSATZ_TESTS_FUZZ_CONTROLS_H_
#define LEITSATZ_TESTS_FUZZ_CONTROLS_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace leitsatz::fuzz {

class Controls {
 public:
  Controls(const std::uint8_t* data, std::size_t size)
      : rest_(size > 0 ? reinterpret_cast<const char*>(data) : "", size) {}

  // 0 when there are no more.
  std::uint8_t byte() {
    if (rest_.empty()) return 0;
    const char last = rest_.back();
    rest_.remove_suffix(1);
    return static_cast<std::uint8_t>(last);
  }

  // Less than `limit`. REQUIRES: 0 < limit <= 65536.
  std::uint32_t below(std::uint32_t limit) {
    const std::uint32_t low = byte();
    return (limit > 256 ? low << 8 | byte() : low) % limit;
  }

  bool flag() { return (byte() & 1) != 0; }

  // One item of a list. REQUIRES: it is not empty.
  template <class List>
  const auto& pick(const List& list) {
    return list[below(static_cast<std::uint32_t>(std::size(list)))];
  }

  // Up to `most` bytes. REQUIRES: most < 65536.
  std::string_view piece(std::uint32_t most) {
    const std::size_t wanted = below(most + 1);  // takes from the rest
    const std::size_t size = std::min(wanted, rest_.size());
    const std::string_view taken = rest_.substr(rest_.size() - size);
    rest_.remove_suffix(size);
    return taken;
  }

  // What is left.
  std::string_view text() const { return rest_; }

 private:
  std::string_view rest_;
};

}  // namespace leitsatz::fuzz

#endif  // LEITSATZ_TESTS_FUZZ_CONTROLS_H_
