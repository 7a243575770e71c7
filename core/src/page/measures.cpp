#include "page/measures.h"

#include <algorithm>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "page/text.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kManyRows = 10, kManyColumns = 4, kManyCells = 10;  // of a table of data
constexpr double kInPageShare = 0.3;  // how much a link within the page counts
constexpr int kNearLevels = 4;
constexpr std::uint32_t kMinAround = 80;  // columns of a paragraph beside a part of its sentences
constexpr std::uint32_t kMinShare = 2;    // the same, times the columns of the part
constexpr std::uint32_t kLookAround =
    64;  // bytes beside an element, or inside one that is part of a word

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

constexpr bool is_inline_element(Tag tag) {
  return !breaks_text(tag) && tag != Tag::kText && tag != Tag::kBreak;
}

// The text before and after an element, within the block around it.
struct Surroundings {
  std::string_view before, inside, after;
  std::uint32_t block = 0;
};

Surroundings surroundings_of(const PageTree& tree, std::uint32_t node) {
  const std::vector<PageNode>& nodes = tree.nodes;
  Surroundings s;
  s.block = node;
  for (int level = 0; level < kNearLevels && !breaks_text(nodes[s.block].tag); ++level) {
    s.block = nodes[s.block].parent;
  }
  const auto text_at = [&](std::uint32_t i) {
    return i < nodes.size() ? nodes[i].text.begin : static_cast<std::uint32_t>(tree.text.size());
  };
  const std::string_view text = tree.text;
  const std::uint32_t begin = text_at(node), end = text_at(nodes[node].end);
  const std::uint32_t first = std::max(text_at(s.block), begin - std::min(begin, kLookAround));
  s.before = text.substr(first, begin - first);
  s.inside = text.substr(begin, end - begin);
  s.after = text.substr(end, std::min(text_at(nodes[s.block].end) - end, kLookAround));
  return s;
}

char32_t first_of(std::string_view text) {
  return text.empty() ? 0 : unicode::decode(text, 0).value;
}
char32_t last_of(std::string_view text) {
  return text.empty() ? 0
                      : unicode::decode_before(text, static_cast<std::uint32_t>(text.size())).value;
}

// Whether text, and no element, stands right before or after an element.
bool is_text(const PageTree& tree, std::uint32_t i, std::uint32_t parent) {
  return i < tree.nodes.size() && tree.nodes[i].tag == Tag::kText && tree.nodes[i].parent == parent;
}

}  // namespace

bool is_in_sentence(const PageTree& tree, const PageMeasures& measures, std::uint32_t node) {
  const PageNode& own = tree.nodes[node];
  if (!is_inline_element(own.tag)) return false;
  const Surroundings s = surroundings_of(tree, node);
  // Letters that go on in the text beside it: a part of a word.
  const bool joins_before = is_text(tree, node - 1, own.parent) &&
                            unicode::is_letter(last_of(s.before)) &&
                            unicode::is_letter(first_of(s.inside));
  const bool joins_after = is_text(tree, own.end, own.parent) &&
                           unicode::is_letter(last_of(s.inside)) &&
                           unicode::is_letter(first_of(s.after));
  if (s.inside.size() <= kLookAround && (joins_before || joins_after)) return true;
  const Tag around = tree.nodes[s.block].tag;
  const bool is_between = is_text(tree, node - 1, own.parent) && is_text(tree, own.end, own.parent);
  if (around != Tag::kParagraph && around != Tag::kItem && around != Tag::kQuote &&
      !is_heading(around) && !is_between) {
    return false;
  }
  const std::uint32_t inside = columns_in(tree, measures, node);
  const std::uint32_t rest = columns_in(tree, measures, s.block) - inside;
  if (is_heading(around)) return rest == 0 && !(own.hints & kNegative);  // the heading itself
  if (rest < kMinAround || rest < kMinShare * inside) return false;
  const std::string_view before = trim(s.before), after = trim(s.after);
  if (!before.empty() && !ends_sentence(before)) return true;
  const char32_t next = first_of(after);
  return unicode::is_lower(next) || is_comma(next) || (before.empty() && is_stop(next));
}

bool is_drop_cap(const PageTree& tree, std::uint32_t node) {
  const PageNode& own = tree.nodes[node];
  if (!is_inline_element(own.tag) || !is_text(tree, own.end, own.parent)) return false;
  const Surroundings s = surroundings_of(tree, node);
  if (s.inside.size() > kLookAround) return false;
  const std::string_view letter = trim(s.inside);
  return !letter.empty() && unicode::decode(letter, 0).end == letter.size() &&
         unicode::is_upper(first_of(letter)) && unicode::is_lower(first_of(s.after));
}

PageMeasures measure_page(const PageTree& tree) {
  PageMeasures measures;
  measure_text(tree, measures);
  measure_tables(tree, measures);
  return measures;
}

std::uint32_t columns_in(const PageTree& tree, const PageMeasures& measures, std::uint32_t node) {
  return measures.text_sum[tree.nodes[node].end] - measures.text_sum[node];
}

bool is_near(const PageTree& tree, std::uint32_t node, Tag wanted) {
  for (int level = 0; level < kNearLevels && node != 0; ++level) {
    node = tree.nodes[node].parent;
    if (tree.nodes[node].tag == wanted) return true;
  }
  return false;
}

}  // namespace leitsatz
