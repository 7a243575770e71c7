// The rules of the body, which most tags go by.
#include <optional>
#include <string>

#include "readers/html_rules.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

using enum HtmlName;

}  // namespace

bool HtmlRules::in_body(HtmlToken& token) {
  switch (token.kind) {
    case Kind::kText:
      if (only_nuls(token)) return false;
      site_.reconstruct_formatting();
      site_.insert_text(token);
      if (!is_space(token)) frameset_ok_ = false;
      return false;
    case Kind::kStartTag:
      return start_in_body(token);
    case Kind::kEndTag:
      return end_in_body(token);
    case Kind::kDoctype:
    case Kind::kEnd:
      return false;
  }
  return false;
}

bool HtmlRules::start_in_body(HtmlToken& token) {
  if (is_in(token.name, HtmlGroup::kOfHead)) return in_head(token);
  if (is_in(token.name, HtmlGroup::kTablePart)) return false;
  if (is_in(token.name, HtmlGroup::kBlock)) {
    site_.close_p_in_scope();
    site_.insert(token);
    return false;
  }
  if (is_in(token.name, HtmlGroup::kHeading)) {
    site_.close_p_in_scope();
    if (site_.open.current().is_in(HtmlGroup::kHeading)) site_.open.pop();
    site_.insert(token);
    return false;
  }
  switch (token.name) {
    case kHtml:
      if (!site_.open.has(kTemplate)) site_.tree.html_tags.push_back(token.end);
      return false;
    case kBody:
      if (site_.open.size() < 2 || !site_.open[1].is(kBody) || site_.open.has(kTemplate))
        return false;
      frameset_ok_ = false;
      site_.tree.body_tags.push_back(token.end);
      return false;
    case kFrameset:
      if (site_.open.size() < 2 || !site_.open[1].is(kBody) || !frameset_ok_) return false;
      site_.tree.detach(site_.open[1].node);
      site_.open.pop_to(1);
      site_.insert(token);
      mode_ = Mode::kInFrameset;
      return false;
    case kHead:
    case kFrame:
      return false;
    case kPre:
    case kListing:
      site_.close_p_in_scope();
      site_.insert(token);
      tokenizer_.skip_line_break();
      frameset_ok_ = false;
      return false;
    case kForm:
      if (form_ != kNoNode && !site_.open.has(kTemplate)) return false;
      site_.close_p_in_scope();
      site_.insert(token);
      if (!site_.open.has(kTemplate)) form_ = site_.open.current().node;
      return false;
    case kLi:
    case kDd:
    case kDt:
      return start_item(token);
    case kPlaintext:
      site_.close_p_in_scope();
      site_.insert(token);
      site_.insert_text(tokenizer_.rest());
      return false;
    case kButton:
      site_.end_in_scope(kButton);
      site_.reconstruct_formatting();
      site_.insert(token);
      frameset_ok_ = false;
      return false;
    case kA:
      end_open_link(token);
      site_.insert_formatting(token);
      return false;
    case kNobr:
      site_.reconstruct_formatting();
      if (site_.open.has_in_scope(kNobr)) site_.end_formatting(token);
      site_.insert_formatting(token);
      return false;
    case kApplet:
    case kMarquee:
    case kObject:
      site_.reconstruct_formatting();
      site_.insert(token);
      site_.formatting.push_marker();
      frameset_ok_ = false;
      return false;
    case kTable:
      if (!quirks_) site_.close_p_in_scope();
      site_.insert(token);
      frameset_ok_ = false;
      mode_ = Mode::kInTable;
      return false;
    case kImage:
      token.name = kImg;
      return true;
    case kInput:
      if (site_.open.has_in_scope(kSelect)) site_.open.pop_through(kSelect);
      site_.reconstruct_formatting();
      site_.insert_void(token);
      if (!is_hidden_input(token)) frameset_ok_ = false;
      return false;
    case kArea:
    case kBr:
    case kEmbed:
    case kImg:
    case kKeygen:
    case kWbr:
      site_.reconstruct_formatting();
      site_.insert_void(token);
      frameset_ok_ = false;
      return false;
    case kParam:
    case kSource:
    case kTrack:
      site_.insert_void(token);
      return false;
    case kHr:
      site_.close_p_in_scope();
      if (site_.open.has_in_scope(kSelect)) site_.open.pop_implied();
      site_.insert_void(token);
      frameset_ok_ = false;
      return false;
    case kTextarea:
      frameset_ok_ = false;
      return insert_raw(token, HtmlText::kPlain);
    case kXmp:
      site_.close_p_in_scope();
      site_.reconstruct_formatting();
      frameset_ok_ = false;
      return insert_raw(token, HtmlText::kRaw);
    case kIframe:
      frameset_ok_ = false;
      return insert_raw(token, HtmlText::kRaw);
    case kNoembed:
      return insert_raw(token, HtmlText::kRaw);
    case kNoscript:
      return noscript(token);
    case kSelect:
      if (site_.open.has_in_scope(kSelect)) {
        site_.open.pop_through(kSelect);
        return false;
      }
      site_.reconstruct_formatting();
      site_.insert(token);
      frameset_ok_ = false;
      return false;
    case kOption:
    case kOptgroup:
      if (site_.open.has_in_scope(kSelect)) {
        site_.open.pop_implied(token.name == kOption ? kOptgroup : kOther);
      } else if (site_.open.current().is(kOption)) {
        site_.open.pop();
      }
      site_.reconstruct_formatting();
      site_.insert(token);
      return false;
    case kRb:
    case kRtc:
      if (site_.open.has_in_scope(kRuby)) site_.open.pop_implied();
      site_.insert(token);
      return false;
    case kRp:
    case kRt:
      if (site_.open.has_in_scope(kRuby)) site_.open.pop_implied(kRtc);
      site_.insert(token);
      return false;
    case kMath:
    case kSvg:
      site_.reconstruct_formatting();
      site_.insert(token, token.name == kSvg ? HtmlSpace::kSvg : HtmlSpace::kMath);
      if (token.self_closing) site_.open.pop();
      return false;
    default:
      if (is_in(token.name, HtmlGroup::kFormatting)) {
        site_.insert_formatting(token);
      } else {
        site_.reconstruct_formatting();
        site_.insert(token);
      }
      return false;
  }
}

