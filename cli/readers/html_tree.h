// The tree of a page, as one array whose elements refer to each other by number. Names, attributes
// and texts stay places in the page. 32 bytes for each element or text.
#ifndef LEITSATZ_CLI_READERS_HTML_TREE_H_
#define LEITSATZ_CLI_READERS_HTML_TREE_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "readers/html_attributes.h"
#include "readers/html_names.h"
#include "readers/html_tokenizer.h"

namespace leitsatz::cli {

// The number of a node.
using HtmlNodeId = std::uint32_t;
inline constexpr HtmlNodeId kDocumentNode = 0;
inline constexpr HtmlNodeId kNoNode = 0;  // the document is nobody's child

enum class HtmlSpace : std::uint8_t { kHtml, kMath, kSvg };  // namespaces

struct HtmlNode {
  HtmlNodeId parent = kNoNode;
  HtmlNodeId first_child = kNoNode;
  HtmlNodeId last_child = kNoNode;
  HtmlNodeId next = kNoNode;
  HtmlNodeId previous = kNoNode;
  HtmlPlace begin = kNoPlace;  // of the text, or of the tag's name; kNoPlace: no tag stands for it
  HtmlPlace end = kNoPlace;
  HtmlName name = HtmlName::kOther;
  HtmlSpace space = HtmlSpace::kHtml;
  bool is_text : 1 = false;
  bool is_open : 1 = false;     // while the tree is built
  bool holds_html : 1 = false;  // an <annotation-xml> in MathML whose encoding is HTML's
  HtmlText text = HtmlText::kPlain;

  bool is(HtmlName wanted) const { return name == wanted && space == HtmlSpace::kHtml; }
};

struct HtmlTree {
  std::string_view html;        // the page
  std::vector<HtmlNode> nodes;  // the first is the document
  // The start tags of <html> and <body> after their first, whose attributes they have too. Places
  // behind the names.
  std::vector<HtmlPlace> html_tags, body_tags;

  HtmlNodeId add(const HtmlNode& node);
  void append(HtmlNodeId parent, HtmlNodeId child) { insert(parent, kNoNode, child); }
  // Before `before`, a child of `parent`, or at the end. REQUIRES: `child` has no parent.
  void insert(HtmlNodeId parent, HtmlNodeId before, HtmlNodeId child);
  // Takes it from its parent, if it has one.
  void detach(HtmlNodeId child);
  // Moves all children. REQUIRES: `to` has none.
  void move_children(HtmlNodeId from, HtmlNodeId to);

  // As the page has it, if the standard's rules do not know it; else in lower case.
  std::string_view name_of(const HtmlNode& node) const;
  std::string_view source_of(const HtmlNode& node) const {
    return html.substr(node.begin, node.end - node.begin);
  }
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_HTML_TREE_H_
