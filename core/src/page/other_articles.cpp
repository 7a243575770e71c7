#include "page/other_articles.h"

#include <vector>

namespace leitsatz {
namespace {

bool has_other_title(const PageTree& tree, const TitleHeading& heading, std::uint32_t part) {
  for (std::uint32_t i = part + 1; i < tree.nodes[part].end; ++i) {
    if (tree.nodes[i].tag == tree.nodes[heading.node()].tag) return !heading.repeats_title(i);
  }
  return false;
}

}  // namespace

Flags find_other_articles(const PageTree& tree, const PageProse& prose,
                          const TitleHeading& heading) {
  const std::vector<PageNode>& nodes = tree.nodes;
  Flags others(nodes.size(), false);
  if (heading.node() == 0) return others;
  for (std::uint32_t at = heading.node(); nodes[at].parent != 0; at = nodes[at].parent) {
    const PageNode& own = nodes[at];
    const bool is_article = own.tag == Tag::kArticle;
    const bool is_post =
        own.hints & kPositive && own.classes != 0 && nodes[heading.node()].tag == Tag::kHeading1;
    if (!is_article && !is_post) continue;
    if (prose.within(tree, at) < kMinArticleColumns) continue;
    for (std::uint32_t i = own.parent + 1; i < nodes[own.parent].end; i = nodes[i].end) {
      const bool alike = nodes[i].tag == own.tag && (is_article || nodes[i].classes == own.classes);
      if (i != at && alike && has_other_title(tree, heading, i)) others[i] = true;
    }
  }
  return others;
}

}  // namespace leitsatz
