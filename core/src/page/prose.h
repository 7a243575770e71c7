// The paragraphs of a page: blocks that have much text of their own, few links, and a stop at the
// end or many words.
//
// In:  a page's tree and its measures. Out: see PageProse. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_PROSE_H_
#define LEITSATZ_CORE_PAGE_PROSE_H_

#include <cstdint>
#include <vector>

#include "page/measures.h"
#include "page/tree.h"

namespace leitsatz {

// Lengths are in columns, see PageMeasures.
struct PageProse {
  std::vector<std::uint32_t> sums;  // of the paragraphs before each node; the last is the total
  std::vector<std::uint32_t> own;   // of a block's text outside blocks in it; 0 with many links
  Flags is_linked;                  // blocks whose own text is a link

  std::uint32_t of(std::uint32_t node) const { return sums[node + 1] - sums[node]; }
  std::uint32_t within(const PageTree& tree, std::uint32_t node) const {
    return sums[tree.nodes[node].end] - sums[node];
  }
};

PageProse find_prose(const PageTree& tree, const PageMeasures& measures);

// So much prose may be an article of its own.
inline constexpr std::uint32_t kMinArticleColumns = 200;

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_PROSE_H_
