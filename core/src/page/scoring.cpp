#include "page/scoring.h"

#include <algorithm>
#include <array>

namespace leitsatz {
namespace {

constexpr std::uint32_t kMinUnitColumns = 25;  // shorter paragraphs give no points
constexpr std::uint32_t kColumnsPerPoint = 100;
constexpr std::uint32_t kMaxLengthPoints = 3;
constexpr int kScoredLevels = 5;  // ancestors that a paragraph gives points to
constexpr double kWeightOfHints = 25;
constexpr std::size_t kTopCount = 5;

double points_of(Tag tag) {
  switch (tag) {
    case Tag::kDiv:
      return 5;
    case Tag::kPreformatted:
    case Tag::kCell:
    case Tag::kQuote:
      return 3;
    case Tag::kAddress:
    case Tag::kOrderedList:
    case Tag::kList:
    case Tag::kDefinitions:
    case Tag::kTerm:
    case Tag::kItem:
    case Tag::kForm:
      return -3;
    case Tag::kHeaderCell:
      return -5;
    default:
      return is_heading(tag) ? -5 : 0;
  }
}

// Elements that count as a paragraph whatever they hold.
bool is_unit(Tag tag) {
  return tag == Tag::kSection || tag == Tag::kParagraph || tag == Tag::kCell ||
         tag == Tag::kPreformatted || (is_heading(tag) && tag != Tag::kHeading1);
}

class Scorer {
 public:
  Scorer(const PageTree& tree, const PageLayout& layout, const std::vector<PageReason>& reasons,
         bool with_weights)
      : nodes_(tree.nodes), layout_(layout), with_weights_(with_weights) {
    result_.scores.assign(nodes_.size(), 0);
    result_.has_score.assign(nodes_.size(), false);
    for (std::uint32_t i = 1; i < nodes_.size();) {
      if (reasons[i] != PageReason::kArticle) {
        i = nodes_[i].end;
        continue;
      }
      score_node(i);
      ++i;
    }
    for (std::uint32_t c : candidates_) {
      result_.scores[c] *= 1 - layout_.sum(c).link_density();
    }
    result_.top = find_top();
  }

  ElementScores result() && { return std::move(result_); }

 private:
  const std::vector<PageNode>& nodes_;
  const PageLayout& layout_;
  bool with_weights_;
  ElementScores result_;
  std::vector<std::uint32_t> candidates_;

  bool is_body(std::uint32_t i) const {
    return i == 0 || nodes_[i].tag == Tag::kBody || nodes_[i].tag == Tag::kHtml;
  }

  void score_node(std::uint32_t i) {
    const PageNode& node = nodes_[i];
    if (is_unit(node.tag)) add_points(i, node.end, node.parent);
    if (node.tag != Tag::kDiv) return;
    if (layout_.is_paragraph(i)) {
      if (layout_.runs(i) == 1) add_points(i, node.end, node.parent);
      return;
    }
    layout_.for_each_part(i, [&](std::uint32_t begin, std::uint32_t end, bool is_run) {
      if (is_run) add_points(begin, end, i);
    });
  }

  // Gives the points of a paragraph, nodes [begin, end), to the elements around it.
  void add_points(std::uint32_t begin, std::uint32_t end, std::uint32_t holder) {
    const TextSums s = layout_.sum(begin, end);
    if (s.columns < kMinUnitColumns) return;
    const double points = 2.0 + s.commas + std::min(s.columns / kColumnsPerPoint, kMaxLengthPoints);
    for (int level = 0; level < kScoredLevels && holder != 0; holder = nodes_[holder].parent) {
      if (nodes_[holder].tag == Tag::kHtml) break;
      if (layout_.is_paragraph(holder)) continue;  // a division around one <p> is that paragraph
      add_candidate(holder);
      result_.scores[holder] += level == 0   ? points
                                : level == 1 ? points / 2
                                             : points / (level * 3);
      ++level;
    }
  }

  // Gives an element the score that it has before any points.
  void add_candidate(std::uint32_t i) {
    if (result_.has_score[i]) return;
    init_score(i);
    candidates_.push_back(i);
  }
  void init_score(std::uint32_t i) {
    if (result_.has_score[i]) return;
    result_.has_score[i] = true;
    result_.scores[i] =
        points_of(nodes_[i].tag) + (with_weights_ ? nodes_[i].weight * kWeightOfHints : 0);
  }

  std::uint32_t find_top() {
    const std::vector<std::uint32_t> best = find_best();
    if (best.empty() || is_body(best[0])) return 0;
    std::uint32_t top = common_ancestor(best);
    init_score(top);
    top = better_parent(top);
    // An only child has no siblings that could join it, but its parent may have.
    while (!is_body(nodes_[top].parent) && layout_.parts(nodes_[top].parent) == 1) {
      top = nodes_[top].parent;
    }
    init_score(top);
    return top;
  }

  // The candidates with the highest scores, at most kTopCount; of equals, the first one first.
  std::vector<std::uint32_t> find_best() const {
    std::vector<std::uint32_t> best;
    for (std::uint32_t c : candidates_) {
      const auto place = std::find_if(best.begin(), best.end(), [&](std::uint32_t b) {
        return result_.scores[c] > result_.scores[b];
      });
      best.insert(place, c);
      if (best.size() > kTopCount) best.pop_back();
    }
    return best;
  }

  // The element that contains the best candidate and several that are nearly as good; else the best
  // candidate.
  std::uint32_t common_ancestor(const std::vector<std::uint32_t>& best) const {
    constexpr double kNearlyAsGood = 0.75;
    constexpr std::size_t kSeveral = 3;
    std::vector<std::uint32_t> others;
    for (std::size_t t = 1; t < best.size(); ++t) {
      if (result_.scores[best[t]] / result_.scores[best[0]] >= kNearlyAsGood) {
        others.push_back(best[t]);
      }
    }
    if (others.size() < kSeveral) return best[0];
    for (std::uint32_t up = nodes_[best[0]].parent; !is_body(up); up = nodes_[up].parent) {
      std::size_t inside = 0;
      for (std::uint32_t o : others) inside += o > up && o < nodes_[up].end;
      if (inside >= kSeveral) return up;
    }
    return best[0];
  }

  // The nearest ancestor with a higher score: the article then has several parts.
  std::uint32_t better_parent(std::uint32_t top) const {
    double last = result_.scores[top];
    const double least = last / 3;
    for (std::uint32_t up = nodes_[top].parent; !is_body(up); up = nodes_[up].parent) {
      if (!result_.has_score[up]) continue;
      if (result_.scores[up] < least) break;
      if (result_.scores[up] > last) return up;
      last = result_.scores[up];
    }
    return top;
  }
};

}  // namespace

ElementScores score_elements(const PageTree& tree, const PageLayout& layout,
                             const std::vector<PageReason>& reasons, bool with_weights) {
  return Scorer(tree, layout, reasons, with_weights).result();
}

}  // namespace leitsatz
