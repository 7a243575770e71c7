// The frame of an HTML page: its head with the style sheet, and its end.
#ifndef LEITSATZ_CLI_OUTPUT_HTML_PAGE_H_
#define LEITSATZ_CLI_OUTPUT_HTML_PAGE_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// Everything before the first article.
std::string html_page_begin(std::string_view title);

// Everything after the last article.
std::string html_page_end();

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_HTML_PAGE_H_
