#include "readers/html.h"

#include <algorithm>
#include <string>
#include <vector>

#include "readers/html_attributes.h"
#include "readers/html_builder.h"
#include "readers/html_tree.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {

bool looks_like_html(std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  // White space, comments and the XML declaration may come first.
  while (!bytes.empty()) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n\f"), bytes.size()));
    std::size_t end;
    if (bytes.starts_with("<!--")) {
      end = bytes.find("-->");
    } else if (bytes.starts_with("<?xml")) {
      end = bytes.find('>');
    } else {
      break;
    }
    if (end == std::string_view::npos) return false;
    bytes.remove_prefix(bytes.find('>', end) + 1);
  }
  for (std::string_view begin : {"<!doctype html", "<html", "<head", "<body"}) {
    if (begins_with(bytes, begin)) return true;
  }
  return false;
}

namespace {

// Reports a tree.
class Walker {
 public:
  Walker(const HtmlTree& tree, HtmlEvents& events)
      : tree_(tree), events_(events), names_(events.attributes()) {}

  void walk() {
    HtmlNodeId at = kDocumentNode;
    do {
      const HtmlNode& node = tree_.nodes[at];
      if (at != kDocumentNode) begin(node);
      if (node.first_child != kNoNode) {
        at = node.first_child;
        continue;
      }
      if (at != kDocumentNode) end(node);
      while (at != kDocumentNode && tree_.nodes[at].next == kNoNode) {
        at = tree_.nodes[at].parent;
        if (at != kDocumentNode) end(tree_.nodes[at]);
      }
      at = tree_.nodes[at].next;
    } while (at != kDocumentNode);
  }

 private:
  const HtmlTree& tree_;
  HtmlEvents& events_;
  std::span<const std::string_view> names_;
  std::string text_;
  std::vector<PageAttribute> attributes_;
  std::vector<std::string> values_;  // of attributes

  void begin(const HtmlNode& node) {
    if (node.is_text) {
      text_.clear();
      append_html_text(text_, tree_.source_of(node), node.text);
      events_.text(text_);
      return;
    }
    attributes_.clear();
    values_.clear();
    values_.reserve(names_.size());
    if (node.begin != kNoPlace) read_attributes(node.end);
    if (node.is(HtmlName::kHtml)) read_more_attributes(tree_.html_tags);
    if (node.is(HtmlName::kBody)) read_more_attributes(tree_.body_tags);
    events_.begin_element(tree_.name_of(node), attributes_);
  }

  void end(const HtmlNode& node) {
    if (!node.is_text) events_.end_element();
  }

  // Those that the reader asks for; of several of one name, the first.
  void read_attributes(HtmlPlace after_name) {
    HtmlAttributes attributes(tree_.html, after_name);
    while (attributes.next()) {
      const auto name = std::find_if(names_.begin(), names_.end(), [&](std::string_view n) {
        return is_same(attributes.name(), n);
      });
      if (name == names_.end() ||
          std::any_of(attributes_.begin(), attributes_.end(),
                      [&](const PageAttribute& a) { return a.name == *name; })) {
        continue;
      }
      values_.push_back(attributes.value());
      attributes_.push_back({*name, values_.back()});
    }
  }

  void read_more_attributes(const std::vector<HtmlPlace>& tags) {
    for (HtmlPlace after_name : tags) read_attributes(after_name);
  }
};

// The tree is gone when the reader looks for the article.
bool report(std::string_view bytes, HtmlEvents& events) {
  if (bytes.size() >= kNoPlace) return false;
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  const HtmlTree tree = build_html_tree(bytes);
  events.expect(tree.nodes.size());
  Walker(tree, events).walk();
  return true;
}

// Passes the events on to the library.
class ToReader final : public HtmlEvents {
 public:
  void begin_element(std::string_view name, std::span<const PageAttribute> attributes) override {
    reader_.begin_element(name, attributes);
  }
  void text(std::string_view text) override { reader_.text(text); }
  void end_element() override { reader_.end_element(); }
  void expect(std::size_t nodes) override { reader_.reserve(nodes); }
  Page finish() && { return std::move(reader_).finish(); }

 private:
  PageReader reader_;
};

}  // namespace

bool walk_html(std::string_view bytes, HtmlEvents& events) { return report(bytes, events); }

std::optional<Page> read_html(std::string_view bytes) {
  ToReader reader;
  if (!report(bytes, reader)) return std::nullopt;
  return std::move(reader).finish();
}

std::optional<Page> take_html(std::string bytes) {
  ToReader reader;
  if (!report(bytes, reader)) return std::nullopt;
  bytes = std::string();
  return std::move(reader).finish();
}

}  // namespace leitsatz::cli
