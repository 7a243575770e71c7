// Markdown through MD4C's parser (CommonMark 0.30 with GitHub's tables, task lists and struck-out
// text), whose events become the blocks of a Page: its words without its marks.
//
// Headings, paragraphs, list items and quotes are what they are; cells of tables are captions; code
// stays code. Targets of links, images, struck-out words, comments and HTML are no text. Front
// matter is read (front_matter.h) and left out, blocks of HTML and footnotes are left out.
#ifndef LEITSATZ_CLI_READERS_MARKDOWN_H_
#define LEITSATZ_CLI_READERS_MARKDOWN_H_

#include <optional>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

// True if this build can read Markdown.
bool can_read_markdown();

// Nothing when memory is out, or when the file's links are made to grow beyond all measure. Cost:
// linear in the text. REQUIRES: can_read_markdown(), text is UTF-8 of at most kMaxTextBytes.
std::optional<Page> read_markdown(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MARKDOWN_H_
