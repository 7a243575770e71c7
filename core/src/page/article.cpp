#include "page/article.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "base/ascii.h"
#include "characters/punctuation.h"
#include "page/cleaning.h"
#include "page/index_page.h"
#include "page/layout.h"
#include "page/measures.h"
#include "page/other_articles.h"
#include "page/prose.h"
#include "page/scoring.h"
#include "page/text.h"
#include "page/title_heading.h"

namespace leitsatz {
namespace {

// Lengths are in columns, see PageMeasures.
constexpr std::uint32_t kEnoughColumns = 500;  // with less text, try again with fewer rules
constexpr double kMuchMore = 1.5;              // times the text: then fewer rules are better
constexpr std::uint32_t kMaxBylineColumns = 100;
constexpr double kMaxFurniture = 0.75;      // of the page's text
constexpr std::uint32_t kLongColumns = 80;  // of a paragraph that joins by itself

// A lead, a paragraph between the title and the article's part.
constexpr std::uint32_t kMinLeadColumns = 40;
constexpr std::uint32_t kMaxLeadColumns = 1200;  // of all of them
// A part beside the article's part that belongs to it.
constexpr std::uint32_t kMinPartColumns = 150;
constexpr double kMostlyProse = 0.6;
constexpr double kFarMore = 3;        // times the prose of what was found
constexpr double kMostOfProse = 0.7;  // of an element's prose is in one of its children
// A second look.
constexpr std::uint32_t kNearlyNothing = 150;
constexpr std::uint32_t kFullColumns = 1000;  // so much is an article

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
        prose_(find_prose(tree, measures_)),
        heading_(tree, measures_, title),
        others_(find_other_articles(tree, prose_, heading_)),
        is_wiki_(std::any_of(nodes_.begin(), nodes_.end(),
                             [](const PageNode& node) { return (node.hints & kWiki) != 0; })) {}

  ArticleNodes find() {
    try_all();
    const std::uint32_t found = prose_in(best_);
    if (found < kNearlyNothing && is_little(found, hidden_prose_)) {
      const std::vector<PageReason> first = best_;
      forgiven_ = PageReason::kHidden;
      try_all();
      if (prose_in(best_) < std::max<double>(kMinArticleColumns, kFarMore * found)) {
        best_ = first;
        forgiven_ = PageReason::kArticle;
      }
    }
    const bool index = is_index_page(tree_, prose_, best_);
    return {std::move(best_), std::move(measures_.in_data_table), forgiven_, index};
  }

 private:
  // A part of the page that holds article text: an element, or a run of inline nodes.
  struct Root {
    std::uint32_t begin, end;
  };

  const PageTree& tree_;
  const std::vector<PageNode>& nodes_;
  PageMeasures measures_;
  PageProse prose_;
  TitleHeading heading_;
  Flags others_;  // elements that hold other articles
  bool is_wiki_;
  std::vector<PageReason> reasons_;  // by node, in this attempt
  std::vector<PageReason> best_;     // of the best attempt
  PageReason forgiven_ = PageReason::kArticle;
  std::uint32_t hidden_prose_ = 0, hinted_prose_ = 0;  // left out by this attempt

  std::uint32_t size() const { return static_cast<std::uint32_t>(nodes_.size()); }
  bool is_out(std::uint32_t i) const { return reasons_[i] != PageReason::kArticle; }

  std::uint32_t prose(std::uint32_t i) const { return prose_.within(tree_, i); }

  // Columns of the paragraphs that have this reason, or are in the article.
  std::uint32_t prose_with(const std::vector<PageReason>& reasons, PageReason reason) const {
    std::uint32_t sum = 0;
    for (std::uint32_t i = 1; i < size();) {
      if (reasons[i] == PageReason::kArticle) {
        if (reason == PageReason::kArticle) sum += prose_.of(i);
        ++i;
        continue;
      }
      if (reasons[i] == reason && !(nodes_[i].hints & kComment)) sum += prose(i);
      i = nodes_[i].end;
    }
    return sum;
  }
  std::uint32_t prose_in(const std::vector<PageReason>& reasons) const {
    return prose_with(reasons, PageReason::kArticle);
  }

