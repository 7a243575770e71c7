// The heading of a page that repeats its title: where the article is, or what it begins with.
//
// In:  a page's tree and its title. Out: see TitleHeading. Cost: linear in the nodes; no more than
// 200 headings are compared.
#ifndef LEITSATZ_CORE_PAGE_TITLE_HEADING_H_
#define LEITSATZ_CORE_PAGE_TITLE_HEADING_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "page/measures.h"
#include "page/tree.h"

namespace leitsatz {

class TitleHeading {
 public:
  // Refers to the tree, which must outlive it.
  TitleHeading(const PageTree& tree, const PageMeasures& measures, std::string_view title);

  // 0 if no heading repeats the title.
  std::uint32_t node() const { return node_; }
  // Whether an element holds it.
  bool is_in(std::uint32_t i) const {
    return node_ != 0 && i < node_ && node_ < tree_.nodes[i].end;
  }
  // True if most letters of a heading, any one, are in words of the title.
  bool repeats_title(std::uint32_t heading) const;

 private:
  const PageTree& tree_;
  std::string title_words_;  // with a space before and after; or empty
  std::uint32_t node_ = 0;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_TITLE_HEADING_H_
