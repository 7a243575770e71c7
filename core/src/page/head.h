// Reads what a page's head says, as single lines.
//
// In:  a page's tree. Out: the values of its <meta> elements, trimmed and cut to a line's length.
// Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_HEAD_H_
#define LEITSATZ_CORE_PAGE_HEAD_H_

#include <string>
#include <string_view>

#include "page/tree.h"

namespace leitsatz {

// The first bytes of a text, as many as a line may have.
std::string_view cut_line(std::string_view text);

// A text of the head as one line; character references that were escaped twice are resolved.
std::string line_of(std::string_view text);

// The value of the first <meta> of this name that has one.
std::string meta_text(const PageTree& tree, std::string_view name);
// The same for the first of these names that has one: "|dc:title|og:title|".
std::string meta_value(const PageTree& tree, std::string_view names);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_HEAD_H_
