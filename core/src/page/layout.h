// The layout of a page's text without the nodes that are left out: which elements hold blocks,
// which runs of inline nodes form a paragraph, and how much text a range of nodes has.
//
// In:  a page's tree, its measures, and a reason for each node. Out: see PageLayout. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_LAYOUT_H_
#define LEITSATZ_CORE_PAGE_LAYOUT_H_

#include <cstdint>
#include <vector>

#include "leitsatz/page.h"
#include "page/measures.h"
#include "page/tree.h"

namespace leitsatz {

// Sums over the text in a range of nodes.
struct TextSums {
  std::uint32_t columns = 0;
  std::uint32_t commas = 0;
  double links = 0;  // columns inside links
  double link_density() const { return columns == 0 ? 0 : links / columns; }
};

// A paragraph with a higher link density is not article text.
inline constexpr double kFewLinks = 0.25;

class PageLayout {
 public:
  // Refers to all three, which must outlive it. Its sums do not change when more is left out later.
  PageLayout(const PageTree& tree, const PageMeasures& measures,
             const std::vector<PageReason>& reasons);

  TextSums sum(std::uint32_t begin, std::uint32_t end) const;
  TextSums sum(std::uint32_t node) const { return sum(node, tree_.nodes[node].end); }

  // Whether a division is one paragraph: it holds one run of text or one <p>, and nothing else.
  bool is_paragraph(std::uint32_t node) const { return is_paragraph_[node]; }
  // The number of parts, block-level children and runs of inline children; and of these runs alone.
  std::uint32_t parts(std::uint32_t node) const { return parts_[node]; }
  std::uint32_t runs(std::uint32_t node) const { return runs_[node]; }

  // Calls part(begin, end, is_run) for each block-level child of a node, and for each run of inline
  // children that holds text. Two line breaks end a run.
  template <class Part>
  void for_each_part(std::uint32_t node, Part part) const {
    walk_parts(node, &part, [](void* use, std::uint32_t begin, std::uint32_t end, bool is_run) {
      (*static_cast<Part*>(use))(begin, end, is_run);
    });
  }

 private:
  const PageTree& tree_;
  const PageMeasures& measures_;
  const std::vector<PageReason>& reasons_;
  std::vector<TextSums> sums_;  // sums_[i]: over the nodes before i that are not left out
  Flags holds_block_;
  Flags is_paragraph_;
  std::vector<std::uint32_t> parts_, runs_;

  bool is_out(std::uint32_t i) const { return reasons_[i] != PageReason::kArticle; }
  bool is_inline(std::uint32_t i) const {
    return !breaks_text(tree_.nodes[i].tag) && !holds_block_[i];
  }
  using UsePart = void(void* use, std::uint32_t begin, std::uint32_t end, bool is_run);
  void walk_parts(std::uint32_t node, void* use, UsePart* part) const;
  void sum_up();
  void find_blocks();
  void find_paragraphs();
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_LAYOUT_H_
