// From a page's tree to its article: the steps, one after the other.
#ifndef LEITSATZ_CORE_PAGE_H_
#define LEITSATZ_CORE_PAGE_H_

#include "leitsatz/page.h"
#include "page_tree.h"

namespace leitsatz {

Page read_page(const PageTree& tree);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_H_
