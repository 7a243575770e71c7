#include "page_article.h"

#include <algorithm>
#include <array>

#include "page_text.h"
#include "punctuation.h"
#include "unicode.h"

namespace leitsatz {
namespace {

// Lengths are in columns: one for a letter, two for a letter of a script without spaces.
constexpr std::uint32_t kEnoughColumns = 500;  // less is no article: try again
constexpr double kMuchMore = 1.5;              // than with more rules, to be worth it
constexpr std::uint32_t kMinUnitColumns = 25;  // a paragraph that votes
constexpr std::uint32_t kColumnsPerPoint = 100;
constexpr std::uint32_t kMaxLengthPoints = 3;
constexpr int kVotingLevels = 5;  // ancestors that a paragraph votes for
constexpr std::uint32_t kMaxBylineColumns = 100;
constexpr std::uint32_t kMaxShareColumns = 500;
constexpr std::size_t kMaxTitleBytes = 1000;  // compared
constexpr std::uint32_t kManyCommas = 10;
constexpr std::uint32_t kManyRows = 10, kManyColumns = 4, kManyCells = 10;  // of a table of data
constexpr double kWeightOfHints = 25;
constexpr double kInPageShare = 0.3;  // of a link to a place on the same page
constexpr double kFewLinks = 0.25;
constexpr std::size_t kTopCount = 5;
constexpr int kNearLevels = 4;  // how far up a table or figure is looked for
constexpr std::uint32_t kNone = 0xFFFFFFFFu;

struct Attempt {
  bool hints, weights, clean;
};
constexpr Attempt kAttempts[] = {
    {true, true, true}, {false, true, true}, {false, false, true}, {false, false, false}};

// Sums over text, of a range of nodes.
struct Sums {
  std::uint32_t columns = 0;
  std::uint32_t commas = 0;
  double links = 0;  // columns inside links
  double link_density() const { return columns == 0 ? 0 : links / columns; }
};

// Text straight in such an element is a paragraph.
bool is_flow(Tag tag) { return tag == Tag::kDiv; }

class Finder {
 public:
  Finder(const PageTree& tree, std::string_view title) : tree_(tree), nodes_(tree.nodes) {
    title_words_ = words_of(title.substr(0, kMaxTitleBytes));
    measure_text();
    measure_tables();
  }

  ArticleNodes find() {
    std::vector<PageReason> best;
    std::uint32_t best_columns = 0;
    for (const Attempt& attempt : kAttempts) {
      attempt_ = attempt;
      const std::uint32_t columns = try_once();
      if (best.empty() || columns > kMuchMore * best_columns) {
        best = reasons_;
        best_columns = columns;
      }
      if (columns >= kEnoughColumns) break;
    }
    return {std::move(best), std::move(in_data_table_)};
  }

 private:
  const PageTree& tree_;
  const std::vector<PageNode>& nodes_;
  std::vector<std::string> title_words_;
  Attempt attempt_{};

  // Of each node, whatever the attempt.
  std::vector<std::uint32_t> columns_;  // of a run of text
  std::vector<std::uint32_t> commas_;
  std::vector<double> link_share_;       // 0 outside links
  std::vector<std::uint32_t> text_sum_;  // of columns_: up to a node
  std::vector<bool> in_data_table_, is_data_table_, holds_data_table_;

  // Of each node, in an attempt.
  std::vector<PageReason> reasons_;
  std::vector<Sums> sums_;  // of the nodes before, that are in
  std::vector<bool> holds_block_;
  std::vector<bool> is_paragraph_;    // a division that is one
  std::vector<std::uint32_t> parts_;  // children, runs of inline ones counted once
  std::vector<std::uint32_t> runs_;   // those runs
  std::vector<double> scores_;
  std::vector<bool> has_score_;
  std::vector<std::uint32_t> candidates_;

  std::uint32_t size() const { return static_cast<std::uint32_t>(nodes_.size()); }
  bool is_out(std::uint32_t i) const { return reasons_[i] != PageReason::kArticle; }

