// Which element of a page holds its article, by votes: paragraphs speak for the elements around
// them, more the longer they are and the more commas they have.
//
// In:  a page's tree and layout. Out: scores of elements and the one that is chosen. Method:
// Arc90's Readability (2009) as it grew. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_SCORING_H_
#define LEITSATZ_CORE_PAGE_SCORING_H_

#include <cstdint>
#include <vector>

#include "page/layout.h"
#include "page/tree.h"

namespace leitsatz {

struct ElementScores {
  std::vector<double> scores;   // one for each node
  std::vector<bool> has_score;  // it got votes, or was looked at
  std::uint32_t top = 0;        // the element that is chosen; 0 is the whole page
};

// `with_weights`: what class and id say counts.
ElementScores score_elements(const PageTree& tree, const PageLayout& layout,
                             const std::vector<PageReason>& reasons, bool with_weights);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_SCORING_H_
