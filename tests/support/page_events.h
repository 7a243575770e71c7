// Reads pages that tests write in short: "<p class=x>words</p>".
#ifndef LEITSATZ_TESTS_SUPPORT_PAGE_EVENTS_H_
#define LEITSATZ_TESTS_SUPPORT_PAGE_EVENTS_H_

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "leitsatz/page.h"

namespace leitsatz {

// Writes events in short: "<p class=x>words</p>". Values are without quotes or in double ones.
// No parser: a test closes what it opens.
inline void write(PageReader& reader, std::string_view markup) {
  while (!markup.empty()) {
    if (markup[0] != '<') {
      const std::size_t end = std::min(markup.find('<'), markup.size());
      reader.text(markup.substr(0, end));
      markup.remove_prefix(end);
      continue;
    }
    const std::size_t end = markup.find('>');
    std::string_view tag = markup.substr(1, end - 1);
    markup.remove_prefix(end + 1);
    if (tag[0] == '/') {
      reader.end_element();
      continue;
    }
    const std::size_t name_end = std::min(tag.find(' '), tag.size());
    const std::string_view name = tag.substr(0, name_end);
    tag.remove_prefix(name_end);
    std::vector<PageAttribute> attributes;
    while (!tag.empty()) {
      tag.remove_prefix(1);
      const std::size_t equals = std::min(tag.find('='), tag.size());
      PageAttribute a = {tag.substr(0, equals), {}};
      tag.remove_prefix(std::min(equals + 1, tag.size()));
      const bool quoted = tag.starts_with('"');
      if (quoted) tag.remove_prefix(1);
      const std::size_t value_end = std::min(tag.find(quoted ? '"' : ' '), tag.size());
      a.value = tag.substr(0, value_end);
      tag.remove_prefix(value_end);
      if (quoted) tag.remove_prefix(1);
      attributes.push_back(a);
    }
    reader.begin_element(name, attributes);
    if (name == "br" || name == "img" || name == "meta" || name == "link" || name == "input") {
      reader.end_element();
    }
  }
}

inline Page read(std::string_view markup) {
  PageReader reader;
  write(reader, markup);
  return std::move(reader).finish();
}

// Each block as "[reason kind: text]".
inline std::string show(const Page& page) {
  std::string out;
  for (const PageBlock& block : page.blocks) {
    out.append("[").append(page_reason_name(block.reason)).append(" ");
    out.append(block_kind_name(block.kind)).append(": ");
    out.append(slice(page.text, block.span)).append("]");
  }
  return out;
}

// The reason for the block that holds these words, or nothing.
inline std::string_view reason_for(const Page& page, std::string_view words) {
  for (const PageBlock& block : page.blocks) {
    if (slice(page.text, block.span).find(words) != std::string_view::npos) {
      return page_reason_name(block.reason);
    }
  }
  return {};
}

}  // namespace leitsatz

#endif  // LEITSATZ_TESTS_SUPPORT_PAGE_EVENTS_H_
