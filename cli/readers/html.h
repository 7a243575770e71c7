// Reads a web page: builds the tree that a browser would build, and passes it on, usually to a
// PageReader. Runs and loads nothing.
#ifndef LEITSATZ_CLI_READERS_HTML_H_
#define LEITSATZ_CLI_READERS_HTML_H_

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

// True if the bytes begin as a web page does.
bool looks_like_html(std::string_view bytes);

// Gets what stands in a page, in document order. Names that HTML's rules know are in lower case,
// others as the page has them.
class HtmlEvents {
 public:
  virtual ~HtmlEvents() = default;
  // The attributes that it wants, in lower case; others are left out.
  virtual std::span<const std::string_view> attributes() const { return page_attributes(); }
  virtual void begin_element(std::string_view name, std::span<const PageAttribute> attributes) = 0;
  virtual void text(std::string_view text) = 0;
  virtual void end_element() = 0;
  // Comes first: how many elements and texts will follow.
  virtual void expect(std::size_t /*nodes*/) {}
};

// Passes on what stands in a page in UTF-8. False if it is too long for its places to be counted
// (4 GiB).
bool walk_html(std::string_view bytes, HtmlEvents& events);

// Reads a page in UTF-8. Nothing if it is too long (walk_html()).
std::optional<Page> read_html(std::string_view bytes);
// The same, but frees the bytes before the article is looked for, which takes most memory.
std::optional<Page> take_html(std::string bytes);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_HTML_H_
