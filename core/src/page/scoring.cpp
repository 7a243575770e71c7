#include "page/scoring.h"

#include <algorithm>
#include <array>

namespace leitsatz {
namespace {

constexpr std::uint32_t kMinUnitColumns = 25;  // a paragraph that votes
constexpr std::uint32_t kColumnsPerPoint = 100;
constexpr std::uint32_t kMaxLengthPoints = 3;
constexpr int kVotingLevels = 5;  // ancestors that a paragraph votes for
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

// Elements that vote whatever is in them.
bool is_unit(Tag tag) {
  return tag == Tag::kSection || tag == Tag::kParagraph || tag == Tag::kCell ||
         tag == Tag::kPreformatted || (is_heading(tag) && tag != Tag::kHeading1);
}

class Count {
 public:
  Count(const PageTree& tree, const PageLayout& layout, const std::vector<PageReason>& reasons,
        bool with_weights)
      : nodes_(tree.nodes), layout_(layout), with_weights_(with_weights) {
    votes_.scores.assign(nodes_.size(), 0);
    votes_.has_score.assign(nodes_.size(), false);
    for (std::uint32_t i = 1; i < nodes_.size();) {
      if (reasons[i] != PageReason::kArticle) {
        i = nodes_[i].end;
        continue;
      }
      vote_in(i);
      ++i;
    }
    for (std::uint32_t c : candidates_) {
      votes_.scores[c] *= 1 - layout_.sum(c).link_density();
    }
    votes_.top = find_top();
  }

  ElementScores votes() && { return std::move(votes_); }

 private:
  const std::vector<PageNode>& nodes_;
  const PageLayout& layout_;
  bool with_weights_;
  ElementScores votes_;
  std::vector<std::uint32_t> candidates_;

  bool is_body(std::uint32_t i) const {
    return i == 0 || nodes_[i].tag == Tag::kBody || nodes_[i].tag == Tag::kHtml;
  }

  void vote_in(std::uint32_t i) {
    const PageNode& node = nodes_[i];
    if (is_unit(node.tag)) vote(i, node.end, node.parent);
    if (node.tag != Tag::kDiv) return;
    if (layout_.is_paragraph(i)) {
      if (layout_.runs(i) == 1) vote(i, node.end, node.parent);
      return;
    }
    layout_.for_each_part(i, [&](std::uint32_t begin, std::uint32_t end, bool is_run) {
      if (is_run) vote(begin, end, i);
    });
  }

  // A paragraph speaks for the elements around it.
  void vote(std::uint32_t begin, std::uint32_t end, std::uint32_t holder) {
    const TextSums s = layout_.sum(begin, end);
    if (s.columns < kMinUnitColumns) return;
    const double points = 2.0 + s.commas + std::min(s.columns / kColumnsPerPoint, kMaxLengthPoints);
    for (int level = 0; level < kVotingLevels && holder != 0; holder = nodes_[holder].parent) {
      if (nodes_[holder].tag == Tag::kHtml) break;
      if (layout_.is_paragraph(holder)) continue;  // the paragraph in it stands in its place
      start(holder);
      votes_.scores[holder] += level == 0 ? points : level == 1 ? points / 2 : points / (level * 3);
      ++level;
    }
  }

  // The score before any vote.
  void start(std::uint32_t i) {
    if (votes_.has_score[i]) return;
    look_at(i);
    candidates_.push_back(i);
  }
  void look_at(std::uint32_t i) {
    if (votes_.has_score[i]) return;
    votes_.has_score[i] = true;
    votes_.scores[i] =
        points_of(nodes_[i].tag) + (with_weights_ ? nodes_[i].weight * kWeightOfHints : 0);
  }

  std::uint32_t find_top() {
    const std::vector<std::uint32_t> best = find_best();
    if (best.empty() || is_body(best[0])) return 0;
    std::uint32_t top = holder_of_all(best);
    look_at(top);
    top = better_parent(top);
    // An only child has no siblings: its parent's may join.
    while (!is_body(nodes_[top].parent) && layout_.parts(nodes_[top].parent) == 1) {
      top = nodes_[top].parent;
    }
    look_at(top);
    return top;
  }

  // Those of the highest scores, at most kTopCount, the first of equals first.
  std::vector<std::uint32_t> find_best() const {
    std::vector<std::uint32_t> best;
    for (std::uint32_t c : candidates_) {
      const auto place = std::find_if(best.begin(), best.end(), [&](std::uint32_t b) {
        return votes_.scores[c] > votes_.scores[b];
      });
      best.insert(place, c);
      if (best.size() > kTopCount) best.pop_back();
    }
    return best;
  }

  // Where several are nearly as good as the best and stand in one element with it: that element.
  std::uint32_t holder_of_all(const std::vector<std::uint32_t>& best) const {
    constexpr double kNearlyAsGood = 0.75;
    constexpr std::size_t kSeveral = 3;
    std::vector<std::uint32_t> others;
    for (std::size_t t = 1; t < best.size(); ++t) {
      if (votes_.scores[best[t]] / votes_.scores[best[0]] >= kNearlyAsGood) {
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

  // The nearest ancestor with more votes: the article is in several parts.
  std::uint32_t better_parent(std::uint32_t top) const {
    double last = votes_.scores[top];
    const double least = last / 3;
    for (std::uint32_t up = nodes_[top].parent; !is_body(up); up = nodes_[up].parent) {
      if (!votes_.has_score[up]) continue;
      if (votes_.scores[up] < least) break;
      if (votes_.scores[up] > last) return up;
      last = votes_.scores[up];
    }
    return top;
  }
};

}  // namespace

ElementScores score_elements(const PageTree& tree, const PageLayout& layout,
                             const std::vector<PageReason>& reasons, bool with_weights) {
  return Count(tree, layout, reasons, with_weights).votes();
}

}  // namespace leitsatz
