// Tables of words with a number each, packed into one string when the program is compiled: a row
// takes its letters and three bytes, and no address.
//
// In:  rows {text, number}, ascending by first letters. Out: those that begin with a letter. Cost:
// linear in these. Rows of one letter keep their order.
#ifndef LEITSATZ_CORE_PAGE_PACKED_WORDS_H_
#define LEITSATZ_CORE_PAGE_PACKED_WORDS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace leitsatz {

struct WordRow {
  std::string_view text;
  std::uint16_t number;
};

template <class Rows>
constexpr std::size_t packed_size(const Rows& rows) {
  std::size_t size = 0;
  for (const WordRow& row : rows) size += row.text.size() + 3;
  return size;
}

template <std::size_t kSize>
class PackedWords {
 public:
  template <class Rows>
  constexpr explicit PackedWords(const Rows& rows) {
    std::size_t at = 0, group = 0;
    for (const WordRow& row : rows) {
      while (group < group_of(row.text[0])) begins_[++group] = static_cast<std::uint16_t>(at);
      bytes_[at++] = static_cast<char>(row.text.size());
      for (char c : row.text) bytes_[at++] = c;
      bytes_[at++] = static_cast<char>(row.number & 0xFF);
      bytes_[at++] = static_cast<char>(row.number >> 8);
      is_sorted_ = is_sorted_ && group == group_of(row.text[0]);
    }
    while (group < kGroups) begins_[++group] = static_cast<std::uint16_t>(at);
  }

  constexpr bool is_sorted() const { return is_sorted_; }

  // Calls use(text, number) for each row whose text begins with `first`, and for some others.
  template <class Use>
  void for_each(char first, Use use) const {
    const std::size_t group = group_of(first), end = begins_[group + 1];
    for (std::size_t at = begins_[group]; at < end;) {
      const std::size_t size = byte(at);
      use(std::string_view(&bytes_[at + 1], size),
          static_cast<std::uint16_t>(byte(at + size + 1) | byte(at + size + 2) << 8));
      at += size + 3;
    }
  }

 private:
  static constexpr std::size_t kGroups = 28;  // a letter each; what precedes and follows these
  std::array<char, kSize> bytes_{};
  std::array<std::uint16_t, kGroups + 1> begins_{};
  bool is_sorted_ = true;

  static constexpr std::size_t group_of(char first) {
    const auto c = static_cast<unsigned char>(first);
    return c < 'a' ? 0u : c > 'z' ? kGroups - 1 : c - 'a' + 1u;
  }
  std::size_t byte(std::size_t at) const { return static_cast<unsigned char>(bytes_[at]); }
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_PACKED_WORDS_H_
