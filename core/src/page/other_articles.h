// Finds the articles of a page beside the one that its title names.
//
// In:  a page's tree, its paragraphs, and the heading of the title. Out: a flag for each element
// that holds another article. Cost: linear in the nodes, for each element around the heading that
// is an article.
#ifndef LEITSATZ_CORE_PAGE_OTHER_ARTICLES_H_
#define LEITSATZ_CORE_PAGE_OTHER_ARTICLES_H_

#include "page/prose.h"
#include "page/title_heading.h"
#include "page/tree.h"

namespace leitsatz {

// Siblings of the element that holds the heading, alike, each with a heading of the same level.
Flags find_other_articles(const PageTree& tree, const PageProse& prose,
                          const TitleHeading& heading);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_OTHER_ARTICLES_H_
