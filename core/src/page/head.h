// Reads what a page's head says, as single lines.
//
// In:  a page's tree. Out: the values of its <meta> elements, trimmed and cut to a line's length.
// Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_HEAD_H_
#define LEITSATZ_CORE_PAGE_HEAD_H_

#include <initializer_list>
#include <string>
#include <string_view>

#include "page/tree.h"

namespace leitsatz {

// The first bytes of a text, as many as a line may have.
std::string_view cut_line(std::string_view text);

// A text of the head as one line; character references that were escaped twice are resolved.
std::string line_of(std::string_view text);

// The first of these names that a <meta> has gives the value.
std::string meta_value(const PageTree& tree, std::initializer_list<std::string_view> names);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_HEAD_H_
