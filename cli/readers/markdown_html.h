// Reads a block of HTML inside Markdown: a heading, paragraphs, a folded part, a table, as the
// README files of many projects have them.
#ifndef LEITSATZ_CLI_READERS_MARKDOWN_HTML_H_
#define LEITSATZ_CLI_READERS_MARKDOWN_HTML_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/types.h"

namespace leitsatz::cli {

struct HtmlPiece {
  std::string text;  // without tags, trimmed
  BlockKind kind = BlockKind::kParagraph;
  std::uint8_t level = 0;   // of a heading
  std::uint32_t links = 0;  // bytes of it inside links
};

// The pieces of the block. None if it is no text of the article: a comment, a script, or an element
// that a style of its own sets apart (<div class="ad">). Cost: linear in the block.
std::vector<HtmlPiece> read_html_pieces(std::string_view block);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MARKDOWN_HTML_H_
