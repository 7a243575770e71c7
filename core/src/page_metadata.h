// Title, author, date, site, language and address of a page.
//
// In:  a page's tree. Out: what its head, its JSON-LD and its headings say, trimmed. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_METADATA_H_
#define LEITSATZ_CORE_PAGE_METADATA_H_

#include "leitsatz/page.h"
#include "page_tree.h"

namespace leitsatz {

void find_metadata(const PageTree& tree, Page& page);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_METADATA_H_
