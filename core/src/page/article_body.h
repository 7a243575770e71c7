// Takes the article's text from the page's scripts (schema.org's articleBody in JSON-LD, or other
// JSON), for pages that put it into their elements by script only.
//
// In:  that text and the page's blocks, with reasons. Out: blocks of the text. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_ARTICLE_BODY_H_
#define LEITSATZ_CORE_PAGE_ARTICLE_BODY_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz {

// True if the article found in the page's elements is less than half of `body`, or nearly nothing.
bool is_missing(std::string_view body, const Page& page);

// Columns of the article's blocks.
std::uint32_t article_columns(const Page& page);
bool is_nearly_empty(const Page& page);

// The lines of a text in HTML, without its tags.
std::string without_tags(std::string_view html);

// Makes `body` the article, one paragraph a line, and the blocks that were in it kElsewhere.
void take_body(std::string_view body, Page& page);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_ARTICLE_BODY_H_
