#include "page/layout.h"

namespace leitsatz {

PageLayout::PageLayout(const PageTree& tree, const PageMeasures& measures,
                       const std::vector<PageReason>& reasons)
    : tree_(tree), measures_(measures), reasons_(reasons) {
  sum_up();
  find_blocks();
  find_paragraphs();
}

TextSums PageLayout::sum(std::uint32_t begin, std::uint32_t end) const {
  return {sums_[end].columns - sums_[begin].columns, sums_[end].commas - sums_[begin].commas,
          sums_[end].links - sums_[begin].links};
}

void PageLayout::walk_parts(std::uint32_t node, void* use, UsePart* part) const {
  const std::vector<PageNode>& nodes = tree_.nodes;
  constexpr std::uint32_t kNone = 0xFFFFFFFFu;
  std::uint32_t begin = kNone, breaks = 0, last_end = 0;
  const auto flush = [&](std::uint32_t end) {
    if (begin != kNone && sum(begin, end).columns > 0) part(use, begin, end, true);
    begin = kNone;
  };
  for (std::uint32_t i = node + 1; i < nodes[node].end; i = nodes[i].end) {
    if (is_out(i)) continue;
    if (!is_inline(i)) {
      flush(last_end);
      breaks = 0;
      part(use, i, nodes[i].end, false);
      continue;
    }
    if (nodes[i].tag == Tag::kBreak) {
      if (++breaks == 2) flush(i);
    } else if (nodes[i].tag != Tag::kText || measures_.columns[i] > 0) {
      breaks = 0;
    }
    if (begin == kNone) begin = i;
    last_end = nodes[i].end;
  }
  flush(last_end);
}

void PageLayout::sum_up() {
  const auto size = static_cast<std::uint32_t>(tree_.nodes.size());
  sums_.assign(size + 1, {});
  for (std::uint32_t i = 0; i < size;) {
    if (is_out(i)) {
      for (const std::uint32_t end = tree_.nodes[i].end; i < end; ++i) sums_[i + 1] = sums_[i];
      continue;
    }
    sums_[i + 1] = sums_[i];
    sums_[i + 1].columns += measures_.columns[i];
    sums_[i + 1].commas += measures_.commas[i];
    sums_[i + 1].links += measures_.columns[i] * measures_.link_share[i];
    ++i;
  }
}

void PageLayout::find_blocks() {
  const auto size = static_cast<std::uint32_t>(tree_.nodes.size());
  holds_block_.assign(size, false);
  Flags out(size, false);
  for (std::uint32_t i = 1; i < size; ++i) out[i] = out[tree_.nodes[i].parent] || is_out(i);
  for (std::uint32_t i = size; i-- > 1;) {
    if (!out[i] && !is_inline(i)) holds_block_[tree_.nodes[i].parent] = true;
  }
}

void PageLayout::find_paragraphs() {
  const auto size = static_cast<std::uint32_t>(tree_.nodes.size());
  is_paragraph_.assign(size, false);
  parts_.assign(size, 0);
  runs_.assign(size, 0);
  for (std::uint32_t i = 1; i < size;) {
    const PageNode& node = tree_.nodes[i];
    if (is_out(i)) {
      i = node.end;
      continue;
    }
    std::uint32_t last = i;
    for_each_part(i, [&](std::uint32_t begin, std::uint32_t, bool is_run) {
      ++parts_[i];
      if (is_run) ++runs_[i];
      last = begin;
    });
    const bool lone = parts_[i] == 1 && (runs_[i] == 1 || tree_.nodes[last].tag == Tag::kParagraph);
    is_paragraph_[i] = node.tag == Tag::kDiv && lone && sum(i).link_density() < kFewLinks;
    ++i;
  }
}

}  // namespace leitsatz
