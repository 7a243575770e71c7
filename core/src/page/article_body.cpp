#include "page/article_body.h"

#include <algorithm>

#include "page/text.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kMinColumns = 500;  // less may be a teaser

}  // namespace

bool is_missing(std::string_view body, const Page& page) {
  std::uint32_t found = 0;
  for (const PageBlock& block : page.blocks) {
    if (block.reason == PageReason::kArticle) {
      found += measure(slice(page.text, block.span)).columns;
    }
  }
  const std::uint32_t columns = measure(body).columns;
  return columns >= kMinColumns && found < columns / 2;
}

void take_body(std::string_view body, Page& page) {
  for (PageBlock& block : page.blocks) {
    if (block.reason == PageReason::kArticle) block.reason = PageReason::kElsewhere;
  }
  while (!body.empty()) {
    const std::size_t end = std::min(body.find('\n'), body.size());
    const std::string line = collapse(unescape(body.substr(0, end)));
    body.remove_prefix(std::min(end + 1, body.size()));
    if (line.empty()) continue;
    if (!page.text.empty()) page.text += '\n';
    PageBlock block;
    block.span.begin = static_cast<std::uint32_t>(page.text.size());
    page.text += line;
    block.span.end = static_cast<std::uint32_t>(page.text.size());
    page.blocks.push_back(block);
  }
}

}  // namespace leitsatz
