// Finds the title, author, date, site, language and address of a page.
//
// In:  a page's tree. Out: what its head, its JSON-LD and its headings give, trimmed. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_METADATA_H_
#define LEITSATZ_CORE_PAGE_METADATA_H_

#include "leitsatz/page.h"
#include "page/json_ld.h"
#include "page/tree.h"

namespace leitsatz {

// What the page's JSON-LD says about its article; empty if there is none.
JsonFacts find_json_facts(const PageTree& tree);

void find_metadata(const PageTree& tree, const JsonFacts& json, Page& page);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_METADATA_H_
