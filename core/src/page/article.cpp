#include "page/article.h"

#include <algorithm>

#include "characters/punctuation.h"
#include "page/cleaning.h"
#include "page/layout.h"
#include "page/measures.h"
#include "page/scoring.h"
#include "page/text.h"

namespace leitsatz {
namespace {

// Lengths are in columns, see PageMeasures.
constexpr std::uint32_t kEnoughColumns = 500;  // with less text, try again with fewer rules
constexpr double kMuchMore = 1.5;              // times the text: then fewer rules are better
constexpr std::uint32_t kMaxBylineColumns = 100;
constexpr double kMaxFurniture = 0.75;        // of the page's text
constexpr std::uint32_t kLongColumns = 80;    // of a paragraph that joins by itself
constexpr std::size_t kMaxTitleBytes = 1000;  // compared

struct Attempt {
  bool hints;  // leave out by class and id before scoring
  CleaningRules rules;
};
constexpr Attempt kAttempts[] = {
    {true, {true, true}}, {false, {true, true}}, {false, {false, true}}, {false, {false, false}}};

class Finder {
 public:
  Finder(const PageTree& tree, std::string_view title)
      : tree_(tree),
        nodes_(tree.nodes),
        measures_(measure_page(tree)),
        title_words_(words_of(title.substr(0, kMaxTitleBytes))),
        is_wiki_(std::any_of(nodes_.begin(), nodes_.end(),
                             [](const PageNode& node) { return (node.hints & kWiki) != 0; })) {}

  ArticleNodes find() {
    std::vector<PageReason> best;
    std::uint32_t best_columns = 0;
    for (const Attempt& attempt : kAttempts) {
      const std::uint32_t columns = try_once(attempt);
      if (best.empty() || columns > kMuchMore * best_columns) {
        best = reasons_;
        best_columns = columns;
      }
      if (columns >= kEnoughColumns) break;
    }
    return {std::move(best), std::move(measures_.in_data_table)};
  }

 private:
  // A part of the page that holds article text: an element, or a run of inline nodes.
  struct Root {
    std::uint32_t begin, end;
  };

  const PageTree& tree_;
  const std::vector<PageNode>& nodes_;
  PageMeasures measures_;
  std::vector<std::string> title_words_;
  bool is_wiki_;
  std::vector<PageReason> reasons_;  // by node, in this attempt

  std::uint32_t size() const { return static_cast<std::uint32_t>(nodes_.size()); }
  bool is_out(std::uint32_t i) const { return reasons_[i] != PageReason::kArticle; }

  // Returns the columns of the article.
  std::uint32_t try_once(const Attempt& attempt) {
    reasons_.assign(size(), PageReason::kArticle);
    leave_out(attempt.hints);
    const PageLayout layout(tree_, measures_, reasons_);
    const ElementScores elements = score_elements(tree_, layout, reasons_, attempt.rules.weights);
    const std::vector<Root> roots = find_roots(layout, elements);
    if (elements.top != 0) leave_out_elsewhere(roots, elements.top);
    std::uint32_t columns = 0;
    for (const Root& root : roots) {
      columns += clean({tree_, measures_, layout}, {root.begin, root.end}, attempt.rules, reasons_);
    }
    return columns;
  }

  // Leaves out what belongs to no article, wherever that is.
  void leave_out(bool by_hints) {
    bool had_byline = false, had_title = false;
    for (std::uint32_t i = 1; i < size();) {
      const PageReason reason = reason_of(i, by_hints, had_byline, had_title);
      reasons_[i] = reason;
      had_byline = had_byline || reason == PageReason::kByline;
      had_title = had_title || reason == PageReason::kTitle;
      i = reason == PageReason::kArticle ? i + 1 : nodes_[i].end;
    }
  }

  PageReason reason_of(std::uint32_t i, bool by_hints, bool had_byline, bool had_title) const {
    const PageNode& node = nodes_[i];
    if (node.tag == Tag::kText) return PageReason::kArticle;
    if (node.marks & (kMarkHidden | kMarkModal) && !is_drop_cap(tree_, i)) {
      return PageReason::kHidden;
    }
    if (is_furniture(i)) return PageReason::kHint;
    if (!had_byline && is_byline(i)) return PageReason::kByline;
    if (!had_title && (node.tag == Tag::kHeading1 || node.tag == Tag::kHeading2) &&
        repeats_title(i)) {
      return PageReason::kTitle;
    }
    if (!by_hints || node.tag == Tag::kBody || node.tag == Tag::kHtml) return PageReason::kArticle;
    if (node.hints & kUnlikely && !(node.hints & kPerhaps) && node.tag != Tag::kLink &&
        !is_near(tree_, i, Tag::kTable) && !is_near(tree_, i, Tag::kCode) &&
        !is_in_sentence(tree_, measures_, i)) {
      return PageReason::kHint;
    }
    return node.marks & kMarkRole ? PageReason::kRole : PageReason::kArticle;
  }

