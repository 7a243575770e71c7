#include "readers/page_writer.h"

namespace leitsatz::cli {
namespace {

Span append(std::string& out, std::string_view text) {
  const auto begin = static_cast<std::uint32_t>(out.size());
  out += text;
  return {begin, static_cast<std::uint32_t>(out.size())};
}

}  // namespace

void add_block(Page& page, const PageText& block) {
  if (block.text.empty()) return;
  PageBlock added;
  if (!page.text.empty()) page.text += '\n';
  added.span = append(page.text, block.text);
  added.kind = block.kind;
  added.level = block.level;
  added.reason = block.reason;
  added.links = block.links;
  added.row = block.row;
  added.column = block.column;
  added.is_header = block.is_header;
  for (const Span& code : block.code) {
    page.code.push_back({added.span.begin + code.begin, added.span.begin + code.end});
  }
  if (block.reason == PageReason::kArticle) {
    if (!page.article.empty()) {
      const bool in_list = block.kind == BlockKind::kListItem &&
                           page.article_blocks.back().kind == BlockKind::kListItem;
      page.article += in_list ? "\n" : "\n\n";
    }
    added.article_block = static_cast<std::uint32_t>(page.article_blocks.size());
    page.article_blocks.push_back({append(page.article, block.text), block.kind});
  }
  page.blocks.push_back(added);
}

}  // namespace leitsatz::cli
