// The readers of leitsatz/readers.h that the module has: those of Markdown.
#include "readers/markdown.h"

#include "leitsatz/readers.h"

namespace leitsatz {

// The host has a parser of HTML, whose trees the module for pages reads.
std::optional<Page> read_html(std::string_view) { return std::nullopt; }

bool can_read_markdown() { return cli::can_read_markdown(); }

std::optional<Page> read_markdown(std::string_view markdown) {
  return cli::read_markdown(markdown);
}

}  // namespace leitsatz
