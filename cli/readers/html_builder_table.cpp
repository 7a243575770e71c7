// The rules of tables.
#include "readers/html_rules.h"

namespace leitsatz::cli {
namespace {

using enum HtmlName;

constexpr std::initializer_list<HtmlName> kTableContext = {kTable, kTemplate};
constexpr std::initializer_list<HtmlName> kBodyContext = {kTbody, kTfoot, kThead, kTemplate};
constexpr std::initializer_list<HtmlName> kRowContext = {kTr, kTemplate};

}  // namespace

bool HtmlRules::in_body_fostered(HtmlToken& token) {
  site_.fostering = true;
  const bool again = in_body(token);
  site_.fostering = false;
  return again;
}

bool HtmlRules::in_table(HtmlToken& token) {
  switch (token.kind) {
    case Kind::kDoctype:
      return false;
    case Kind::kText:
      if (!site_.open.current().is(kTemplate) && !is_table_part(site_.open.current())) break;
      if (!is_space(token)) break;
      site_.insert_text(token);
      return false;
    case Kind::kStartTag:
      switch (token.name) {
        case kCaption:
          site_.open.pop_below(kTableContext);
          site_.formatting.push_marker();
          site_.insert(token);
          mode_ = Mode::kInCaption;
          return false;
        case kColgroup:
        case kCol:
          site_.open.pop_below(kTableContext);
          site_.insert(token.name == kCol ? HtmlSite::implied(kColgroup) : token);
          mode_ = Mode::kInColumnGroup;
          return token.name == kCol;
        case kTbody:
        case kTfoot:
        case kThead:
          site_.open.pop_below(kTableContext);
          site_.insert(token);
          mode_ = Mode::kInTableBody;
          return false;
        case kTd:
        case kTh:
        case kTr:
          site_.open.pop_below(kTableContext);
          site_.insert(HtmlSite::implied(kTbody));
          mode_ = Mode::kInTableBody;
          return true;
        case kTable:
          return end_table();
        case kStyle:
        case kScript:
        case kTemplate:
          return in_head(token);
        case kInput:
          if (!is_hidden_input(token)) break;
          site_.insert_void(token);
          return false;
        case kForm:
          if (form_ != kNoNode || site_.open.has(kTemplate)) return false;
          form_ = site_.insert(token);
          site_.open.pop();
          return false;
        default:
          break;
      }
      break;
    case Kind::kEndTag:
      if (token.name == kTable) {
        end_table();
        return false;
      }
      if (token.name == kTemplate) return in_head(token);
      if (is_in(token.name, HtmlGroup::kTablePart) || is_one_of(token.name, {kBody, kHtml})) {
        return false;
      }
      break;
    case Kind::kEnd:
      return false;
  }
  return in_body_fostered(token);
}

bool HtmlRules::is_table_part(const OpenElements::Element& element) {
  return element.space == HtmlSpace::kHtml && is_one_of(element.name, kTableParts);
}

bool HtmlRules::end_table() {
  if (!site_.open.has_in_scope(kTable, Scope::kTable)) return false;
  site_.open.pop_through(kTable);
  reset_mode();
  return true;
}

bool HtmlRules::in_caption(HtmlToken& token) {
  const bool is_start = token.kind == Kind::kStartTag, is_end = token.kind == Kind::kEndTag;
  if (is_end && token.name == kCaption) {
    end_caption();
    return false;
  }
  if ((is_start && is_in(token.name, HtmlGroup::kTablePart)) || (is_end && token.name == kTable)) {
    return end_caption();
  }
  if (is_end &&
      (is_in(token.name, HtmlGroup::kTablePart) || is_one_of(token.name, {kBody, kHtml}))) {
    return false;
  }
  return in_body(token);
}

bool HtmlRules::end_caption() {
  if (!site_.open.has_in_scope(kCaption, Scope::kTable)) return false;
  site_.open.pop_through(kCaption);
  site_.formatting.pop_to_marker();
  mode_ = Mode::kInTable;
  return true;
}

bool HtmlRules::in_column_group(HtmlToken& token) {
  switch (token.kind) {
    case Kind::kDoctype:
      return false;
    case Kind::kText:
      if (insert_space(token)) return false;
      if (!site_.open.current().is(kColgroup)) insert_spaces(token);
      break;
    case Kind::kStartTag:
      if (token.name == kHtml) return in_body(token);
      if (token.name == kTemplate) return in_head(token);
      if (token.name == kCol) {
        site_.insert_void(token);
        return false;
      }
      break;
    case Kind::kEndTag:
      if (token.name == kTemplate) return in_head(token);
      if (token.name == kCol) return false;
      if (token.name == kColgroup) {
        end_column_group();
        return false;
      }
      break;
    case Kind::kEnd:
      return false;
  }
  return end_column_group();
}

bool HtmlRules::end_column_group() {
  if (!site_.open.current().is(kColgroup)) return false;
  site_.open.pop();
  mode_ = Mode::kInTable;
  return true;
}

bool HtmlRules::in_table_body(HtmlToken& token) {
  const bool is_start = token.kind == Kind::kStartTag, is_end = token.kind == Kind::kEndTag;
  if (is_start && is_one_of(token.name, {kTr, kTd, kTh})) {
    site_.open.pop_below(kBodyContext);
    site_.insert(token.name == kTr ? token : HtmlSite::implied(kTr));
    mode_ = Mode::kInRow;
    return token.name != kTr;
  }
  if (is_end && is_one_of(token.name, {kTbody, kTfoot, kThead})) {
    if (site_.open.has_in_scope(token.name, Scope::kTable)) end_table_body();
    return false;
  }
  if ((is_start && is_one_of(token.name, {kCaption, kCol, kColgroup, kTbody, kTfoot, kThead})) ||
      (is_end && token.name == kTable)) {
    if (!site_.open.has_in_scope(kTbody, Scope::kTable) &&
        !site_.open.has_in_scope(kThead, Scope::kTable) &&
        !site_.open.has_in_scope(kTfoot, Scope::kTable)) {
      return false;
    }
    end_table_body();
    return true;
  }
  if (is_end && is_one_of(token.name, {kBody, kCaption, kCol, kColgroup, kHtml, kTd, kTh, kTr})) {
    return false;
  }
  return in_table(token);
}

void HtmlRules::end_table_body() {
  site_.open.pop_below(kBodyContext);
  site_.open.pop();
  mode_ = Mode::kInTable;
}

bool HtmlRules::in_row(HtmlToken& token) {
  const bool is_start = token.kind == Kind::kStartTag, is_end = token.kind == Kind::kEndTag;
  if (is_start && is_one_of(token.name, {kTd, kTh})) {
    site_.open.pop_below(kRowContext);
    site_.insert(token);
    mode_ = Mode::kInCell;
    site_.formatting.push_marker();
    return false;
  }
  if (is_end && token.name == kTr) {
    end_row();
    return false;
  }
  if ((is_start &&
       is_one_of(token.name, {kCaption, kCol, kColgroup, kTbody, kTfoot, kThead, kTr})) ||
      (is_end && token.name == kTable)) {
    return end_row();
  }
  if (is_end && is_one_of(token.name, {kTbody, kTfoot, kThead})) {
    return site_.open.has_in_scope(token.name, Scope::kTable) && end_row();
  }
  if (is_end && is_one_of(token.name, {kBody, kCaption, kCol, kColgroup, kHtml, kTd, kTh})) {
    return false;
  }
  return in_table(token);
}

bool HtmlRules::end_row() {
  if (!site_.open.has_in_scope(kTr, Scope::kTable)) return false;
  site_.open.pop_below(kRowContext);
  site_.open.pop();
  mode_ = Mode::kInTableBody;
  return true;
}

bool HtmlRules::in_cell(HtmlToken& token) {
  const bool is_start = token.kind == Kind::kStartTag, is_end = token.kind == Kind::kEndTag;
  if (is_end && is_one_of(token.name, {kTd, kTh})) {
    if (site_.open.has_in_scope(token.name, Scope::kTable)) end_cell(token.name);
    return false;
  }
  if (is_start && is_in(token.name, HtmlGroup::kTablePart)) return end_open_cell();
  if (is_end && is_one_of(token.name, {kBody, kCaption, kCol, kColgroup, kHtml})) return false;
  if (is_end && is_one_of(token.name, {kTable, kTbody, kTfoot, kThead, kTr})) {
    return site_.open.has_in_scope(token.name, Scope::kTable) && end_open_cell();
  }
  return in_body(token);
}

bool HtmlRules::end_open_cell() {
  for (HtmlName name : {kTd, kTh}) {
    if (!site_.open.has_in_scope(name, Scope::kTable)) continue;
    end_cell(name);
    return true;
  }
  return false;
}

void HtmlRules::end_cell(HtmlName name) {
  site_.open.pop_through(name);
  site_.formatting.pop_to_marker();
  mode_ = Mode::kInRow;
}

}  // namespace leitsatz::cli
