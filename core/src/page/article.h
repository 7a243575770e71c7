// Decides which nodes of a page belong to its article, and why the others do not.
//
// In:  a page's tree and its title. Out: a reason for each node; that of an element that is left
// out also holds for all nodes inside it.
//
// Each paragraph adds points to the elements around it (scoring.h). The element with the best score
// holds the article; siblings may join it. Then lists, tables and divisions inside it that are
// mostly links or hold little text are left out (cleaning.h). Method: Arc90's Readability (2009) as
// it grew, link and text density of Kohlschuetter et al. 2010; here on flat arrays. If too little
// text is left, another attempt uses fewer rules; there are at most four. Cost: linear in the
// nodes, no recursion. Tests: page/pipeline_test.cpp.
#ifndef LEITSATZ_CORE_PAGE_ARTICLE_H_
#define LEITSATZ_CORE_PAGE_ARTICLE_H_

#include <string_view>
#include <vector>

#include "leitsatz/page.h"
#include "page/tree.h"

namespace leitsatz {

struct ArticleNodes {
  std::vector<PageReason> reasons;             // one for each node
  Flags in_data_table;                         // in a table of data, not of layout
  PageReason forgiven = PageReason::kArticle;  // that left out nearly all in the first look
  bool is_index = false;                       // it announces several articles
};

ArticleNodes find_article(const PageTree& tree, std::string_view title);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_ARTICLE_H_
