// HTML through libxml2's parser, whose events go straight into a PageReader: no tree is built,
// nothing is loaded, and no document type or entity of the page's own is read.
#ifndef LEITSATZ_CLI_READERS_HTML_H_
#define LEITSATZ_CLI_READERS_HTML_H_

#include <optional>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

// True if it is a web page by what it begins with.
bool looks_like_html(std::string_view bytes);

// True if this build can read HTML.
bool can_read_html();

// The page, whose bytes are read as UTF-8. Nothing when memory is out. REQUIRES: can_read_html().
std::optional<Page> read_html(std::string_view bytes);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_HTML_H_
