// Leaves out elements in the article's part of a page that do not belong to the article: lists,
// tables, forms and divisions that are mostly links, fields or pictures, and elements whose class
// and id are against them.
//
// In:  a page's tree, measures and layout, a range of nodes. Out: reasons for the elements that go.
// Method: Arc90's Readability (2009) as it grew, link and text density of Kohlschuetter et al.
// 2010. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_CLEANING_H_
#define LEITSATZ_CORE_PAGE_CLEANING_H_

#include <cstdint>
#include <vector>

#include "page/layout.h"

namespace leitsatz {

struct CleaningRules {
  bool weights = true;    // class and id count
  bool densities = true;  // links, fields and pictures count
};

// What is known about a page's nodes before it is cleaned.
struct MeasuredPage {
  const PageTree& tree;
  const PageMeasures& measures;
  const PageLayout& layout;
  std::uint32_t article_columns;  // in all ranges that are to be cleaned
};

// Nodes [begin, end).
struct NodeRange {
  std::uint32_t begin = 0, end = 0;
};

// Writes reasons for elements of the range. Returns the columns (measures.h) of text left in it.
std::uint32_t clean(const MeasuredPage& page, NodeRange range, CleaningRules rules,
                    std::vector<PageReason>& reasons);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_CLEANING_H_
