#include "page/cleaning.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace leitsatz {
namespace {

constexpr std::uint32_t kMaxShareColumns = 500;
constexpr std::uint32_t kMaxBoxColumns = 1200;  // of a box about the author
constexpr double kMaxBoxShare = 0.4;            // of the article
constexpr std::uint32_t kManyCommas = 10;
constexpr std::uint32_t kFewColumns = 25;  // less than a paragraph
constexpr std::uint32_t kMuchText = 1000;  // columns that no gallery has
constexpr std::uint32_t kFewFrameColumns = 75;
constexpr std::uint32_t kManyItems = 100;
constexpr double kMostly = 0.9;
constexpr double kSomeLinks = 0.2;  // share of the text
constexpr double kManyLinks = 0.5;  // the same if class and id are positive

// Counts what an element holds, without what is left out.
struct Tally {
  std::uint32_t columns = 0, commas = 0;
  double links = 0;
  std::uint32_t paragraphs = 0, images = 0, items = 0, inputs = 0, frames = 0;
  std::uint32_t headings = 0, lists = 0, texts = 0;  // columns inside them

  void add(const Tally& t) {
    columns += t.columns;
    commas += t.commas;
    links += t.links;
    paragraphs += t.paragraphs;
    images += t.images;
    items += t.items;
    inputs += t.inputs;
    frames += t.frames;
    headings += t.headings;
    lists += t.lists;
    texts += t.texts;
  }
};

class Cleaner {
 public:
  Cleaner(const PageTree& tree, const PageMeasures& measures, const PageLayout& layout,
          CleaningRules rules, std::uint32_t article_columns)
      : tree_(tree),
        nodes_(tree.nodes),
        measures_(measures),
        layout_(layout),
        rules_(rules),
        article_columns_(article_columns) {}

  // Why an element that holds `t` goes; kArticle if it stays. `is_root`: no other element of the
  // range contains it.
  PageReason reason_for(std::uint32_t i, const Tally& t, bool is_root) const {
    const PageNode& node = nodes_[i];
    const PageReason by_name = reason_by_name(i, t, is_root);
    if (by_name != PageReason::kArticle || !rules_.densities || !is_removable(i)) return by_name;
    if (weight(node) < 0) return PageReason::kHint;
    if (t.commas >= kManyCommas) return PageReason::kArticle;
    const bool is_list = node.tag == Tag::kList || t.lists > kMostly * t.columns;
    const PageReason reason = reason_by_density(i, t, is_list);
    return is_list && reason != PageReason::kArticle && is_gallery(i, t) ? PageReason::kArticle
                                                                         : reason;
  }

  // Adds an element itself to what it holds.
  void count(std::uint32_t i, Tally& own) const {
    const Tag tag = nodes_[i].tag;
    if (tag == Tag::kDiv && !layout_.is_paragraph(i)) own.paragraphs += layout_.runs(i);
    if (layout_.is_paragraph(i) && layout_.runs(i) == 1) ++own.paragraphs;
    switch (tag) {
      case Tag::kParagraph:
        ++own.paragraphs;
        own.texts += own.columns;
        break;
      case Tag::kImage:
        ++own.images;
        break;
      case Tag::kItem:
        ++own.items;
        own.texts += own.columns;
        break;
      case Tag::kInput:
        ++own.inputs;
        break;
      case Tag::kFrame:
      case Tag::kEmbedded:
        ++own.frames;
        break;
      case Tag::kList:
      case Tag::kOrderedList:
        own.lists += own.columns;
        own.texts += own.columns;
        break;
      case Tag::kSpan:
      case Tag::kCell:
      case Tag::kQuote:
      case Tag::kDefinitions:
      case Tag::kDiv:
      case Tag::kPreformatted:
      case Tag::kTable:
        own.texts += own.columns;
        break;
      default:
        if (is_heading(tag)) own.headings += own.columns;
        if (layout_.runs(i) > 0) own.texts += own.columns;
        break;
    }
  }

 private:
  const PageTree& tree_;
  const std::vector<PageNode>& nodes_;
  const PageMeasures& measures_;
  const PageLayout& layout_;
  CleaningRules rules_;
  std::uint32_t article_columns_;

  int weight(const PageNode& node) const { return rules_.weights ? node.weight : 0; }

  PageReason reason_by_name(std::uint32_t i, const Tally& t, bool is_root) const {
    const PageNode& node = nodes_[i];
    if (node.tag == Tag::kFooter || node.tag == Tag::kAside) {
      return is_root ? PageReason::kArticle : PageReason::kAside;
    }
    if (node.tag == Tag::kControl) return PageReason::kForm;
    if (!is_root && node.hints & kBeside && breaks_text(node.tag) && t.columns < kMaxBoxColumns &&
        t.columns < kMaxBoxShare * article_columns_) {
      return PageReason::kHint;
    }
    if (!is_root && node.hints & kShare && t.columns < kMaxShareColumns &&
        !is_in_sentence(tree_, measures_, i)) {
      return PageReason::kHint;
    }
    const bool is_head = node.tag == Tag::kHeading1 || node.tag == Tag::kHeading2;
    return is_head && weight(node) < 0 ? PageReason::kHint : PageReason::kArticle;
  }