  void measure_text() {
    columns_.assign(size(), 0);
    commas_.assign(size(), 0);
    link_share_.assign(size(), 0);
    text_sum_.assign(size() + 1, 0);
    for (std::uint32_t i = 0; i < size(); ++i) {
      const PageNode& node = nodes_[i];
      if (i > 0) link_share_[i] = link_share_[node.parent];
      if (node.tag == Tag::kLink) link_share_[i] = node.marks & kMarkInPage ? kInPageShare : 1;
      if (node.tag == Tag::kText) {
        const TextSize measured = measure(tree_.text_of(node));
        columns_[i] = measured.columns;
        commas_[i] = measured.commas;
      }
      text_sum_[i + 1] = text_sum_[i] + columns_[i];
    }
  }

  // Tables of data have heads, captions, or many cells; the others lay out a page.
  void measure_tables() {
    std::vector<std::uint32_t> rows(size(), 0), cells(size(), 0), widest(size(), 0);
    std::vector<bool> head(size(), false), nested(size(), false);
    is_data_table_.assign(size(), false);
    in_data_table_.assign(size(), false);
    holds_data_table_.assign(size(), false);
    for (std::uint32_t i = size(); i-- > 1;) {
      const PageNode& node = nodes_[i];
      const std::uint32_t up = node.parent;
      if (node.tag == Tag::kTable) {
        const bool is_grid = !nested[i] && rows[i] > 1 && widest[i] > 1;
        const bool is_large =
            rows[i] >= kManyRows || widest[i] > kManyColumns || rows[i] * widest[i] > kManyCells;
        is_data_table_[i] = !(node.marks & kMarkPresentation) &&
                            (node.marks & kMarkSummary || head[i] || (is_grid && is_large));
        nested[up] = true;
        if (is_data_table_[i]) holds_data_table_[up] = true;
      } else {
        if (node.tag == Tag::kRow) {
          widest[i] = std::max(widest[i], cells[i]);
          ++rows[i];
        } else {
          cells[up] += cells[i] + (node.tag == Tag::kCell ? 1u : 0u);
        }
      }
      rows[up] += rows[i];
      widest[up] = std::max(widest[up], widest[i]);
      const bool is_head = node.tag == Tag::kTableHead || node.tag == Tag::kHeaderCell ||
                           (node.tag == Tag::kTableCaption && node.end > i + 1);
      if (is_head || head[i]) head[up] = true;
      if (nested[i]) nested[up] = true;
      if (holds_data_table_[i]) holds_data_table_[up] = true;
    }
    for (std::uint32_t i = 1; i < size(); ++i) {
      in_data_table_[i] = in_data_table_[nodes_[i].parent] || is_data_table_[nodes_[i].parent];
    }
  }

  std::uint32_t try_once() {
    reasons_.assign(size(), PageReason::kArticle);
    leave_out();
    sum_up();
    find_blocks();
    vote();
    const std::uint32_t top = find_top();
    std::uint32_t columns = join(top);
    return columns;
  }

  bool near(std::uint32_t i, Tag wanted) const {
    for (int level = 0; level < kNearLevels && i != 0; ++level) {
      i = nodes_[i].parent;
      if (nodes_[i].tag == wanted) return true;
    }
    return false;
  }

  std::uint32_t text_in(std::uint32_t i) const { return text_sum_[nodes_[i].end] - text_sum_[i]; }

  std::string all_text(std::uint32_t i, std::size_t limit) const {
    std::string text;
    for (std::uint32_t k = i; k < nodes_[i].end && text.size() < limit; ++k) {
      if (nodes_[k].tag == Tag::kText) text.append(tree_.text_of(nodes_[k]));
    }
    return text;
  }

