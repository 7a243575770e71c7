// Which nodes of a page belong to its article, and why the others do not.
//
// In:  a page's tree and its title. Out: a reason for each node; an element that is left out speaks
// for all inside it.
//
// Paragraphs vote for the elements around them, more the longer they are and the more commas they
// have; the element with most votes and few links is the article's, its siblings may join. Then
// lists, tables and divisions in it that are mostly links or hold little text are left out. Method:
// Arc90's Readability (2009) as it grew, link and text density of Kohlschuetter et al. 2010; done
// here on flat arrays. Where too little is found, it is tried again with fewer rules, at most four
// times. Cost: linear in the nodes, no recursion.
#ifndef LEITSATZ_CORE_PAGE_ARTICLE_H_
#define LEITSATZ_CORE_PAGE_ARTICLE_H_

#include <string_view>
#include <vector>

#include "leitsatz/page.h"
#include "page/tree.h"

namespace leitsatz {

struct ArticleNodes {
  std::vector<PageReason> reasons;  // one for each node
  std::vector<bool> in_data_table;  // in a table of data, not of layout
};

ArticleNodes find_article(const PageTree& tree, std::string_view title);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_ARTICLE_H_
