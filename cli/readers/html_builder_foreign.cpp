// The rules of SVG and MathML.
#include <optional>
#include <string>

#include "readers/html_rules.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

using enum HtmlName;

}  // namespace

bool HtmlRules::holds_text(const OpenElements::Element& element) {
  return element.space == HtmlSpace::kMath && is_one_of(element.name, {kMi, kMo, kMn, kMs, kMtext});
}

bool HtmlRules::holds_html(const OpenElements::Element& element) const {
  if (element.space == HtmlSpace::kSvg) {
    return is_one_of(element.name, {kForeignObject, kDesc, kTitle});
  }
  return element.space == HtmlSpace::kMath && element.name == kAnnotationXml &&
         site_.tree.nodes[element.node].holds_html;
}

bool HtmlRules::is_foreign(const HtmlToken& token) const {
  if (site_.open.empty() || token.kind == Kind::kEnd) return false;
  const OpenElements::Element& element = site_.open.current();
  if (element.space == HtmlSpace::kHtml) return false;
  const bool is_start = token.kind == Kind::kStartTag, is_text = token.kind == Kind::kText;
  if (holds_text(element)) {
    if (is_text || (is_start && token.name != kMglyph && token.name != kMalignmark)) return false;
  }
  if (element.space == HtmlSpace::kMath && element.name == kAnnotationXml && is_start &&
      token.name == kSvg) {
    return false;
  }
  return !(holds_html(element) && (is_start || is_text));
}

bool HtmlRules::in_foreign_content(HtmlToken& token) {
  switch (token.kind) {
    case Kind::kText:
      site_.insert_text(token);
      if (!is_space(token)) frameset_ok_ = false;
      return false;
    case Kind::kStartTag: {
      if (breaks_out(token)) return break_out(token);
      const HtmlSpace space = site_.open.current().space;
      const HtmlNodeId node = site_.insert(token, space);
      if (space == HtmlSpace::kMath && token.name == kAnnotationXml) {
        const std::optional<std::string> encoding = site_.attribute(token, "encoding");
        site_.tree.nodes[node].holds_html =
            encoding &&
            (is_same(*encoding, "text/html") || is_same(*encoding, "application/xhtml+xml"));
      }
      if (token.self_closing) site_.open.pop();
      return false;
    }
    case Kind::kEndTag:
      if (token.name == kBr || token.name == kP) return break_out(token);
      return end_foreign(token);
    case Kind::kDoctype:
    case Kind::kEnd:
      return false;
  }
  return false;
}

bool HtmlRules::breaks_out(const HtmlToken& token) const {
  if (token.name == kFont) {
    return site_.attribute(token, "color") || site_.attribute(token, "face") ||
           site_.attribute(token, "size");
  }
  return is_in(token.name, HtmlGroup::kBreaksOut);
}

bool HtmlRules::break_out(HtmlToken& token) {
  while (site_.open.current().space != HtmlSpace::kHtml && !holds_text(site_.open.current()) &&
         !holds_html(site_.open.current())) {
    site_.open.pop();
  }
  return dispatch(token);
}

bool HtmlRules::end_foreign(HtmlToken& token) {
  for (std::size_t i = site_.open.size(); i-- > site_.open.outermost_look();) {
    const OpenElements::Element& element = site_.open[i];
    if (element.space == HtmlSpace::kHtml) return dispatch(token);
    if (element.name == token.name &&
        (token.name != kOther || site_.has_same_name(element.node, token))) {
      site_.open.pop_to(i);
      return false;
    }
  }
  return false;
}

}  // namespace leitsatz::cli
