// The formatting elements in force while a page's tree is built, which are begun again in each
// block that they reach into (HTML Standard, 13.2.4.3).
//
// No more than kMostFormatting are in force; a further one takes the place of the oldest.
#ifndef LEITSATZ_CLI_READERS_FORMATTING_ELEMENTS_H_
#define LEITSATZ_CLI_READERS_FORMATTING_ELEMENTS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "readers/html_tree.h"

namespace leitsatz::cli {

class FormattingElements {
 public:
  static constexpr std::size_t kMostFormatting = 128;
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  explicit FormattingElements(HtmlTree& tree) : tree_(tree) {}

  std::size_t size() const { return entries_.size(); }
  bool is_marker(std::size_t i) const { return entries_[i].node == kNoNode; }
  HtmlNodeId operator[](std::size_t i) const { return entries_[i].node; }

  // Of elements that are alike in name and attributes, three are in force.
  void push(HtmlNodeId node);
  // Bounds what is in force: in table cells and the like it is all new.
  void push_marker() { entries_.push_back({}); }
  void pop_to_marker();
  void pop_to(std::size_t size);  // as many stay

  // The place of the last element of the name behind the last marker; kNowhere if there is none.
  std::size_t find(HtmlName name) const;
  std::size_t find(HtmlNodeId node) const;
  void remove(std::size_t at);
  // Puts a copy in its place.
  void replace(std::size_t at, HtmlNodeId copy) { entries_[at].node = copy; }
  // Moves an entry to where `to` is before the move.
  void move(std::size_t at, std::size_t to);

 private:
  struct Entry {
    HtmlNodeId node = kNoNode;  // kNoNode: a marker
    std::uint64_t look = 0;     // equal for elements alike
  };
  HtmlTree& tree_;
  std::vector<Entry> entries_;

  std::size_t begin() const;
  std::uint64_t look_of(HtmlNodeId node) const;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_FORMATTING_ELEMENTS_H_
