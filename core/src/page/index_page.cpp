#include "page/index_page.h"

#include <cstdint>

namespace leitsatz {

bool is_index_page(const PageTree& tree, const PageProse& prose,
                   const std::vector<PageReason>& reasons) {
  constexpr std::uint32_t kLine = 1, kHeading = 2, kMinCards = 8;
  constexpr std::uint32_t kMaxTeaserColumns = 300;
  std::uint32_t cards = 0, since = 0;  // columns of paragraphs since the last card
  for (std::uint32_t i = 1; i < tree.nodes.size();) {
    const PageNode& node = tree.nodes[i];
    const PageReason reason = reasons[i];
    if (node.tag == Tag::kNav || node.tag == Tag::kAside || node.tag == Tag::kFooter ||
        reason == PageReason::kHidden || reason == PageReason::kHint ||
        reason == PageReason::kRole) {
      i = node.end;
      continue;
    }
    if (prose.is_linked[i]) {
      cards += is_heading(node.tag) ? kHeading : kLine;
      since = 0;
    }
    since += prose.of(i);
    if (since > kMaxTeaserColumns) return false;
    ++i;
  }
  return cards >= kMinCards;
}

}  // namespace leitsatz
