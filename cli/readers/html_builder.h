// Builds the tree of a page by the rules of browsers (HTML Standard, 13.2.6), as if scripts were
// not run: no script changes the tree, and <noscript> holds elements.
//
// In:  a page, in UTF-8 or nearly. Out: its tree: every element and text that a browser's tree has,
// where that has it. Three things differ:
// - A <noscript> ends with its end tag whatever is open in it, and nothing in it ends what is
//   around it. So the tree around it is that of a browser that runs scripts.
// - What a <template> holds are its children.
// - Look-ups and copies are bounded (OpenElements, FormattingElements, HtmlSite), which only shows
//   in pages nested without end.
// Elements more than 512 deep become siblings, as in browsers.
// Cost: linear in time and memory. Nothing recurses on the page.
#ifndef LEITSATZ_CLI_READERS_HTML_BUILDER_H_
#define LEITSATZ_CLI_READERS_HTML_BUILDER_H_

#include <string_view>

#include "readers/html_tree.h"

namespace leitsatz::cli {

// REQUIRES: html.size() < kNoPlace. The tree refers to `html`.
HtmlTree build_html_tree(std::string_view html);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_HTML_BUILDER_H_
