#include "readers/html_tree.h"

namespace leitsatz::cli {

HtmlNodeId HtmlTree::add(const HtmlNode& node) {
  nodes.push_back(node);
  return static_cast<HtmlNodeId>(nodes.size() - 1);
}

void HtmlTree::insert(HtmlNodeId parent, HtmlNodeId before, HtmlNodeId child) {
  HtmlNode& node = nodes[child];
  HtmlNode& above = nodes[parent];
  node.parent = parent;
  node.next = before;
  HtmlNodeId& after = before == kNoNode ? above.last_child : nodes[before].previous;
  node.previous = after;
  (node.previous == kNoNode ? above.first_child : nodes[node.previous].next) = child;
  after = child;
}

void HtmlTree::detach(HtmlNodeId child) {
  HtmlNode& node = nodes[child];
  HtmlNode& above = nodes[node.parent];
  if (node.previous == kNoNode && above.first_child != child) return;
  (node.previous == kNoNode ? above.first_child : nodes[node.previous].next) = node.next;
  (node.next == kNoNode ? above.last_child : nodes[node.next].previous) = node.previous;
  node.parent = node.previous = node.next = kNoNode;
}

void HtmlTree::move_children(HtmlNodeId from, HtmlNodeId to) {
  for (HtmlNodeId child = nodes[from].first_child; child != kNoNode; child = nodes[child].next) {
    nodes[child].parent = to;
  }
  nodes[to].first_child = nodes[from].first_child;
  nodes[to].last_child = nodes[from].last_child;
  nodes[from].first_child = nodes[from].last_child = kNoNode;
}

std::string_view HtmlTree::name_of(const HtmlNode& node) const {
  return node.name == HtmlName::kOther ? source_of(node) : text_of(node.name);
}

}  // namespace leitsatz::cli
