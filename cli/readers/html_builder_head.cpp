// What comes before the body, and framesets.
#include "readers/html_rules.h"
#include "readers/quirks.h"

namespace leitsatz::cli {
namespace {

using enum HtmlName;

}  // namespace

bool HtmlRules::initial(HtmlToken& token) {
  if (drop_space(token)) return false;
  mode_ = Mode::kBeforeHtml;
  if (token.kind == Kind::kDoctype) {
    quirks_ = has_quirks(site_.source_of(token));
    return false;
  }
  quirks_ = true;
  return true;
}

bool HtmlRules::before_html(HtmlToken& token) {
  if (token.kind == Kind::kDoctype) return false;
  if (drop_space(token)) return false;
  if (token.kind == Kind::kEndTag && !is_one_of(token.name, {kHead, kBody, kHtml, kBr})) {
    return false;
  }
  const bool is_html = token.kind == Kind::kStartTag && token.name == kHtml;
  const HtmlNodeId node =
      site_.add_element(is_html ? token : HtmlSite::implied(kHtml), HtmlSpace::kHtml);
  site_.tree.append(kDocumentNode, node);
  site_.open.push(node);
  mode_ = Mode::kBeforeHead;
  return !is_html;
}

bool HtmlRules::before_head(HtmlToken& token) {
  if (token.kind == Kind::kDoctype) return false;
  if (drop_space(token)) return false;
  if (token.kind == Kind::kStartTag && token.name == kHtml) return in_body(token);
  if (token.kind == Kind::kEndTag && !is_one_of(token.name, {kHead, kBody, kHtml, kBr})) {
    return false;
  }
  const bool is_head = token.kind == Kind::kStartTag && token.name == kHead;
  head_ = site_.insert(is_head ? token : HtmlSite::implied(kHead));
  mode_ = Mode::kInHead;
  return !is_head;
}

bool HtmlRules::in_head(HtmlToken& token) {
  switch (token.kind) {
    case Kind::kDoctype:
      return false;
    case Kind::kText:
      if (insert_space(token)) return false;
      break;
    case Kind::kStartTag:
      switch (token.name) {
        case kHtml:
          return in_body(token);
        case kBase:
        case kBasefont:
        case kBgsound:
        case kLink:
        case kMeta:
          site_.insert_void(token);
          return false;
        case kTitle:
          return insert_raw(token, HtmlText::kPlain);
        case kNoframes:
        case kStyle:
        case kScript:
          return insert_raw(token, HtmlText::kRaw);
        case kNoscript:
          return noscript(token);
        case kTemplate:
          site_.insert(token);
          site_.formatting.push_marker();
          frameset_ok_ = false;
          mode_ = Mode::kInTemplate;
          template_modes_.push_back(mode_);
          return false;
        case kHead:
          return false;
        default:
          break;
      }
      break;
    case Kind::kEndTag:
      if (token.name == kTemplate) end_template();
      if (token.name == kHead) {
        site_.open.pop();
        mode_ = Mode::kAfterHead;
      }
      if (!is_one_of(token.name, {kBody, kHtml, kBr})) return false;
      break;
    case Kind::kEnd:
      break;
  }
  site_.open.pop();
  mode_ = Mode::kAfterHead;
  return true;
}

bool HtmlRules::after_head(HtmlToken& token) {
  switch (token.kind) {
    case Kind::kDoctype:
      return false;
    case Kind::kText:
      if (insert_space(token)) return false;
      break;
    case Kind::kStartTag:
      if (token.name == kHtml) return in_body(token);
      if (token.name == kHead) return false;
      if (token.name == kBody) {
        site_.insert(token);
        frameset_ok_ = false;
        mode_ = Mode::kInBody;
        return false;
      }
      if (token.name == kFrameset) {
        site_.insert(token);
        mode_ = Mode::kInFrameset;
        return false;
      }
      if (is_in(token.name, HtmlGroup::kOfHead)) {
        site_.open.push(head_);
        const bool again = in_head(token);
        const std::size_t at = site_.open.find(head_);
        if (at != OpenElements::kNowhere) site_.open.remove(at);
        return again;
      }
      break;
    case Kind::kEndTag:
      if (token.name == kTemplate) end_template();
      if (!is_one_of(token.name, {kBody, kHtml, kBr})) return false;
      break;
    case Kind::kEnd:
      break;
  }
  site_.insert(HtmlSite::implied(kBody));
  mode_ = Mode::kInBody;
  return true;
}

bool HtmlRules::in_frameset(HtmlToken& token) {
  switch (token.kind) {
    case Kind::kText:
      insert_spaces(token);
      return false;
    case Kind::kStartTag:
      if (token.name == kHtml) return in_body(token);
      if (token.name == kNoframes) return in_head(token);
      if (token.name == kFrameset) site_.insert(token);
      if (token.name == kFrame) site_.insert_void(token);
      return false;
    case Kind::kEndTag:
      if (token.name != kFrameset || site_.open.size() == 1) return false;
      site_.open.pop();
      if (!site_.open.current().is(kFrameset)) mode_ = Mode::kAfterFrameset;
      return false;
    case Kind::kDoctype:
    case Kind::kEnd:
      return false;
  }
  return false;
}

bool HtmlRules::after_frameset(HtmlToken& token) {
  if (token.kind == Kind::kText) insert_spaces(token);
  if (token.kind == Kind::kStartTag && token.name == kHtml) return in_body(token);
  if (token.kind == Kind::kStartTag && token.name == kNoframes) return in_head(token);
  if (token.kind == Kind::kEndTag && token.name == kHtml) mode_ = Mode::kAfterAfterFrameset;
  return false;
}

}  // namespace leitsatz::cli