  bool repeats_title(std::uint32_t i) const {
    constexpr double kAlike = 0.75;
    if (title_words_.empty()) return false;
    const std::vector<std::string> words = words_of(all_text(i, kMaxTitleBytes));
    if (words.empty()) return false;
    std::size_t all = words.size() - 1, fresh = 0;
    std::size_t fresh_count = 0;
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

  // What is left out wherever the article is.
  void leave_out() {
    bool had_byline = false, had_title = false;
    for (std::uint32_t i = 1; i < size();) {
      const PageReason reason = reason_of(i, had_byline, had_title);
      reasons_[i] = reason;
      if (reason == PageReason::kArticle) {
        ++i;
      } else {
        if (reason == PageReason::kByline) had_byline = true;
        if (reason == PageReason::kTitle) had_title = true;
        i = nodes_[i].end;
      }
    }
  }

  PageReason reason_of(std::uint32_t i, bool had_byline, bool had_title) const {
    const PageNode& node = nodes_[i];
    if (node.tag == Tag::kText) return PageReason::kArticle;
    if (node.marks & (kMarkHidden | kMarkModal)) return PageReason::kHidden;
    if (!had_byline && (node.hints & kBylineHint || node.marks & kMarkAuthor)) {
      const std::uint32_t columns = text_in(i);
      if (columns > 0 && columns < kMaxBylineColumns) return PageReason::kByline;
    }
    if (!had_title && (node.tag == Tag::kHeading1 || node.tag == Tag::kHeading2) &&
        repeats_title(i)) {
      return PageReason::kTitle;
    }
    if (attempt_.hints && node.tag != Tag::kBody && node.tag != Tag::kHtml) {
      if (node.hints & kUnlikely && !(node.hints & kPerhaps) && node.tag != Tag::kLink &&
          !near(i, Tag::kTable) && !near(i, Tag::kCode)) {
        return PageReason::kHint;
      }
      if (node.marks & kMarkRole) return PageReason::kRole;
    }
    return PageReason::kArticle;
  }

  void sum_up() {
    sums_.assign(size() + 1, {});
    for (std::uint32_t i = 0; i < size();) {
      if (is_out(i)) {
        for (const std::uint32_t end = nodes_[i].end; i < end; ++i) sums_[i + 1] = sums_[i];
        continue;
      }
      sums_[i + 1] = sums_[i];
      sums_[i + 1].columns += columns_[i];
      sums_[i + 1].commas += commas_[i];
      sums_[i + 1].links += columns_[i] * link_share_[i];
      ++i;
    }
  }

  Sums sum(std::uint32_t begin, std::uint32_t end) const {
    return {sums_[end].columns - sums_[begin].columns, sums_[end].commas - sums_[begin].commas,
            sums_[end].links - sums_[begin].links};
  }
  Sums sum(std::uint32_t i) const { return sum(i, nodes_[i].end); }

  void find_blocks() {
    holds_block_.assign(size(), false);
    std::vector<bool> out(size(), false);
    for (std::uint32_t i = 1; i < size(); ++i) out[i] = out[nodes_[i].parent] || is_out(i);
    for (std::uint32_t i = size(); i-- > 1;) {
      if (!out[i] && (breaks_text(nodes_[i].tag) || holds_block_[i])) {
        holds_block_[nodes_[i].parent] = true;
      }
    }
  }

  bool is_inline(std::uint32_t i) const { return !breaks_text(nodes_[i].tag) && !holds_block_[i]; }

  // Calls part(begin, end, is_run) for each child of a node, and once for neighbours that are
  // inline if they hold text. Two line breaks part such a run.
  template <class Part>
  void for_each_part(std::uint32_t node, Part part) const {
    std::uint32_t begin = kNone, breaks = 0, last_end = 0;
    const auto flush = [&](std::uint32_t end) {
      if (begin != kNone && sum(begin, end).columns > 0) part(begin, end, true);
      begin = kNone;
    };
    for (std::uint32_t i = node + 1; i < nodes_[node].end; i = nodes_[i].end) {
      if (is_out(i)) continue;
      if (!is_inline(i)) {
        flush(last_end);
        breaks = 0;
        part(i, nodes_[i].end, false);
        continue;
      }
      if (nodes_[i].tag == Tag::kBreak) {
        if (++breaks == 2) flush(i);
      } else if (nodes_[i].tag != Tag::kText || columns_[i] > 0) {
        breaks = 0;
      }
      if (begin == kNone) begin = i;
      last_end = nodes_[i].end;
    }
    flush(last_end);
  }

  struct Unit {
    std::uint32_t begin, end, holder;
  };

  void vote() {
    is_paragraph_.assign(size(), false);
    parts_.assign(size(), 0);
    runs_.assign(size(), 0);
    scores_.assign(size(), 0);
    has_score_.assign(size(), false);
    candidates_.clear();
    for (std::uint32_t i = 1; i < size();) {
      if (is_out(i)) {
        i = nodes_[i].end;
        continue;
      }
      gather_units(i);
      ++i;
    }
    for (std::uint32_t c : candidates_) {
      scores_[c] *= 1 - sum(c).link_density();
    }
  }

  void gather_units(std::uint32_t i) {
    const PageNode& node = nodes_[i];
    switch (node.tag) {
      case Tag::kSection:
      case Tag::kHeading2:
      case Tag::kHeading3:
      case Tag::kHeading4:
      case Tag::kHeading5:
      case Tag::kHeading6:
      case Tag::kParagraph:
      case Tag::kCell:
      case Tag::kPreformatted:
        vote_for({i, node.end, node.parent});
        break;
      default:
        break;
    }
    if (node.tag == Tag::kText) return;
    std::uint32_t single = kNone;
    for_each_part(i, [&](std::uint32_t begin, std::uint32_t, bool is_run) {
      ++parts_[i];
      if (is_run) ++runs_[i];
      single = begin;
      if (is_run) return;
    });
    if (!is_flow(node.tag)) return;
    const bool lone = parts_[i] == 1 && (runs_[i] == 1 || nodes_[single].tag == Tag::kParagraph);
    if (lone && sum(i).link_density() < kFewLinks) {
      is_paragraph_[i] = true;
      if (runs_[i] == 1) vote_for({i, node.end, node.parent});
      return;
    }
    for_each_part(i, [&](std::uint32_t begin, std::uint32_t end, bool is_run) {
      if (is_run) vote_for({begin, end, i});
    });
  }

  double first_score(std::uint32_t i) const {
    double score = attempt_.weights ? nodes_[i].weight * kWeightOfHints : 0;
    switch (nodes_[i].tag) {
      case Tag::kDiv:
        return score + 5;
      case Tag::kPreformatted:
      case Tag::kCell:
      case Tag::kQuote:
        return score + 3;
      case Tag::kAddress:
      case Tag::kOrderedList:
      case Tag::kList:
      case Tag::kDefinitions:
      case Tag::kTerm:
      case Tag::kItem:
      case Tag::kForm:
        return score - 3;
      case Tag::kHeaderCell:
        return score - 5;
      default:
        return is_heading(nodes_[i].tag) ? score - 5 : score;
    }
  }

  void vote_for(const Unit& unit) {
    const Sums s = sum(unit.begin, unit.end);
    if (s.columns < kMinUnitColumns) return;
    const double points = 2.0 + s.commas + std::min(s.columns / kColumnsPerPoint, kMaxLengthPoints);
    std::uint32_t holder = unit.holder;
    for (int level = 0; level < kVotingLevels && holder != 0; ++level) {
      if (nodes_[holder].tag == Tag::kHtml) break;
      if (is_paragraph_[holder]) {  // the paragraph in it stands in its place
        holder = nodes_[holder].parent;
        --level;
        continue;
      }
      if (!has_score_[holder]) {
        has_score_[holder] = true;
        scores_[holder] = first_score(holder);
        candidates_.push_back(holder);
      }
      scores_[holder] += level == 0 ? points : level == 1 ? points / 2 : points / (level * 3);
      holder = nodes_[holder].parent;
    }
  }

  bool is_body(std::uint32_t i) const {
    return i == 0 || nodes_[i].tag == Tag::kBody || nodes_[i].tag == Tag::kHtml;
  }

  // The element that most speaks for; 0 where it is the whole page.
  std::uint32_t find_top() {
    std::array<std::uint32_t, kTopCount> top;
    std::size_t count = 0;
    for (std::uint32_t c : candidates_) {
      for (std::size_t t = 0; t < kTopCount; ++t) {
        if (t < count && scores_[c] <= scores_[top[t]]) continue;
        const std::size_t last = std::min(count, kTopCount - 1);
        for (std::size_t k = last; k > t; --k) top[k] = top[k - 1];
        top[t] = c;
        count = std::min(count + 1, kTopCount);
        break;
      }
    }
    if (count == 0 || is_body(top[0])) return 0;
    std::uint32_t best = top[0];
    const auto first = [&](std::uint32_t i) {
      if (!has_score_[i]) {
        has_score_[i] = true;
        scores_[i] = first_score(i);
      }
    };

    // Several that are nearly as good, all in one element: that one.
    constexpr double kNearlyAsGood = 0.75;
    constexpr int kSeveral = 3;
    std::vector<std::uint32_t> others;
    for (std::size_t t = 1; t < count; ++t) {
      if (scores_[top[t]] / scores_[best] >= kNearlyAsGood) others.push_back(top[t]);
    }
    if (others.size() >= kSeveral) {
      for (std::uint32_t up = nodes_[best].parent; !is_body(up); up = nodes_[up].parent) {
        int inside = 0;
        for (std::uint32_t o : others) inside += o > up && o < nodes_[up].end;
        if (inside >= kSeveral) {
          best = up;
          break;
        }
      }
    }
    first(best);

    // A parent with more votes: the article is in several parts.
    double last = scores_[best];
    const double least = last / 3;
    for (std::uint32_t up = nodes_[best].parent; !is_body(up); up = nodes_[up].parent) {
      if (!has_score_[up]) continue;
      if (scores_[up] < least) break;
      if (scores_[up] > last) {
        best = up;
        break;
      }
      last = scores_[up];
    }
    // An only child has no siblings: its parent's may join.
    while (!is_body(nodes_[best].parent) && parts_[nodes_[best].parent] == 1) {
      best = nodes_[best].parent;
    }
    first(best);
    return best;
  }

  // Marks all but the top and the siblings that join it, then leaves out parts of those. Returns
  // the columns of text that are in.
  std::uint32_t join(std::uint32_t top) {
    struct Root {
      std::uint32_t begin, end;
      bool is_run;
    };
    std::vector<Root> roots;
    if (top == 0) {
      roots.push_back({1, size(), false});
    } else {
      const double threshold = std::max(10.0, scores_[top] * 0.2);
      for_each_part(nodes_[top].parent, [&](std::uint32_t begin, std::uint32_t end, bool is_run) {
        if (begin == top || joins(begin, end, is_run, top, threshold)) {
          roots.push_back({begin, end, is_run});
        }
      });
      // All else: the gaps between the roots. Ancestors of them stay in.
      std::vector<bool> inside(size(), false);
      for (const Root& root : roots) {
        for (std::uint32_t i = root.begin; i < root.end; ++i) inside[i] = true;
      }
      for (std::uint32_t i = 1; i < size();) {
        const bool holds_top = i <= top && nodes_[i].end > top;
        if (is_out(i)) {
          i = nodes_[i].end;
        } else if (inside[i] || holds_top) {
          ++i;
        } else {
          reasons_[i] = PageReason::kElsewhere;
          i = nodes_[i].end;
        }
      }
    }
    std::uint32_t columns = 0;
    for (const Root& root : roots) {
      columns += clean(root.begin, root.end);
    }
    return columns;
  }

  bool joins(std::uint32_t begin, std::uint32_t end, bool is_run, std::uint32_t top,
             double threshold) const {
    constexpr std::uint32_t kLongColumns = 80;
    if (!is_run) {
      const bool like = nodes_[begin].classes != 0 && nodes_[begin].classes == nodes_[top].classes;
      const double bonus = like ? scores_[top] * 0.2 : 0;
      if (has_score_[begin] && scores_[begin] + bonus >= threshold) return true;
      if (nodes_[begin].tag != Tag::kParagraph && !is_paragraph_[begin]) return false;
    }
    const Sums s = sum(begin, end);
    if (s.columns > kLongColumns) return s.link_density() < kFewLinks;
    if (s.columns == 0 || s.links > 0) return false;
    for (std::uint32_t i = end; i-- > begin;) {
      if (nodes_[i].tag == Tag::kText && columns_[i] > 0) {
        return ends_sentence(trim(tree_.text_of(nodes_[i])));
      }
    }
    return false;
  }

  // What an element holds that is in.
  struct Tally {
    std::uint32_t columns = 0, commas = 0;
    double links = 0;
    std::uint32_t paragraphs = 0, images = 0, items = 0, inputs = 0, frames = 0;
    std::uint32_t headings = 0, lists = 0, texts = 0;  // columns in them

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

  // From the last node to the first: what an element holds is known before it is looked at.
  std::uint32_t clean(std::uint32_t begin, std::uint32_t end) {
    std::vector<Tally> tallies(end - begin + 1);
    std::vector<bool> out(end - begin, false);
    for (std::uint32_t i = begin; i < end; ++i) {
      const std::uint32_t up = nodes_[i].parent;
      out[i - begin] = is_out(i) || (up >= begin && out[up - begin]);
    }
    const std::size_t all = end - begin;
    for (std::uint32_t i = end; i-- > begin;) {
      if (out[i - begin]) continue;
      const PageNode& node = nodes_[i];
      Tally& own = tallies[i - begin];
      if (node.tag == Tag::kText) {
        own.columns = columns_[i];
        own.commas = commas_[i];
        own.links = columns_[i] * link_share_[i];
      }
      const std::size_t up = node.parent >= begin ? node.parent - begin : all;
      if (node.tag != Tag::kText) {
        const bool is_root = up == all;
        const PageReason reason = clean_one(i, own, is_root);
        if (reason != PageReason::kArticle) {
          reasons_[i] = reason;
          continue;
        }
      }
      if (is_flow(node.tag) && !is_paragraph_[i]) own.paragraphs += runs_[i];
      if (is_paragraph_[i] && runs_[i] == 1) ++own.paragraphs;
      switch (node.tag) {
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
          if (is_heading(node.tag)) own.headings += own.columns;
          if (runs_[i] > 0) own.texts += own.columns;
          break;
      }
      tallies[up].add(own);
    }
    return tallies[all].columns;
  }

  PageReason clean_one(std::uint32_t i, const Tally& t, bool is_root) const {
    const PageNode& node = nodes_[i];
    switch (node.tag) {
      case Tag::kFooter:
      case Tag::kAside:
        return is_root ? PageReason::kArticle : PageReason::kAside;
      case Tag::kControl:
        return PageReason::kForm;
      default:
        break;
    }
    if (!is_root && node.hints & kShare && t.columns < kMaxShareColumns) return PageReason::kHint;
    if ((node.tag == Tag::kHeading1 || node.tag == Tag::kHeading2) && attempt_.weights &&
        node.weight < 0) {
      return PageReason::kHint;
    }
    if (!attempt_.clean) return PageReason::kArticle;
    const bool checked = node.tag == Tag::kForm || node.tag == Tag::kFieldset ||
                         node.tag == Tag::kTable || node.tag == Tag::kList ||
                         (node.tag == Tag::kDiv && !is_paragraph_[i]);
    if (!checked) return PageReason::kArticle;
    if (is_data_table_[i] || in_data_table_[i] || holds_data_table_[i] || near(i, Tag::kCode)) {
      return PageReason::kArticle;
    }
    const double weight = attempt_.weights ? node.weight : 0;
    if (weight < 0) return PageReason::kHint;
    if (t.commas >= kManyCommas) return PageReason::kArticle;

    const bool is_list = node.tag == Tag::kList || t.lists > 0.9 * t.columns;
    const bool in_figure = near(i, Tag::kFigure);
    const double density = t.columns == 0 ? 0 : t.links / t.columns;
    const double heading_density = t.columns == 0 ? 0 : static_cast<double>(t.headings) / t.columns;
    PageReason reason = PageReason::kArticle;
    if (!in_figure && t.images > 1 && t.paragraphs * 2 < t.images) reason = PageReason::kThin;
    if (!is_list && t.items > t.paragraphs + 100) reason = PageReason::kThin;
    if (t.inputs > t.paragraphs / 3) reason = PageReason::kForm;
    if (!is_list && !in_figure && heading_density < 0.9 && t.columns < kMinUnitColumns &&
        (t.images == 0 || t.images > 2) && density > 0) {
      reason = PageReason::kLinks;
    }
    if (!is_list && weight < 1 && density > 0.2) reason = PageReason::kLinks;
    if (weight >= 1 && density > 0.5) reason = PageReason::kLinks;
    if ((t.frames == 1 && t.columns < 75) || t.frames > 1) reason = PageReason::kThin;
    if (t.images == 0 && t.texts == 0) reason = PageReason::kThin;
    if (is_list && reason != PageReason::kArticle) {
      // A list of pictures stays.
      for (std::uint32_t k = i + 1; k < node.end; k = nodes_[k].end) {
        if (nodes_[k].tag != Tag::kText && parts_[k] > 1) return reason;
      }
      if (t.images == t.items) return PageReason::kArticle;
    }
    return reason;
  }
};

}  // namespace

ArticleNodes find_article(const PageTree& tree, std::string_view title) {
  return Finder(tree, title).find();
}

}  // namespace leitsatz
