// Parses HTML with libxml2 and passes the parser's events straight to a PageReader. Builds no tree,
// loads nothing, and reads no document type or entities declared by the page.
#ifndef LEITSATZ_CLI_READERS_HTML_H_
#define LEITSATZ_CLI_READERS_HTML_H_

#include <optional>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

// True if the bytes begin as a web page does.
bool looks_like_html(std::string_view bytes);

// True if this build can read HTML.
bool can_read_html();

// Reads a page in UTF-8. Nothing if memory runs out. REQUIRES: can_read_html().
std::optional<Page> read_html(std::string_view bytes);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_HTML_H_
