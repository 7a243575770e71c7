#include "readers/html_site.h"

#include <algorithm>

#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

using enum HtmlName;
using Kind = HtmlToken::Kind;

constexpr std::size_t kMostDepth = 512;  // as in Chromium and Firefox

// Copies of formatting elements may take as much as so many pages, and kLeastCopiedBytes.
constexpr std::size_t kCopiedPages = 4;
constexpr std::size_t kLeastCopiedBytes = std::size_t{1} << 16;

// As many as the page has tags and texts, but for copies.
std::size_t most_nodes(std::string_view html) {
  std::size_t count = 2;
  for (std::size_t i = html.find('<'); i != std::string_view::npos; i = html.find('<', i + 1)) {
    const char next = i + 1 < html.size() ? html[i + 1] : ' ';
    count += is_letter(next) ? 2 : next == '/' ? 1 : 0;
  }
  return count;
}

}  // namespace

HtmlSite::HtmlSite(std::string_view html)
    : copied_left_(html.size() * kCopiedPages + kLeastCopiedBytes) {
  tree.html = html;
  tree.nodes.reserve(most_nodes(html));
  tree.add({});
}

// Where a node goes that is to be inserted into an open element ("the appropriate place").
HtmlSite::Place HtmlSite::place_in(HtmlNodeId target) const {
  const HtmlNode& node = tree.nodes[target];
  if (fostering && node.space == HtmlSpace::kHtml && is_one_of(node.name, kTableParts)) {
    return foster_place();
  }
  if (open.size() > kMostDepth && node.parent != kNoNode) return {node.parent, kNoNode};
  return {target, kNoNode};
}

// Before the innermost table, unless a template is further in.
HtmlSite::Place HtmlSite::foster_place() const {
  for (std::size_t i = open.size(); i-- > open.outermost_look();) {
    const OpenElements::Element& element = open[i];
    if (element.is(kTemplate)) return {element.node, kNoNode};
    if (!element.is(kTable)) continue;
    const HtmlNodeId parent = tree.nodes[element.node].parent;
    if (parent != kNoNode) return {parent, element.node};
    return {open[i > 0 ? i - 1 : 0].node, kNoNode};
  }
  return {open[0].node, kNoNode};
}

void HtmlSite::insert_node(HtmlNodeId node) {
  const Place place = place_in(open.current().node);
  tree.insert(place.parent, place.before, node);
}

void HtmlSite::insert_text(const HtmlToken& token) {
  if (token.begin == token.end) return;
  HtmlNode node;
  node.is_text = true;
  node.text = token.text;
  node.begin = token.begin;
  node.end = token.end;
  insert_node(tree.add(node));
}

HtmlNodeId HtmlSite::add_element(const HtmlToken& token, HtmlSpace space) {
  HtmlNode node;
  node.name = token.name;
  node.space = space;
  node.begin = token.begin;
  node.end = token.end;
  return tree.add(node);
}

HtmlNodeId HtmlSite::insert(const HtmlToken& token, HtmlSpace space) {
  const HtmlNodeId node = add_element(token, space);
  insert_node(node);
  open.push(node);
  return node;
}

void HtmlSite::insert_void(const HtmlToken& token) {
  insert_node(add_element(token, HtmlSpace::kHtml));
}

HtmlToken HtmlSite::implied(HtmlName name) {
  HtmlToken token;
  token.kind = Kind::kStartTag;
  token.name = name;
  return token;
}

// False if there were too many copies.
bool HtmlSite::may_copy(HtmlNodeId node) {
  const HtmlNode& element = tree.nodes[node];
  HtmlAttributes attributes(tree.html, element.end);
  while (attributes.next()) {
  }
  const std::size_t cost = sizeof(HtmlNode) + attributes.end() - element.begin;
  if (cost > copied_left_) return false;
  copied_left_ -= cost;
  return true;
}

HtmlNodeId HtmlSite::add_copy(HtmlNodeId node) {
  HtmlNode copy;
  copy.name = tree.nodes[node].name;
  copy.begin = tree.nodes[node].begin;
  copy.end = tree.nodes[node].end;
  return tree.add(copy);
}

bool HtmlSite::is_in_force(std::size_t i) const {
  return formatting.is_marker(i) || open.is_open(formatting[i]);
}

void HtmlSite::reconstruct_formatting() {
  std::size_t i = formatting.size();
  while (i > 0 && !is_in_force(i - 1)) --i;
  for (; i < formatting.size(); ++i) {
    if (!may_copy(formatting[i])) {
      formatting.pop_to(i);
      return;
    }
    const HtmlNodeId copy = add_copy(formatting[i]);
    insert_node(copy);
    open.push(copy);
    formatting.replace(i, copy);
  }
}

