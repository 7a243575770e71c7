// HTML through libxml2's parser, whose events go straight into a PageReader: no tree is built,
// nothing is loaded, and no document type or entity of the page's own is read.
#ifndef LEITSATZ_CLI_HTML_H_
#define LEITSATZ_CLI_HTML_H_

#include <optional>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

// True if this build can read HTML.
bool can_read_html();

// REQUIRES: UTF-8; can_read_html(). Nothing when memory is out.
std::optional<Page> read_html(std::string_view html);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_HTML_H_
