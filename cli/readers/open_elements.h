// The elements that are open while a page's tree is built, outermost first (HTML Standard,
// 13.2.4.2).
//
// No look-up goes further than kMostLooks elements: what is open farther out is as if it were not.
// So end tags in a page nested without end cost constant time.
#ifndef LEITSATZ_CLI_READERS_OPEN_ELEMENTS_H_
#define LEITSATZ_CLI_READERS_OPEN_ELEMENTS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "readers/html_tree.h"

namespace leitsatz::cli {

// Up to which element an end tag looks for what it ends.
enum class Scope : std::uint8_t { kDefault, kListItem, kButton, kTable };

class OpenElements {
 public:
  static constexpr std::size_t kMostLooks = 512;
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  // An element and what the rules ask of it.
  struct Element {
    HtmlNodeId node = kNoNode;
    HtmlName name = HtmlName::kOther;
    HtmlSpace space = HtmlSpace::kHtml;

    bool is(HtmlName wanted) const { return name == wanted && space == HtmlSpace::kHtml; }
    bool is_in(std::uint16_t groups) const {
      return space == HtmlSpace::kHtml && (groups_of(name) & groups) != 0;
    }
    bool is_special() const;
  };

  explicit OpenElements(HtmlTree& tree) : tree_(tree) {}

  bool empty() const { return elements_.empty(); }
  std::size_t size() const { return elements_.size(); }
  const Element& operator[](std::size_t i) const { return elements_[i]; }
  const Element& current() const { return elements_.back(); }

  void push(HtmlNodeId node) { insert(elements_.size(), node); }
  void pop();
  void pop_to(std::size_t size);  // as many stay
  // Ends the innermost of these, and what is open in it. REQUIRES: there is one in reach.
  void pop_through(HtmlName name);
  // Ends elements up to, but not with, the innermost of the group or <html>.
  void pop_below(std::initializer_list<HtmlName> names);
  // Ends elements that end with the one around them, up to one named `except`.
  void pop_implied(HtmlName except = HtmlName::kOther);

  void insert(std::size_t at, HtmlNodeId node);
  void remove(std::size_t at);
  void replace(std::size_t at, HtmlNodeId node);

  bool has(HtmlName name) const { return counts_[static_cast<std::size_t>(name)] > 0; }
  bool has_in_scope(HtmlName name, Scope scope = Scope::kDefault) const;
  bool has_heading_in_scope() const;
  bool has_in_scope(HtmlNodeId node) const;
  // The place of an element; kNowhere if it is not open or too far out.
  std::size_t find(HtmlNodeId node) const;
  // The place of the innermost element of the name.
  std::size_t find(HtmlName name) const;
  bool is_open(HtmlNodeId node) const { return tree_.nodes[node].is_open; }

  // The places from the innermost element outwards: size() - 1 down to here.
  std::size_t outermost_look() const {
    return elements_.size() > floor_ + kMostLooks ? elements_.size() - kMostLooks : floor_;
  }

  // Puts the elements up to this place out of reach.
  void set_floor(std::size_t floor) { floor_ = floor; }

 private:
  HtmlTree& tree_;
  std::vector<Element> elements_;
  std::size_t floor_ = 0;
  std::array<std::uint32_t, kHtmlNameCount> counts_ = {};  // of HTML's elements

  template <typename Wanted>
  bool has_in_scope_if(Wanted wanted, Scope scope) const;
  void note(const Element& element, bool is_open);
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_OPEN_ELEMENTS_H_
