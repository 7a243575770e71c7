// Takes the article's text from the page's JSON-LD (schema.org's articleBody), for pages that put
// it into their elements by script only.
//
// In:  that text and the page's blocks, with reasons. Out: blocks of the text. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_ARTICLE_BODY_H_
#define LEITSATZ_CORE_PAGE_ARTICLE_BODY_H_

#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz {

// True if the article found in the page's elements is less than half of `body`.
bool is_missing(std::string_view body, const Page& page);

// Makes `body` the article, one paragraph a line, and the blocks that were in it kElsewhere.
void take_body(std::string_view body, Page& page);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_ARTICLE_BODY_H_
