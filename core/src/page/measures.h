// Measures of a page's nodes that do not depend on what is left out: how much text they have, how
// much of it in links, and which tables hold data.
//
// In:  a page's tree. Out: measures, one for each node. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_MEASURES_H_
#define LEITSATZ_CORE_PAGE_MEASURES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "page/tree.h"

namespace leitsatz {

// Lengths are in columns (text.h): one for a letter, two for a letter of a script without spaces.
struct PageMeasures {
  std::vector<std::uint32_t> columns;  // of a text node; 0 for an element
  std::vector<std::uint32_t> commas;
  std::vector<double> link_share;  // share of its text that counts as link text: 0 outside links
  std::vector<std::uint32_t> text_sum;  // columns before each node; the last one is the total

  // Tables of data have heads, captions, or many cells. Other tables lay out the page.
  Flags is_data_table, in_data_table, holds_data_table;
};

PageMeasures measure_page(const PageTree& tree);

// Columns of the text inside a node.
std::uint32_t columns_in(const PageTree& tree, const PageMeasures& measures, std::uint32_t node);

// True if an inline element is part of a sentence or of a word in the paragraph around it, or is
// all of a heading. What its class says is then no reason to leave it out.
bool is_in_sentence(const PageTree& tree, const PageMeasures& measures, std::uint32_t node);

// True for the first letter of a word, set apart as an element: "<b>T</b>he".
bool is_drop_cap(const PageTree& tree, std::uint32_t node);

// True if one of the nearest four ancestors has the tag.
bool is_near(const PageTree& tree, std::uint32_t node, Tag wanted);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_MEASURES_H_