  // Whether the paragraphs of an attempt are few beside others.
  static bool is_little(std::uint32_t found, std::uint32_t beside) {
    return found < kFullColumns && beside >= kMinArticleColumns && beside > kFarMore * found;
  }

  void try_all() {
    best_.clear();
    std::uint32_t best_columns = 0;
    bool few = false;  // beside what the hints left out
    for (const Attempt& attempt : kAttempts) {
      const std::uint32_t columns = try_once(attempt);
      if (best_.empty() || columns > kMuchMore * best_columns) {
        best_ = reasons_;
        best_columns = columns;
        if (few && forgiven_ == PageReason::kArticle) forgiven_ = PageReason::kHint;
      }
      const bool is_few = is_little(prose_in(reasons_), hinted_prose_);
      if (columns >= kEnoughColumns && !is_few) break;
      few = few || is_few;
    }
  }

  // Returns the columns of the article.
  std::uint32_t try_once(const Attempt& attempt) {
    reasons_.assign(size(), PageReason::kArticle);
    leave_out(attempt.hints);
    hidden_prose_ = prose_with(reasons_, PageReason::kHidden);
    hinted_prose_ = prose_with(reasons_, PageReason::kHint);
    const PageLayout layout(tree_, measures_, reasons_);
    ElementScores elements = score_elements(tree_, layout, reasons_, attempt.rules.weights);
    sum_up_kept_prose();
    std::vector<Root> roots = find_roots(layout, elements);
    const std::uint32_t most = element_of_most_prose();
    std::uint32_t found = 0;
    for (const Root& root : roots) found += kept_prose_[root.end] - kept_prose_[root.begin];
    if (most != 0 && found < kEnoughColumns && kept_prose(most) > kFarMore * found) {
      elements.top = most;
      roots = {{most, nodes_[most].end}};
    }
    if (elements.top != 0) {
      add_parts(layout, elements.top, roots);
      add_leads(roots);
      leave_out_elsewhere(roots);
    }
    std::uint32_t columns = 0;
    std::uint32_t all = 0;
    for (const Root& root : roots) all += layout.sum(root.begin, root.end).columns;
    const MeasuredPage page{tree_, measures_, layout, all};
    for (const Root& root : roots) {
      columns += clean(page, {root.begin, root.end}, attempt.rules, reasons_);
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
    if (node.marks & kMarkModal) return PageReason::kHidden;
    if (node.marks & kMarkHidden && !is_drop_cap(tree_, i) &&
        (forgiven_ != PageReason::kHidden || node.hints & kUnlikely)) {
      return PageReason::kHidden;
    }
    if (is_furniture(i)) return PageReason::kHint;
    const bool is_page = node.tag == Tag::kBody || node.tag == Tag::kHtml;
    if (node.hints & kComment && breaks_text(node.tag) && !is_page && !heading_.is_in(i) &&
        prose(i) < prose(0)) {
      return PageReason::kHint;
    }
    if (others_[i]) return PageReason::kElsewhere;
    if (!had_byline && is_byline(i)) return PageReason::kByline;
    if (!had_title && (node.tag == Tag::kHeading1 || node.tag == Tag::kHeading2) &&
        heading_.repeats_title(i)) {
      return PageReason::kTitle;
    }
    const bool holds_article = heading_.is_in(i) && prose(i) >= kMinArticleColumns;
    if (!by_hints || is_page || holds_article) return PageReason::kArticle;
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
    const std::uint32_t columns = columns_in(tree_, measures_, i);
    return nodes_[i].hints & kFurniture && (is_wiki_ || nodes_[i].tag == Tag::kTable) &&
           columns <= kMaxFurniture * static_cast<double>(measures_.text_sum[size()]);
  }

  bool is_byline(std::uint32_t i) const {
    if (!(nodes_[i].hints & kByline) && !(nodes_[i].marks & kMarkAuthor)) return false;
    const std::uint32_t columns = columns_in(tree_, measures_, i);
    return columns > 0 && columns < kMaxBylineColumns && !is_in_sentence(tree_, measures_, i);
  }

  // The best element, and siblings that join it.
  std::vector<Root> find_roots(const PageLayout& layout, const ElementScores& elements) const {
    // Beside an element that holds the title's heading, less is a notice or a teaser.
    constexpr double kShareOfTop = 0.2, kShareBesideTitle = 0.4, kLeastScore = 10;
    if (elements.top == 0) return {{1, size()}};
    const double bonus = elements.scores[elements.top] * kShareOfTop;
    const double least = std::max(kLeastScore, bonus);
    const double least_prose =
        heading_.is_in(elements.top) ? kShareBesideTitle * kept_prose(elements.top) : 0;
    std::vector<Root> roots;
    layout.for_each_part(
        nodes_[elements.top].parent, [&](std::uint32_t begin, std::uint32_t end, bool is_run) {
          const bool alike =
              nodes_[begin].classes != 0 && nodes_[begin].classes == nodes_[elements.top].classes;
          const bool scored = !is_run && elements.has_score[begin] &&
                              elements.scores[begin] + (alike ? bonus : 0) >= least &&
                              kept_prose(begin) >= least_prose;
          const bool may_join =
              is_run || ((nodes_[begin].tag == Tag::kParagraph || layout.is_paragraph(begin)) &&
                         !(nodes_[begin].hints & kUnlikely));
          if (begin == elements.top || (scored && !(nodes_[begin].hints & kBeside)) ||
              (may_join && !(nodes_[begin].hints & kBeside) &&
               joins(layout.sum(begin, end), begin, end))) {
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

  std::vector<std::uint32_t> kept_prose_;  // as prose_, without what is left out in this attempt
  std::uint32_t kept_prose(std::uint32_t i) const {
    return kept_prose_[nodes_[i].end] - kept_prose_[i];
  }

  void sum_up_kept_prose() {
    kept_prose_.assign(size() + 1, 0);
    for (std::uint32_t i = 0; i < size();) {
      if (is_out(i)) {
        for (const std::uint32_t end = nodes_[i].end; i < end; ++i) {
          kept_prose_[i + 1] = kept_prose_[i];
        }
        continue;
      }
      kept_prose_[i + 1] = kept_prose_[i] + prose_.of(i);
      ++i;
    }
  }

  // The smallest element that holds most of the page's paragraphs.
  std::uint32_t element_of_most_prose() const {
    std::uint32_t at = 0;
    if (kept_prose(0) < kEnoughColumns) return 0;
    for (std::uint32_t i = 1; i < nodes_[at].end;) {
      if (kept_prose(i) >= kMostOfProse * kept_prose(at) && nodes_[i].tag != Tag::kParagraph) {
        at = i++;
      } else {
        i = nodes_[i].end;
      }
    }
    return nodes_[at].tag == Tag::kBody || nodes_[at].tag == Tag::kHtml ? 0 : at;
  }

  bool is_beside(std::uint32_t i) const {
    const PageNode& node = nodes_[i];
    return is_out(i) || node.tag == Tag::kAside || node.tag == Tag::kNav ||
           node.tag == Tag::kFooter || node.tag == Tag::kForm || node.tag == Tag::kFigure ||
           node.tag == Tag::kFigureCaption || node.tag == Tag::kControl || node.weight < 0 ||
           node.hints & (kBeside | kCredit | kShare) || is_byline(i);
  }

  // Adds parts of the article that lie at other depths than the best element.
  void add_parts(const PageLayout& layout, std::uint32_t top, std::vector<Root>& roots) const {
    std::uint32_t scope = top;
    const bool holds = heading_.is_in(top);
    while (scope != 0 && nodes_[scope].tag != Tag::kArticle && nodes_[scope].tag != Tag::kMain &&
           (holds || !heading_.is_in(scope))) {
      scope = nodes_[scope].parent;
    }
    if (scope == 0 || nodes_[scope].tag == Tag::kBody || nodes_[scope].tag == Tag::kHtml) return;
    const std::size_t before = roots.size();
    for (std::uint32_t at = top; at != scope; at = nodes_[at].parent) {
      const std::uint32_t up = nodes_[at].parent;
      for (std::uint32_t i = up + 1; i < nodes_[up].end; i = nodes_[i].end) {
        if (i == at || i < heading_.node() || is_beside(i) || nodes_[i].tag == Tag::kArticle)
          continue;
        const TextSums sums = layout.sum(i);
        const std::uint32_t said = kept_prose(i);
        if (said < kMinPartColumns || said < kMostlyProse * sums.columns ||
            sums.link_density() >= kFewLinks || is_root({roots.data(), before}, i) ||
            has_linked_heading(i)) {
          continue;
        }
        roots.push_back({i, nodes_[i].end});
      }
    }
    if (roots.size() == before) return;
    // In ascending order. A sort would take more code.
    std::vector<std::uint32_t> ends(size(), 0);
    for (const Root& root : roots) ends[root.begin] = root.end;
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < size(); ++i) {
      if (ends[i] != 0) roots[next++] = {i, ends[i]};
    }
  }

  // REQUIRES: `roots` ascend.
  static bool is_root(std::span<const Root> roots, std::uint32_t i) {
    const auto after =
        std::upper_bound(roots.begin(), roots.end(), i,
                         [](std::uint32_t at, const Root& r) { return at < r.begin; });
    return after != roots.begin() && i < std::prev(after)->end;
  }

  // A heading that is a link: then the part announces another article.
  bool has_linked_heading(std::uint32_t part) const {
    for (std::uint32_t i = part + 1; i < nodes_[part].end; ++i) {
      if (!is_heading(nodes_[i].tag)) continue;
      if (is_near(tree_, i, Tag::kLink)) return true;
      for (std::uint32_t k = i + 1; k < nodes_[i].end; ++k) {
        if (nodes_[k].tag == Tag::kLink) return true;
      }
    }
    return false;
  }

  // Whether a paragraph stands with a picture, or has as many digits as a date.
  bool is_caption_or_date(std::uint32_t i) const {
    constexpr int kLevels = 2;
    constexpr std::uint32_t kColumnsPerDigit = 7, kMaxFigureNodes = 100;
    std::uint32_t digits = 0;
    for (std::uint32_t k = i; k < nodes_[i].end; ++k) {
      for (char c : tree_.text_of(nodes_[k])) digits += ascii::is_digit(c);
    }
    if (digits * kColumnsPerDigit > prose_.own[i]) return true;
    for (int level = 0; level < kLevels; ++level) {
      if (heading_.is_in(i) || nodes_[i].end - i > kMaxFigureNodes) return false;
      for (std::uint32_t k = i; k < nodes_[i].end; ++k) {
        if (nodes_[k].tag == Tag::kImage) return true;
      }
      i = nodes_[i].parent;
    }
    return false;
  }

  // Adds paragraphs between the page's title and the article.
  void add_leads(std::vector<Root>& roots) {
    if (roots.empty()) return;
    std::uint32_t heading = heading_.node();
    for (std::uint32_t i = 1; heading_.node() == 0 && i < roots[0].begin; ++i) {
      if (nodes_[i].tag == Tag::kHeading1) heading = i;
    }
    if (heading == 0 || roots[0].begin <= heading) return;
    std::vector<Root> leads;
    std::uint32_t sum = 0;
    for (std::uint32_t i = nodes_[heading].end; i < roots[0].begin;) {
      const bool holds = nodes_[i].end > roots[0].begin;
      if (!holds && (is_beside(i) || nodes_[i].tag == Tag::kHeading1)) {
        i = nodes_[i].end;
        continue;
      }
      if (sum > kMaxLeadColumns) return;
      if (!holds && prose_.own[i] >= kMinLeadColumns && !is_caption_or_date(i)) {
        sum += prose_.own[i];
        leads.push_back({i, nodes_[i].end});
        i = nodes_[i].end;
        continue;
      }
      ++i;
    }
    if (sum > kMaxLeadColumns) return;
    for (const Root& root : roots) leads.push_back(root);
    roots.swap(leads);
  }

  // Leaves out all but the roots and their ancestors.
  void leave_out_elsewhere(const std::vector<Root>& roots) {
    Flags stays(size(), false);
    for (const Root& root : roots) {
      for (std::uint32_t i = root.begin; i < root.end; ++i) stays[i] = true;
      for (std::uint32_t up = nodes_[root.begin].parent; up != 0 && !stays[up];) {
        stays[up] = true;
        // A header that was left out by its class, though it holds a lead.
        reasons_[up] = PageReason::kArticle;
        up = nodes_[up].parent;
      }
    }
    for (std::uint32_t i = 1; i < size();) {
      if (!is_out(i) && stays[i]) {
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