  // Of a wiki's page, never of its article; but a word of a class is no proof against most of a
  // page. Elsewhere such boxes may be parts of the article.
  bool is_furniture(std::uint32_t i) const {
    const std::uint32_t columns = measures_.text_sum[nodes_[i].end] - measures_.text_sum[i];
    return nodes_[i].hints & kFurniture && (is_wiki_ || nodes_[i].tag == Tag::kTable) &&
           columns <= kMaxFurniture * static_cast<double>(measures_.text_sum[size()]);
  }

  bool is_byline(std::uint32_t i) const {
    if (!(nodes_[i].hints & kByline) && !(nodes_[i].marks & kMarkAuthor)) return false;
    const std::uint32_t columns = measures_.text_sum[nodes_[i].end] - measures_.text_sum[i];
    return columns > 0 && columns < kMaxBylineColumns && !is_in_sentence(tree_, measures_, i);
  }

  // True if most letters of a heading are in words of the title.
  bool repeats_title(std::uint32_t i) const {
    constexpr double kAlike = 0.75;
    if (title_words_.empty()) return false;
    std::string text;
    for (std::uint32_t k = i; k < nodes_[i].end && text.size() < kMaxTitleBytes; ++k) {
      if (nodes_[k].tag == Tag::kText) text.append(tree_.text_of(nodes_[k]));
    }
    const std::vector<std::string> words = words_of(text);
    if (words.empty()) return false;
    std::size_t all = words.size() - 1, fresh = 0, fresh_count = 0;
    for (const std::string& word : words) {
      all += word.size();
      if (std::find(title_words_.begin(), title_words_.end(), word) == title_words_.end()) {
        fresh += word.size();
        ++fresh_count;
      }
    }
    if (fresh_count > 1) fresh += fresh_count - 1;
    return 1 - static_cast<double>(fresh) / static_cast<double>(all) > kAlike;
  }

  // The best element, and siblings that join it.
  std::vector<Root> find_roots(const PageLayout& layout, const ElementScores& elements) const {
    constexpr double kShareOfTop = 0.2, kLeastScore = 10;
    if (elements.top == 0) return {{1, size()}};
    const double bonus = elements.scores[elements.top] * kShareOfTop;
    const double least = std::max(kLeastScore, bonus);
    std::vector<Root> roots;
    layout.for_each_part(
        nodes_[elements.top].parent, [&](std::uint32_t begin, std::uint32_t end, bool is_run) {
          const bool alike =
              nodes_[begin].classes != 0 && nodes_[begin].classes == nodes_[elements.top].classes;
          const bool scored = !is_run && elements.has_score[begin] &&
                              elements.scores[begin] + (alike ? bonus : 0) >= least;
          const bool may_join =
              is_run || nodes_[begin].tag == Tag::kParagraph || layout.is_paragraph(begin);
          if (begin == elements.top || scored ||
              (may_join && joins(layout.sum(begin, end), begin, end))) {
            roots.push_back({begin, end});
          }
        });
    return roots;
  }

  // Whether a paragraph beside the best element joins it: a long one with few links, or a sentence
  // without any.
  bool joins(const TextSums& sums, std::uint32_t begin, std::uint32_t end) const {
    if (sums.columns > kLongColumns) return sums.link_density() < kFewLinks;
    if (sums.columns == 0 || sums.links > 0) return false;
    for (std::uint32_t i = end; i-- > begin;) {
      if (nodes_[i].tag == Tag::kText && measures_.columns[i] > 0) {
        return ends_sentence(trim(tree_.text_of(nodes_[i])));
      }
    }
    return false;
  }

  // Leaves out all but the roots and their ancestors.
  void leave_out_elsewhere(const std::vector<Root>& roots, std::uint32_t top) {
    std::vector<bool> inside(size(), false);
    for (const Root& root : roots) {
      for (std::uint32_t i = root.begin; i < root.end; ++i) inside[i] = true;
    }
    for (std::uint32_t i = 1; i < size();) {
      const bool holds_top = i <= top && nodes_[i].end > top;
      if (!is_out(i) && (inside[i] || holds_top)) {
        ++i;
        continue;
      }
      if (!is_out(i)) reasons_[i] = PageReason::kElsewhere;
      i = nodes_[i].end;
    }
  }
};

}  // namespace

ArticleNodes find_article(const PageTree& tree, std::string_view title) {
  return Finder(tree, title).find();
}

}  // namespace leitsatz
