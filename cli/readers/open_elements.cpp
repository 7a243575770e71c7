#include "readers/open_elements.h"

#include <algorithm>

namespace leitsatz::cli {
namespace {

using Element = OpenElements::Element;

// Elements of SVG and MathML in which HTML may stand.
bool holds_html(const Element& element) {
  switch (element.name) {
    case HtmlName::kMi:
    case HtmlName::kMo:
    case HtmlName::kMn:
    case HtmlName::kMs:
    case HtmlName::kMtext:
    case HtmlName::kAnnotationXml:
      return element.space == HtmlSpace::kMath;
    case HtmlName::kForeignObject:
    case HtmlName::kDesc:
    case HtmlName::kTitle:
      return element.space == HtmlSpace::kSvg;
    default:
      return false;
  }
}

bool bounds(Scope scope, const Element& element) {
  if (scope == Scope::kTable) {
    return element.is(HtmlName::kHtml) || element.is(HtmlName::kTable) ||
           element.is(HtmlName::kTemplate);
  }
  if (scope == Scope::kListItem && (element.is(HtmlName::kOl) || element.is(HtmlName::kUl))) {
    return true;
  }
  if (scope == Scope::kButton && element.is(HtmlName::kButton)) return true;
  return element.is_in(HtmlGroup::kScope) || holds_html(element);
}

}  // namespace

bool OpenElements::Element::is_special() const {
  return is_in(HtmlGroup::kSpecial) || holds_html(*this);
}

void OpenElements::note(const Element& element, bool is_open) {
  tree_.nodes[element.node].is_open = is_open;
  if (element.space != HtmlSpace::kHtml) return;
  std::uint32_t& count = counts_[static_cast<std::size_t>(element.name)];
  is_open ? ++count : --count;
}

void OpenElements::pop() {
  note(elements_.back(), false);
  elements_.pop_back();
}

void OpenElements::pop_to(std::size_t size) {
  while (elements_.size() > size) pop();
}

void OpenElements::pop_through(HtmlName name) {
  const std::size_t at = find(name);
  if (at != kNowhere) pop_to(at);
}

void OpenElements::pop_below(std::initializer_list<HtmlName> names) {
  while (size() > floor_ && !current().is(HtmlName::kHtml) &&
         std::none_of(names.begin(), names.end(),
                      [this](HtmlName name) { return current().is(name); })) {
    pop();
  }
}

void OpenElements::pop_implied(HtmlName except) {
  while (current().is_in(HtmlGroup::kImpliedEnd) && current().name != except) pop();
}

void OpenElements::insert(std::size_t at, HtmlNodeId node) {
  const HtmlNode& added = tree_.nodes[node];
  const Element element = {node, added.name, added.space};
  note(element, true);
  elements_.insert(elements_.begin() + static_cast<std::ptrdiff_t>(at), element);
}

void OpenElements::remove(std::size_t at) {
  note(elements_[at], false);
  elements_.erase(elements_.begin() + static_cast<std::ptrdiff_t>(at));
}

// The new element has the name of the old one.
void OpenElements::replace(std::size_t at, HtmlNodeId node) {
  note(elements_[at], false);
  elements_[at].node = node;
  note(elements_[at], true);
}

template <typename Wanted>
bool OpenElements::has_in_scope_if(Wanted wanted, Scope scope) const {
  for (std::size_t i = size(); i-- > outermost_look();) {
    if (wanted(elements_[i])) return true;
    if (bounds(scope, elements_[i])) return false;
  }
  return false;
}

bool OpenElements::has_in_scope(HtmlName name, Scope scope) const {
  return has(name) && has_in_scope_if([name](const Element& e) { return e.is(name); }, scope);
}

bool OpenElements::has_heading_in_scope() const {
  return has_in_scope_if([](const Element& e) { return e.is_in(HtmlGroup::kHeading); },
                         Scope::kDefault);
}

bool OpenElements::has_in_scope(HtmlNodeId node) const {
  return has_in_scope_if([node](const Element& e) { return e.node == node; }, Scope::kDefault);
}

std::size_t OpenElements::find(HtmlNodeId node) const {
  for (std::size_t i = size(); i-- > outermost_look();) {
    if (elements_[i].node == node) return i;
  }
  return kNowhere;
}

std::size_t OpenElements::find(HtmlName name) const {
  if (!has(name)) return kNowhere;
  for (std::size_t i = size(); i-- > outermost_look();) {
    if (elements_[i].is(name)) return i;
  }
  return kNowhere;
}

}  // namespace leitsatz::cli
