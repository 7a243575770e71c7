// Parses HTML with libxml2 and passes the parser's events straight on, usually to a PageReader.
// Builds no tree, loads nothing, and reads no document type or entities declared by the page.
#ifndef LEITSATZ_CLI_READERS_HTML_H_
#define LEITSATZ_CLI_READERS_HTML_H_

#include <optional>
#include <span>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

// True if the bytes begin as a web page does.
bool looks_like_html(std::string_view bytes);

// True if this build can read HTML.
bool can_read_html();

// Gets what a parser finds in a page, in document order; names are in lower case.
class HtmlEvents {
 public:
  virtual ~HtmlEvents() = default;
  virtual void begin_element(std::string_view name, std::span<const PageAttribute> attributes) = 0;
  virtual void text(std::string_view text) = 0;
  virtual void end_element() = 0;
};

// Parses a page in UTF-8. False if memory runs out. REQUIRES: can_read_html().
bool walk_html(std::string_view bytes, HtmlEvents& events);

// Reads a page in UTF-8. Nothing if memory runs out. REQUIRES: can_read_html().
std::optional<Page> read_html(std::string_view bytes);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_HTML_H_
