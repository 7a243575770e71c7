// What of the article's part of a page is none of it: lists, tables, forms and divisions that are
// mostly links, fields or pictures, and what class and id tell of.
//
// In:  a page's tree, measures and layout, a range of nodes. Out: reasons for those that go.
// Method: Arc90's Readability (2009) as it grew, link and text density of Kohlschuetter et al.
// 2010. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_CLEANING_H_
#define LEITSATZ_CORE_PAGE_CLEANING_H_

#include <cstdint>
#include <vector>

#include "page/layout.h"

namespace leitsatz {

struct Cleaning {
  bool weights = true;    // what class and id say counts
  bool densities = true;  // links, fields and pictures are counted
};

// What is known of a page's nodes before it is cleaned.
struct PageFacts {
  const PageTree& tree;
  const PageMeasures& measures;
  const PageLayout& layout;
};

// Nodes [begin, end).
struct NodeRange {
  std::uint32_t begin = 0, end = 0;
};

// Writes reasons for nodes of the range. Returns the columns of text that are left in it.
std::uint32_t clean(const PageFacts& page, NodeRange range, Cleaning cleaning,
                    std::vector<PageReason>& reasons);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_CLEANING_H_
