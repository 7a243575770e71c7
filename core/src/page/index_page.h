// Tells a page that announces several articles, as the front of a site does, from an article.
//
// In:  a page's tree, its paragraphs, and a reason for each node. Out: yes or no. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_INDEX_PAGE_H_
#define LEITSATZ_CORE_PAGE_INDEX_PAGE_H_

#include <vector>

#include "leitsatz/page.h"
#include "page/prose.h"
#include "page/tree.h"

namespace leitsatz {

// True if several headings or lines are links, and nowhere many paragraphs stand without one.
bool is_index_page(const PageTree& tree, const PageProse& prose,
                   const std::vector<PageReason>& reasons);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_INDEX_PAGE_H_
