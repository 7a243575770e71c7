// Parses Markdown with MD4C (CommonMark 0.30 with GitHub's tables, task lists and strikethrough)
// and makes a Page of its text without the markup.
//
// Headings, paragraphs, list items, quotations and code become blocks of their kind, cells of
// tables become captions. Link targets, images, struck-out words, comments and inline HTML are
// dropped. Front matter gives the metadata (front_matter.h); it, blocks of HTML and footnotes are
// left out of the article.
#ifndef LEITSATZ_CLI_READERS_MARKDOWN_H_
#define LEITSATZ_CLI_READERS_MARKDOWN_H_

#include <optional>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

// True if this build can read Markdown.
bool can_read_markdown();

// Nothing if memory runs out, or if the link targets add up to many times the text. Cost: linear in
// the text. REQUIRES: can_read_markdown(), text is UTF-8 of at most kMaxTextBytes.
std::optional<Page> read_markdown(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MARKDOWN_H_
