#include "readers/html_tokenizer.h"

#include <algorithm>

#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

constexpr std::string_view kCdata = "<![CDATA[";
constexpr std::string_view kDoctype = "<!doctype";

}  // namespace

HtmlToken HtmlTokenizer::next() {
  while (at_ < html_.size()) {
    if (!is_markup(at_)) {
      std::size_t end = find("<", at_ + 1);
      while (end < html_.size() && !is_markup(end)) end = find("<", end + 1);
      return text_to(end, HtmlText::kPlain);
    }
    if (is_letter(peek(1))) {
      at_ += 1;
      const HtmlToken token = tag(HtmlToken::Kind::kStartTag);
      if (token.kind != HtmlToken::Kind::kEnd) return token;
    } else if (peek(1) == '/' && is_letter(peek(2))) {
      at_ += 2;
      const HtmlToken token = tag(HtmlToken::Kind::kEndTag);
      if (token.kind != HtmlToken::Kind::kEnd) return token;
    } else if (rest_of(at_).starts_with("<!--")) {
      skip_comment();
    } else if (begins_with(rest_of(at_), kDoctype)) {
      return doctype();
    } else if (cdata_ && rest_of(at_).starts_with(kCdata)) {
      at_ += kCdata.size();
      const HtmlToken token = text_to(find("]]>", at_), HtmlText::kRaw);
      skip_past("]]>");
      return token;
    } else {
      skip_past(">");
    }
  }
  return {};
}

HtmlToken HtmlTokenizer::raw_text(std::string_view element, HtmlText kind) {
  const HtmlToken token = text_to(find_end_tag(element), kind);
  skip_end_tag();
  return token;
}

HtmlToken HtmlTokenizer::script_text() {
  const HtmlToken token = text_to(find_script_end(), HtmlText::kRaw);
  skip_end_tag();
  return token;
}

HtmlToken HtmlTokenizer::rest() { return text_to(html_.size(), HtmlText::kRaw); }

bool HtmlTokenizer::begin_noscript() {
  constexpr std::string_view kElement = "noscript";
  if (next_noscript_ < at_) {
    next_noscript_ = find("<", at_);
    while (next_noscript_ < html_.size() && !is_tag_at(next_noscript_, "<", kElement) &&
           !is_tag_at(next_noscript_, "</", kElement)) {
      next_noscript_ = find("<", next_noscript_ + 1);
    }
  }
  if (!is_tag_at(next_noscript_, "</", kElement)) return false;
  html_ = page_.substr(0, next_noscript_);
  return true;
}

void HtmlTokenizer::end_noscript() {
  at_ = html_.size();
  html_ = page_;
  skip_end_tag();
}

void HtmlTokenizer::skip_line_break() {
  if (peek(0) == '\r') ++at_;
  if (peek(0) == '\n') ++at_;
}

std::size_t HtmlTokenizer::find(std::string_view wanted, std::size_t from) const {
  return std::min(html_.find(wanted, from), html_.size());
}

char HtmlTokenizer::peek(std::size_t ahead) const {
  return at_ + ahead < html_.size() ? html_[at_ + ahead] : '\0';
}

// Whether the '<' there begins a tag, a comment or a declaration.
bool HtmlTokenizer::is_markup(std::size_t at) const {
  if (html_[at] != '<' || at + 1 == html_.size()) return false;
  const char next = html_[at + 1];
  if (next == '/') return at + 2 < html_.size();
  return is_letter(next) || next == '!' || next == '?';
}

// True if `opening` and `element` are there, in either case, and the tag's name ends after them.
bool HtmlTokenizer::is_tag_at(std::size_t at, std::string_view opening,
                              std::string_view element) const {
  const std::string_view rest = rest_of(at);
  if (!rest.starts_with(opening) || rest.size() <= opening.size() + element.size()) return false;
  if (!begins_with(rest.substr(opening.size()), element)) return false;
  const char next = rest[opening.size() + element.size()];
  return next == '>' || next == '/' || is_html_space(next);
}

// The place of the element's end tag, or the end of the page.
std::size_t HtmlTokenizer::find_end_tag(std::string_view element) const {
  std::size_t i = find("</", at_);
  while (i < html_.size() && !is_tag_at(i, "</", element)) i = find("</", i + 1);
  return i;
}

// The same for a script, which may contain another script in what looks like a comment.
std::size_t HtmlTokenizer::find_script_end() const {
  bool comment = false, inner = false;
  for (std::size_t i = at_; i < html_.size(); ++i) {
    if (html_[i] != '<' && html_[i] != '-') continue;
    const std::string_view rest = rest_of(i);
    if (rest.starts_with("<!--")) {
      comment = true;
      ++i;  // its dashes may be those of "-->" too
    } else if (rest.starts_with("-->")) {
      comment = inner = false;
    } else if (comment && !inner && is_tag_at(i, "<", "script")) {
      inner = true;
    } else if (is_tag_at(i, "</", "script")) {
      if (!inner) return i;
      inner = false;
    }
  }
  return html_.size();
}

HtmlToken HtmlTokenizer::text_to(std::size_t end, HtmlText kind) {
  HtmlToken token;
  token.kind = HtmlToken::Kind::kText;
  token.text = kind;
  token.begin = static_cast<HtmlPlace>(at_);
  token.end = static_cast<HtmlPlace>(end);
  at_ = end;
  return token;
}

// A tag that the end of the page cuts is none.
HtmlToken HtmlTokenizer::tag(HtmlToken::Kind kind) {
  HtmlToken token;
  token.kind = kind;
  token.begin = static_cast<HtmlPlace>(at_);
  const std::size_t end = std::min(html_.find_first_of(">/ \t\n\f\r", at_), html_.size());
  token.end = static_cast<HtmlPlace>(end);
  token.name = html_name(html_.substr(at_, end - at_));
  HtmlAttributes attributes(html_, end);
  while (attributes.next()) {
  }
  at_ = attributes.end();
  if (attributes.is_cut()) return {};
  token.self_closing = attributes.self_closing();
  return token;
}

HtmlToken HtmlTokenizer::doctype() {
  HtmlToken token;
  token.kind = HtmlToken::Kind::kDoctype;
  token.begin = static_cast<HtmlPlace>(at_ + kDoctype.size());
  token.end = static_cast<HtmlPlace>(find(">", at_));
  skip_past(">");
  return token;
}

void HtmlTokenizer::skip_comment() {
  constexpr std::string_view kOpening = "<!--";
  at_ += kOpening.size();
  if (rest_of(at_).starts_with(">") || rest_of(at_).starts_with("->")) {
    skip_past(">");
    return;
  }
  for (std::size_t i = find("--", at_); i < html_.size(); i = find("--", i + 1)) {
    const std::string_view rest = rest_of(i);
    if (rest.starts_with("-->") || rest.starts_with("--!>")) {
      at_ = i;
      skip_past(">");
      return;
    }
  }
  at_ = html_.size();
}

void HtmlTokenizer::skip_past(std::string_view wanted) {
  at_ = std::min(find(wanted, at_) + wanted.size(), html_.size());
}

// REQUIRES: it is at an end tag, or at the end of the page.
void HtmlTokenizer::skip_end_tag() {
  if (at_ == html_.size()) return;
  at_ += 2;
  (void)tag(HtmlToken::Kind::kEndTag);
}

}  // namespace leitsatz::cli
