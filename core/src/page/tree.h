// A page as the walker told it: its elements and runs of text in document order, and what its head
// says. Made by PageReader (page_reader.cpp), read by the stages of page.cpp.
#ifndef LEITSATZ_CORE_PAGE_TREE_H_
#define LEITSATZ_CORE_PAGE_TREE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/types.h"
#include "page/class_hints.h"
#include "page/tags.h"

namespace leitsatz {

// Facts of an element that its attributes give. Bits of PageNode::marks.
enum PageMark : std::uint16_t {
  kMarkHidden = 1u << 0,
  kMarkModal = 1u << 1,         // an open dialog
  kMarkRole = 1u << 2,          // navigation, menu, complementary, ...
  kMarkAuthor = 1u << 3,        // rel or itemprop says: the author
  kMarkInPage = 1u << 4,        // a link to a place on the same page
  kMarkPresentation = 1u << 5,  // a table for layout
  kMarkSummary = 1u << 6,       // a table with a summary
};

struct PageNode {
  std::uint32_t parent = 0;
  std::uint32_t end = 0;      // one past the last node inside it; the next sibling, if there is one
  Span text;                  // of a run of text
  std::uint32_t element = 0;  // the walker's number of it
  std::uint32_t classes = 0;  // a hash of class; 0 without
  std::uint32_t language = 0;  // index into PageTree::languages
  std::uint16_t marks = 0;
  std::uint16_t hints = 0;  // of class and id together
  Tag tag = Tag::kText;
  std::int8_t weight = 0;  // class and id: each +1 for positive words, -1 for negative ones
};

// A name and a value of the page's head.
struct PageFactPair {
  std::string name;  // lower case
  std::string value;
};

struct PageTree {
  std::string text;             // white space is one space, but in <pre>
  std::vector<PageNode> nodes;  // the first is the document
  std::vector<std::string> languages;
  std::string title;  // of <title>
  std::string canonical;
  std::vector<PageFactPair> facts;  // of <meta>
  std::vector<std::string> json;    // JSON-LD

  std::string_view text_of(const PageNode& node) const { return slice(text, node.text); }
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_TREE_H_
