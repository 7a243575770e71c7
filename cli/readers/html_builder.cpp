#include "readers/html_builder.h"

#include <utility>

#include "readers/html_rules.h"

namespace leitsatz::cli {
namespace {

using enum HtmlName;

}  // namespace

HtmlTree HtmlRules::build() {
  read();
  if (site_.open.has(kTemplate)) {
    while (site_.open.has(kTemplate)) site_.open.pop();
    reset_mode();
  }
  HtmlToken end;
  process(end);
  return std::move(site_.tree);
}

void HtmlRules::read() {
  for (;;) {
    tokenizer_.allow_cdata(!site_.open.empty() && site_.open.current().space != HtmlSpace::kHtml);
    HtmlToken token = tokenizer_.next();
    if (token.kind == Kind::kEnd) return;
    process(token);
  }
}

void HtmlRules::process(HtmlToken& token) {
  while (is_foreign(token) ? in_foreign_content(token) : dispatch(token)) {
  }
}

bool HtmlRules::dispatch(HtmlToken& token) {
  if (token.text == HtmlText::kPlain) token.text = HtmlText::kBody;
  switch (mode_) {
    case Mode::kInitial:
      return initial(token);
    case Mode::kBeforeHtml:
      return before_html(token);
    case Mode::kBeforeHead:
      return before_head(token);
    case Mode::kInHead:
      return in_head(token);
    case Mode::kAfterHead:
      return after_head(token);
    case Mode::kInBody:
      return in_body(token);
    case Mode::kInTable:
      return in_table(token);
    case Mode::kInCaption:
      return in_caption(token);
    case Mode::kInColumnGroup:
      return in_column_group(token);
    case Mode::kInTableBody:
      return in_table_body(token);
    case Mode::kInRow:
      return in_row(token);
    case Mode::kInCell:
      return in_cell(token);
    case Mode::kInTemplate:
      return in_template(token);
    case Mode::kAfterBody:
    case Mode::kAfterAfterBody:
      return after_body(token);
    case Mode::kInFrameset:
      return in_frameset(token);
    case Mode::kAfterFrameset:
    case Mode::kAfterAfterFrameset:
      return after_frameset(token);
  }
  return false;
}

HtmlToken HtmlRules::take_space(HtmlToken& text) const {
  HtmlToken space = text;
  space.end = text.begin += static_cast<HtmlPlace>(html_space_size(site_.source_of(text)));
  return space;
}

bool HtmlRules::drop_space(HtmlToken& token) const {
  if (token.kind != Kind::kText) return false;
  take_space(token);
  return token.begin == token.end;
}

bool HtmlRules::insert_space(HtmlToken& text) {
  site_.insert_text(take_space(text));
  return text.begin == text.end;
}

bool HtmlRules::is_space(HtmlToken text) const { return drop_space(text); }

bool HtmlRules::only_nuls(const HtmlToken& text) const {
  return site_.source_of(text).find_first_not_of('\0') == std::string_view::npos;
}

bool HtmlRules::insert_raw(const HtmlToken& token, HtmlText kind) {
  site_.insert(token);
  if (token.name == kTextarea) tokenizer_.skip_line_break();
  site_.insert_text(token.name == kScript ? tokenizer_.script_text()
                                          : tokenizer_.raw_text(text_of(token.name), kind));
  site_.open.pop();
  return false;
}

void HtmlRules::insert_spaces(HtmlToken text) {
  while (text.begin < text.end) {
    site_.insert_text(take_space(text));
    while (text.begin < text.end && html_space_size(site_.source_of(text)) == 0) ++text.begin;
  }
}

void HtmlRules::end_template() {
  if (template_modes_.size() == outer_templates_) return;
  if (site_.open.find(kTemplate) == OpenElements::kNowhere) return;
  site_.open.pop_through(kTemplate);
  site_.formatting.pop_to_marker();
  template_modes_.pop_back();
  reset_mode();
}

void HtmlRules::reset_mode() {
  for (std::size_t i = site_.open.size(); i-- > site_.open.outermost_look();) {
    if (site_.open[i].space != HtmlSpace::kHtml) continue;
    switch (site_.open[i].name) {
      case kTd:
      case kTh:
        mode_ = Mode::kInCell;
        return;
      case kTr:
        mode_ = Mode::kInRow;
        return;
      case kTbody:
      case kThead:
      case kTfoot:
        mode_ = Mode::kInTableBody;
        return;
      case kCaption:
        mode_ = Mode::kInCaption;
        return;
      case kColgroup:
        mode_ = Mode::kInColumnGroup;
        return;
      case kTable:
        mode_ = Mode::kInTable;
        return;
      case kTemplate:
        mode_ = template_modes_.back();
        return;
      case kHead:
        mode_ = Mode::kInHead;
        return;
      case kFrameset:
        mode_ = Mode::kInFrameset;
        return;
      case kHtml:
        mode_ = head_ == kNoNode ? Mode::kBeforeHead : Mode::kAfterHead;
        return;
      case kBody:
        mode_ = Mode::kInBody;
        return;
      default:
        break;
    }
  }
  mode_ = Mode::kInBody;
}

bool HtmlRules::noscript(const HtmlToken& token) {
  if (!tokenizer_.begin_noscript()) {
    if (site_.open.has(kBody)) {
      site_.reconstruct_formatting();
      site_.insert(token);
    }
    return false;
  }
  const Mode mode = mode_;
  const HtmlNodeId form = form_;
  const bool fostering = site_.fostering, frameset_ok = frameset_ok_;
  const std::size_t open = site_.open.size();
  outer_templates_ = template_modes_.size();
  site_.insert(token);
  const std::size_t formatting = site_.formatting.size();
  site_.formatting.push_marker();
  mode_ = Mode::kInBody;
  site_.fostering = false;
  site_.open.set_floor(open + 1);
  read();
  site_.open.set_floor(0);
  tokenizer_.end_noscript();
  site_.open.pop_to(open);
  site_.formatting.pop_to(formatting);
  template_modes_.resize(outer_templates_);
  outer_templates_ = 0;
  mode_ = mode;
  form_ = form;
  site_.fostering = fostering;
  frameset_ok_ = frameset_ok;
  return false;
}

bool HtmlRules::in_template(HtmlToken& token) {
  switch (token.kind) {
    case Kind::kText:
    case Kind::kDoctype:
      return in_body(token);
    case Kind::kStartTag:
      if (is_in(token.name, HtmlGroup::kOfHead)) return in_head(token);
      template_modes_.back() = mode_ = mode_for_template_with(token.name);
      return true;
    case Kind::kEndTag:
      if (token.name == kTemplate) end_template();
      return false;
    case Kind::kEnd:
      return false;
  }
  return false;
}

HtmlRules::Mode HtmlRules::mode_for_template_with(HtmlName name) {
  switch (name) {
    case kCaption:
    case kColgroup:
    case kTbody:
    case kTfoot:
    case kThead:
      return Mode::kInTable;
    case kCol:
      return Mode::kInColumnGroup;
    case kTr:
      return Mode::kInTableBody;
    case kTd:
    case kTh:
      return Mode::kInRow;
    default:
      return Mode::kInBody;
  }
}

HtmlTree build_html_tree(std::string_view html) { return HtmlRules(html).build(); }

}  // namespace leitsatz::cli
