#include "leitsatz/readers.h"

#include "readers/html.h"
#include "readers/markdown.h"

namespace leitsatz {

std::optional<Page> read_html(std::string_view html) { return cli::read_html(html); }

bool can_read_markdown() { return cli::can_read_markdown(); }

std::optional<Page> read_markdown(std::string_view markdown) {
  return cli::read_markdown(markdown);
}

}  // namespace leitsatz
