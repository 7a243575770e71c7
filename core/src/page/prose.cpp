#include "page/prose.h"

#include "characters/punctuation.h"
#include "page/layout.h"
#include "page/text.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kMinProseColumns = 40;
constexpr std::uint32_t kLongProseColumns = 120;  // of a paragraph that needs no stop
constexpr std::uint32_t kMinLinkColumns = 12;
constexpr double kMostlyLink = 0.6;

}  // namespace

PageProse find_prose(const PageTree& tree, const PageMeasures& measures) {
  const std::vector<PageNode>& nodes = tree.nodes;
  const auto size = static_cast<std::uint32_t>(nodes.size());
  PageProse prose;
  std::vector<std::uint32_t> block(size, 0), last(size, 0);
  std::vector<double> links(size, 0);
  prose.own.assign(size, 0);
  for (std::uint32_t i = 1; i < size; ++i) {
    block[i] = breaks_text(nodes[i].tag) ? i : block[nodes[i].parent];
    if (nodes[i].tag != Tag::kText || measures.columns[i] == 0) continue;
    prose.own[block[i]] += measures.columns[i];
    links[block[i]] += measures.columns[i] * measures.link_share[i];
    last[block[i]] = i;
  }
  prose.sums.assign(size + 1, 0);
  prose.is_linked.assign(size, false);
  for (std::uint32_t i = 0; i < size; ++i) {
    std::uint32_t& own = prose.own[i];
    prose.is_linked[i] = own >= kMinLinkColumns && links[i] > kMostlyLink * own;
    const bool few_links = links[i] < kFewLinks * own;
    if (!few_links) own = 0;
    const bool is_prose =
        own >= kLongProseColumns ||
        (own >= kMinProseColumns && ends_sentence(trim(tree.text_of(nodes[last[i]]))));
    prose.sums[i + 1] = prose.sums[i] + (is_prose && !is_heading(nodes[i].tag) ? own : 0);
  }
  return prose;
}

}  // namespace leitsatz
