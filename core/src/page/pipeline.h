// The steps from a page's tree to its article.
#ifndef LEITSATZ_CORE_PAGE_PIPELINE_H_
#define LEITSATZ_CORE_PAGE_PIPELINE_H_

#include "leitsatz/page.h"
#include "page/tree.h"

namespace leitsatz {

Page read_page(const PageTree& tree);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_PIPELINE_H_
