// Makes a Page out of blocks whose place is known: those of a file that is no web page.
#ifndef LEITSATZ_CLI_READERS_PAGE_WRITER_H_
#define LEITSATZ_CLI_READERS_PAGE_WRITER_H_

#include <cstdint>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

struct PageText {
  std::string_view text;  // trimmed; an empty one is no block
  BlockKind kind = BlockKind::kParagraph;
  std::uint8_t level = 0;  // of a heading: 1 to 6
  PageReason reason = PageReason::kArticle;
  std::uint32_t links = 0;  // bytes of it inside links
};

// Adds the next block to the page's text, and to its article where it belongs to that.
void add_block(Page& page, const PageText& block);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_PAGE_WRITER_H_