  bool is_removable(std::uint32_t i) const {
    const Tag tag = nodes_[i].tag;
    const bool by_tag = tag == Tag::kForm || tag == Tag::kFieldset || tag == Tag::kTable ||
                        tag == Tag::kList || (tag == Tag::kDiv && !layout_.is_paragraph(i));
    return by_tag && !measures_.is_data_table[i] && !measures_.in_data_table[i] &&
           !measures_.holds_data_table[i] && !is_near(tree_, i, Tag::kCode);
  }

  // If several rules match, the last one gives the reason.
  PageReason reason_by_density(std::uint32_t i, const Tally& t, bool is_list) const {
    const bool in_figure = is_near(tree_, i, Tag::kFigure);
    const double links = t.columns == 0 ? 0 : t.links / t.columns;
    const double headings = t.columns == 0 ? 0 : static_cast<double>(t.headings) / t.columns;
    const int hints = weight(nodes_[i]);
    PageReason reason = PageReason::kArticle;
    if (!in_figure && t.images > 1 && t.paragraphs * 2 < t.images && t.columns < kMuchText)
      reason = PageReason::kThin;
    if (!is_list && t.items > t.paragraphs + kManyItems) reason = PageReason::kThin;
    if (t.inputs > t.paragraphs / 3) reason = PageReason::kForm;
    if (!is_list && !in_figure && headings < kMostly && t.columns < kFewColumns &&
        (t.images == 0 || t.images > 2) && links > 0) {
      reason = PageReason::kLinks;
    }
    if (!is_list && hints < 1 && links > kSomeLinks) reason = PageReason::kLinks;
    if (hints >= 1 && links > kManyLinks) reason = PageReason::kLinks;
    if ((t.frames == 1 && t.columns < kFewFrameColumns) || t.frames > 1) reason = PageReason::kThin;
    if (t.images == 0 && t.texts == 0) reason = PageReason::kThin;
    return reason;
  }

  // A list with one picture an item.
  bool is_gallery(std::uint32_t i, const Tally& t) const {
    for (std::uint32_t k = i + 1; k < nodes_[i].end; k = nodes_[k].end) {
      if (nodes_[k].tag != Tag::kText && layout_.parts(k) > 1) return false;
    }
    return t.images == t.items;
  }
};

// What the elements hold that contain the node being counted. Nodes are counted from the last to
// the first, so few elements are begun at any time.
class Tallies {
 public:
  Tallies(const PageTree& tree, std::uint32_t begin) : nodes_(tree.nodes), begin_(begin) {}

  // What was added to the parent `node`.
  Tally take(std::uint32_t node) {
    if (open_.empty() || open_.back().node != node) return {};
    const Tally held = open_.back().tally;
    open_.pop_back();
    return held;
  }

  // Adds what a node holds to its parent.
  void add(std::uint32_t node, const Tally& held) {
    const std::uint32_t parent = nodes_[node].parent;
    if (parent < begin_) {
      all_.add(held);
      return;
    }
    const std::size_t first = open_.size();
    const std::uint32_t inner = open_.empty() ? begin_ : open_.back().node + 1;
    for (std::uint32_t up = parent; up >= inner; up = nodes_[up].parent) {
      open_.push_back({up, {}});
      if (up == 0) break;
    }
    std::reverse(open_.begin() + static_cast<std::ptrdiff_t>(first), open_.end());
    open_.back().tally.add(held);
  }

  const Tally& all() const { return all_; }

 private:
  struct Open {
    std::uint32_t node;
    Tally tally;
  };
  const std::vector<PageNode>& nodes_;
  std::uint32_t begin_;
  std::vector<Open> open_;  // each in the one before
  Tally all_;               // of the nodes whose parent is not in the range
};

}  // namespace

std::uint32_t clean(const MeasuredPage& page, NodeRange range, CleaningRules rules,
                    std::vector<PageReason>& reasons) {
  const auto [begin, end] = range;
  const PageTree& tree = page.tree;
  const PageMeasures& measures = page.measures;
  const Cleaner cleaner(tree, measures, page.layout, rules, page.article_columns);
  Tallies tallies(tree, begin);
  Flags out(end - begin, false);
  for (std::uint32_t i = begin; i < end; ++i) {
    const std::uint32_t up = tree.nodes[i].parent;
    out[i - begin] = reasons[i] != PageReason::kArticle || (up >= begin && out[up - begin]);
  }
  // Backwards, so that an element's content is counted before the element is examined.
  for (std::uint32_t i = end; i-- > begin;) {
    if (out[i - begin]) continue;
    const PageNode& node = tree.nodes[i];
    Tally own = tallies.take(i);
    if (node.tag == Tag::kText) {
      own.columns = measures.columns[i];
      own.commas = measures.commas[i];
      own.links = measures.columns[i] * measures.link_share[i];
    } else {
      const PageReason reason = cleaner.reason_for(i, own, node.parent < begin);
      if (reason != PageReason::kArticle) {
        reasons[i] = reason;
        continue;
      }
    }
    cleaner.count(i, own);
    tallies.add(i, own);
  }
  return tallies.all().columns;
}

}  // namespace leitsatz
