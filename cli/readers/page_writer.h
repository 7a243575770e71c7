// Builds a Page from blocks, for files that are not web pages.
#ifndef LEITSATZ_CLI_READERS_PAGE_WRITER_H_
#define LEITSATZ_CLI_READERS_PAGE_WRITER_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

struct PageText {
  std::string_view text;  // trimmed; an empty block is skipped
  BlockKind kind = BlockKind::kParagraph;
  std::uint8_t level = 0;  // of a heading, 1 to 6
  PageReason reason = PageReason::kArticle;
  std::uint32_t links = 0;         // bytes of it inside links
  std::uint32_t row = kNoElement;  // of a table, as in PageBlock
  std::uint16_t column = 0;
  bool is_header = false;
  std::span<const Span> code = {};  // words of the text that are code
};

// Appends a block to the page, and to its article if the reason is kArticle.
void add_block(Page& page, const PageText& block);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_PAGE_WRITER_H_
