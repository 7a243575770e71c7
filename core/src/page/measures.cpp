#include "page/measures.h"

#include <algorithm>

#include "page/text.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kManyRows = 10, kManyColumns = 4, kManyCells = 10;  // of a table of data
constexpr double kInPageShare = 0.3;  // how much a link within the page counts
constexpr int kNearLevels = 4;

void measure_text(const PageTree& tree, PageMeasures& m) {
  const auto size = static_cast<std::uint32_t>(tree.nodes.size());
  m.columns.assign(size, 0);
  m.commas.assign(size, 0);
  m.link_share.assign(size, 0);
  m.text_sum.assign(size + 1, 0);
  for (std::uint32_t i = 0; i < size; ++i) {
    const PageNode& node = tree.nodes[i];
    if (i > 0) m.link_share[i] = m.link_share[node.parent];
    if (node.tag == Tag::kLink) m.link_share[i] = node.marks & kMarkInPage ? kInPageShare : 1;
    if (node.tag == Tag::kText) {
      const TextSize measured = measure(tree.text_of(node));
      m.columns[i] = measured.columns;
      m.commas[i] = measured.commas;
    }
    m.text_sum[i + 1] = m.text_sum[i] + m.columns[i];
  }
}

// What a table, or a part of one, holds.
struct Grid {
  std::uint32_t rows = 0;
  std::uint32_t cells = 0;   // of the row that is being counted
  std::uint32_t widest = 0;  // cells of a row
  bool has_head = false;
  bool has_table = false;
};

bool holds_data(const PageNode& node, const Grid& grid) {
  const bool is_grid = !grid.has_table && grid.rows > 1 && grid.widest > 1;
  const bool is_large =
      grid.rows >= kManyRows || grid.widest > kManyColumns || grid.rows * grid.widest > kManyCells;
  return !(node.marks & kMarkPresentation) &&
         (node.marks & kMarkSummary || grid.has_head || (is_grid && is_large));
}

bool is_head(const PageNode& node, std::uint32_t index) {
  return node.tag == Tag::kTableHead || node.tag == Tag::kHeaderCell ||
         (node.tag == Tag::kTableCaption && node.end > index + 1);
}

// Backwards, so that a table's content is counted before the table is examined.
void measure_tables(const PageTree& tree, PageMeasures& m) {
  const auto size = static_cast<std::uint32_t>(tree.nodes.size());
  std::vector<Grid> grids(size);
  m.is_data_table.assign(size, false);
  m.in_data_table.assign(size, false);
  m.holds_data_table.assign(size, false);
  for (std::uint32_t i = size; i-- > 1;) {
    const PageNode& node = tree.nodes[i];
    Grid& own = grids[i];
    Grid& up = grids[node.parent];
    if (node.tag == Tag::kTable) {
      m.is_data_table[i] = holds_data(node, own);
      if (m.is_data_table[i]) m.holds_data_table[node.parent] = true;
      up.has_table = true;
    } else if (node.tag == Tag::kRow) {
      own.widest = std::max(own.widest, own.cells);
      ++own.rows;
    } else {
      up.cells += own.cells + (node.tag == Tag::kCell ? 1u : 0u);
    }
    up.rows += own.rows;
    up.widest = std::max(up.widest, own.widest);
    up.has_head = up.has_head || own.has_head || is_head(node, i);
    up.has_table = up.has_table || own.has_table;
    if (m.holds_data_table[i]) m.holds_data_table[node.parent] = true;
  }
  for (std::uint32_t i = 1; i < size; ++i) {
    const std::uint32_t up = tree.nodes[i].parent;
    m.in_data_table[i] = m.in_data_table[up] || m.is_data_table[up];
  }
}

}  // namespace

PageMeasures measure_page(const PageTree& tree) {
  PageMeasures measures;
  measure_text(tree, measures);
  measure_tables(tree, measures);
  return measures;
}

bool is_near(const PageTree& tree, std::uint32_t node, Tag wanted) {
  for (int level = 0; level < kNearLevels && node != 0; ++level) {
    node = tree.nodes[node].parent;
    if (tree.nodes[node].tag == wanted) return true;
  }
  return false;
}

}  // namespace leitsatz