bool HtmlRules::start_item(const HtmlToken& token) {
  frameset_ok_ = false;
  for (std::size_t i = site_.open.size(); i-- > site_.open.outermost_look();) {
    const OpenElements::Element& element = site_.open[i];
    const bool is_item = token.name == kLi ? element.is(kLi) : element.is(kDd) || element.is(kDt);
    if (is_item) {
      const HtmlName name = element.name;
      site_.open.pop_implied(name);
      site_.open.pop_through(name);
      break;
    }
    if (element.is_special() && !element.is(kAddress) && !element.is(kDiv) && !element.is(kP)) {
      break;
    }
  }
  site_.close_p_in_scope();
  site_.insert(token);
  return false;
}

void HtmlRules::end_open_link(const HtmlToken& token) {
  const std::size_t entry = site_.formatting.find(kA);
  if (entry == FormattingElements::kNowhere) return;
  const HtmlNodeId link = site_.formatting[entry];
  site_.end_formatting(token);
  const std::size_t listed = site_.formatting.find(link);
  if (listed != FormattingElements::kNowhere) site_.formatting.remove(listed);
  const std::size_t at = site_.open.find(link);
  if (at != OpenElements::kNowhere) site_.open.remove(at);
}

bool HtmlRules::is_hidden_input(const HtmlToken& token) const {
  const std::optional<std::string> type = site_.attribute(token, "type");
  return type && is_same(*type, "hidden");
}

bool HtmlRules::end_in_body(HtmlToken& token) {
  if (is_in(token.name, HtmlGroup::kBlockEnd)) {
    site_.end_in_scope(token.name);
    return false;
  }
  if (is_in(token.name, HtmlGroup::kHeading)) {
    if (!site_.open.has_heading_in_scope()) return false;
    site_.open.pop_implied();
    while (!site_.open.current().is_in(HtmlGroup::kHeading)) site_.open.pop();
    site_.open.pop();
    return false;
  }
  if (is_in(token.name, HtmlGroup::kFormatting)) {
    site_.end_formatting(token);
    return false;
  }
  switch (token.name) {
    case kTemplate:
      end_template();
      return false;
    case kBody:
    case kHtml:
      if (!site_.open.has_in_scope(kBody)) return false;
      mode_ = Mode::kAfterBody;
      return token.name == kHtml;
    case kForm:
      end_form();
      return false;
    case kP:
      if (!site_.open.has_in_scope(kP, Scope::kButton)) site_.insert(HtmlSite::implied(kP));
      site_.close_p();
      return false;
    case kLi:
      site_.end_in_scope(kLi, Scope::kListItem);
      return false;
    case kDd:
    case kDt:
      site_.end_in_scope(token.name);
      return false;
    case kApplet:
    case kMarquee:
    case kObject:
      if (site_.end_in_scope(token.name)) site_.formatting.pop_to_marker();
      return false;
    case kBr:
      token = HtmlSite::implied(kBr);
      return true;
    default:
      site_.any_other_end_tag(token);
      return false;
  }
}

void HtmlRules::end_form() {
  if (site_.open.has(kTemplate)) {
    site_.end_in_scope(kForm);
    return;
  }
  const HtmlNodeId form = form_;
  form_ = kNoNode;
  if (form == kNoNode || !site_.open.has_in_scope(form)) return;
  site_.open.pop_implied();
  site_.open.remove(site_.open.find(form));
}

bool HtmlRules::after_body(HtmlToken& token) {
  if (token.kind == Kind::kDoctype || token.kind == Kind::kEnd) return false;
  if (is_space(token)) return in_body(token);
  if (token.kind == Kind::kStartTag && token.name == kHtml) return in_body(token);
  if (mode_ == Mode::kAfterBody && token.kind == Kind::kEndTag && token.name == kHtml) {
    mode_ = Mode::kAfterAfterBody;
    return false;
  }
  mode_ = Mode::kInBody;
  return true;
}

}  // namespace leitsatz::cli
