// Builds a Page from blocks, for files that are not web pages.
#ifndef LEITSATZ_CLI_READERS_PAGE_WRITER_H_
#define LEITSATZ_CLI_READERS_PAGE_WRITER_H_

#include <cstdint>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

struct PageText {
  std::string_view text;  // trimmed; an empty block is skipped
  BlockKind kind = BlockKind::kParagraph;
  std::uint8_t level = 0;  // of a heading, 1 to 6
  PageReason reason = PageReason::kArticle;
  std::uint32_t links = 0;  // bytes of it inside links
};

// Appends a block to the page, and to its article if the reason is kArticle.
void add_block(Page& page, const PageText& block);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_PAGE_WRITER_H_
