// Chooses the title of a page's article, and takes the site's name off it.
//
// In:  a page's tree, its JSON-LD, the site and the address that its head gives. Out: the first of
// the titles in the head that is neither the name of the site nor a template's hole ("{{title}}"),
// without the parts that name the site or that the page's heading leaves out; where the head's
// title is such a name or hole, the heading. Empty if the head gives none. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_TITLE_H_
#define LEITSATZ_CORE_PAGE_TITLE_H_

#include <string>

#include "leitsatz/page.h"
#include "page/json_ld.h"
#include "page/tree.h"

namespace leitsatz {

// REQUIRES: `page` has its site and its canonical address.
std::string find_title(const PageTree& tree, const JsonFacts& json, const Page& page);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_TITLE_H_
