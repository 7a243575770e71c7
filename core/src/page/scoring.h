// Finds the element of a page that holds its article: each paragraph adds points to the elements
// around it, more points the longer it is and the more commas it has.
//
// In:  a page's tree and layout. Out: scores of elements, and the best one. A <p> of 250 columns
// with three commas is worth 2 + 3 + 2 = 7 points: 7 for its parent, 7/2 for that one's parent,
// then 7/6, 7/9 and 7/12. Link density lowers a score. Method: Arc90's Readability (2009) as it
// grew. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_SCORING_H_
#define LEITSATZ_CORE_PAGE_SCORING_H_

#include <cstdint>
#include <vector>

#include "page/layout.h"
#include "page/tree.h"

namespace leitsatz {

struct ElementScores {
  std::vector<double> scores;  // one for each node
  Flags has_score;             // it has points, or was examined
  std::uint32_t top = 0;       // the element that holds the article; 0 is the whole page
};

// `with_weights`: whether class and id count.
ElementScores score_elements(const PageTree& tree, const PageLayout& layout,
                             const std::vector<PageReason>& reasons, bool with_weights);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_SCORING_H_