void HtmlSite::insert_formatting(const HtmlToken& token) {
  reconstruct_formatting();
  formatting.push(insert(token));
}

void HtmlSite::end_formatting(const HtmlToken& token) {
  if (open.current().is(token.name) &&
      formatting.find(open.current().node) == FormattingElements::kNowhere) {
    open.pop();
    return;
  }
  constexpr int kMostRounds = 8;
  for (int round = 0; round < kMostRounds; ++round) {
    const std::size_t entry = formatting.find(token.name);
    if (entry == FormattingElements::kNowhere) {
      any_other_end_tag(token);
      return;
    }
    const HtmlNodeId element = formatting[entry];
    const std::size_t at = open.find(element);
    if (at == OpenElements::kNowhere) {
      formatting.remove(entry);
      return;
    }
    if (!open.has_in_scope(element)) return;
    std::size_t block = at + 1;
    while (block < open.size() && !open[block].is_special()) ++block;
    if (block == open.size() || !may_copy(element)) {
      open.pop_to(at);
      formatting.remove(entry);
      return;
    }
    adopt(at, entry, block);
  }
}

// Takes the block out of the formatting element, and puts what it holds into a copy of that.
void HtmlSite::adopt(std::size_t at, std::size_t entry, std::size_t block) {
  const HtmlNodeId element = open[at].node;
  const HtmlNodeId furthest = open[block].node;
  const HtmlNodeId ancestor = open[at - 1].node;
  std::size_t bookmark = entry;
  HtmlNodeId last = furthest;
  std::size_t furthest_at = block;
  constexpr int kMostCopies = 3;
  int count = 0;
  for (std::size_t i = block; --i > at;) {
    const HtmlNodeId node = open[i].node;
    const std::size_t listed = formatting.find(node);
    const bool is_listed = listed != FormattingElements::kNowhere;
    if (++count > kMostCopies || !is_listed || !may_copy(node)) {
      if (is_listed) {
        formatting.remove(listed);
        if (listed < bookmark) --bookmark;
        if (listed < entry) --entry;
      }
      open.remove(i);
      --furthest_at;
      continue;
    }
    const HtmlNodeId copy = add_copy(node);
    formatting.replace(listed, copy);
    open.replace(i, copy);
    if (last == furthest) bookmark = listed + 1;
    tree.detach(last);
    tree.append(copy, last);
    last = copy;
  }
  tree.detach(last);
  const Place place = place_in(ancestor);
  tree.insert(place.parent, place.before, last);
  const HtmlNodeId copy = add_copy(element);
  tree.move_children(furthest, copy);
  tree.append(furthest, copy);
  formatting.replace(entry, copy);
  formatting.move(entry, bookmark);
  open.insert(furthest_at + 1, copy);
  open.remove(at);
}

void HtmlSite::close_p() {
  open.pop_implied(kP);
  open.pop_through(kP);
}

void HtmlSite::close_p_in_scope() {
  if (open.has_in_scope(kP, Scope::kButton)) close_p();
}

bool HtmlSite::end_in_scope(HtmlName name, Scope scope) {
  if (!open.has_in_scope(name, scope)) return false;
  open.pop_implied(name);
  open.pop_through(name);
  return true;
}

void HtmlSite::any_other_end_tag(const HtmlToken& token) {
  if (!open.has(token.name)) return;
  for (std::size_t i = open.size(); i-- > open.outermost_look();) {
    const OpenElements::Element& element = open[i];
    if (is_named(element, token)) {
      open.pop_to(i);
      return;
    }
    if (element.is_special()) return;
  }
}

bool HtmlSite::is_named(const OpenElements::Element& element, const HtmlToken& token) const {
  return element.is(token.name) && (token.name != kOther || has_same_name(element.node, token));
}

bool HtmlSite::has_same_name(HtmlNodeId node, const HtmlToken& token) const {
  const std::string_view here = tree.source_of(tree.nodes[node]), there = source_of(token);
  return std::equal(here.begin(), here.end(), there.begin(), there.end(),
                    [](char a, char b) { return to_lower(a) == to_lower(b); });
}

std::string_view HtmlSite::source_of(const HtmlToken& token) const {
  return tree.html.substr(token.begin, token.end - token.begin);
}

std::optional<std::string> HtmlSite::attribute(const HtmlToken& token,
                                               std::string_view name) const {
  HtmlAttributes attributes(tree.html, token.end);
  while (attributes.next()) {
    if (is_same(attributes.name(), name)) return attributes.value();
  }
  return std::nullopt;
}

}  // namespace leitsatz::cli
