// A page as the walker reported it: its elements and runs of text in document order, and its
// metadata. PageReader (reader.cpp) builds it; the stages that pipeline.cpp calls read it.
#ifndef LEITSATZ_CORE_PAGE_TREE_H_
#define LEITSATZ_CORE_PAGE_TREE_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/types.h"
#include "page/class_hints.h"
#include "page/tags.h"

namespace leitsatz {

// Facts from an element's attributes. Bits of PageNode::marks.
enum PageMark : std::uint16_t {
  kMarkHidden = 1u << 0,
  kMarkModal = 1u << 1,         // an open dialog
  kMarkRole = 1u << 2,          // navigation, menu, complementary, ...
  kMarkAuthor = 1u << 3,        // rel or itemprop names the author
  kMarkInPage = 1u << 4,        // a link within the page
  kMarkPresentation = 1u << 5,  // a table for layout
  kMarkSummary = 1u << 6,       // a table with a summary
  kMarkHome = 1u << 7,          // a link to the root of the site
  kMarkNote = 1u << 8,          // a link to a note
  kMarkNoscript = 1u << 9,      // shown where no scripts run
};

struct PageNode {
  std::uint32_t parent = 0;
  std::uint32_t end = 0;       // one past the last node inside it: the next sibling, if it has one
  Span text;                   // of a text node
  std::uint32_t element = 0;   // its number in the order of begin_element()
  std::uint32_t classes = 0;   // hash of the class attribute; 0 without one
  std::uint32_t language = 0;  // index into PageTree::languages
  std::uint16_t marks = 0;
  std::uint16_t hints = 0;  // Hint bits of class and id
  Tag tag = Tag::kText;
  std::int8_t weight = 0;  // class and id, each: +1 for positive words, -1 for negative ones
};

// The name and the content of a <meta>.
struct MetaEntry {
  std::string name;  // lower case
  std::string value;
};

// One for each node. Bytes, as bits take more code.
using Flags = std::vector<std::uint8_t>;

struct PageTree {
  std::string text;             // runs of white space are one space, except in <pre>
  std::vector<PageNode> nodes;  // the first is the document
  std::vector<std::string> languages;
  std::string title;  // of <title>
  std::string canonical;
  std::vector<MetaEntry> meta;
  std::vector<std::string> json;  // JSON-LD
  std::vector<std::string> data;  // other JSON in scripts: frameworks build the page from it
  bool has_scripts = false;

  std::string_view text_of(const PageNode& node) const { return slice(text, node.text); }
  // The text inside a node, up to about so many bytes.
  std::string text_in(std::uint32_t node, std::size_t max_bytes) const {
    std::string inside;
    for (std::uint32_t i = node; i < nodes[node].end && inside.size() < max_bytes; ++i) {
      inside.append(text_of(nodes[i]));
    }
    return inside;
  }
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_TREE_H_
