#include "page/block_filters.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "characters/punctuation.h"
#include "language/word_list.h"
#include "page/article_body.h"
#include "page/page_phrases.h"
#include "page/text.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kMinRepeatBytes = 12;  // shorter lines may well occur twice
constexpr std::uint32_t kRepeatBytes = 60;     // compared; one of the two may be cut
constexpr std::uint32_t kMaxNoticeBytes = 200;
constexpr std::uint32_t kMaxLabelBytes = 30;
constexpr std::uint32_t kMaxPlaceholderColumns = 80;
constexpr std::uint32_t kBeside = kInFigure | kInList;  // where galleries have their captions
constexpr double kMostlyLinks = 0.8;
constexpr std::size_t kMinRelated = 3;
constexpr std::uint32_t kMaxAnnouncementColumns = 60;
constexpr double kManyCaptions = 0.25;  // of the article's bytes
constexpr std::uint32_t kMaxPromotionBytes = 250;
constexpr std::uint32_t kMinPromotionBytes = 20;
constexpr double kManyPromotions = 0.25;  // of the article's bytes: then it is one of links
constexpr double kPromotionLinks = 0.5;   // of its bytes; an announcement may precede the link

bool is_in(const PageBlock& block) { return block.reason == PageReason::kArticle; }

// A line about rights, or the label of an advertisement.
bool is_notice(std::string_view text) {
  if (text.size() > kMaxNoticeBytes) return false;
  if (holds_any(text, phrases::kRights)) return true;
  if (text.size() > kMaxLabelBytes) return false;
  const std::string words = words_of(text);
  return any_entry(phrases::kAdvertisement, '|',
                   [&](std::string_view label) { return label == words; });
}

// Whether a line has a year in digits: 1900 to 2099.
bool has_year(std::string_view text) {
  std::size_t digits = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && ascii::is_digit(text[i])) {
      ++digits;
      continue;
    }
    const std::string_view number = text.substr(i - digits, digits);
    if (digits == 4 && (number.starts_with("19") || number.starts_with("20"))) return true;
    digits = 0;
  }
  return false;
}

bool is_mostly_links(const PageBlock& block) {
  return block.links >= kMostlyLinks * static_cast<double>(block.span.size());
}

bool is_link_item(const PageBlock& block) {
  return block.kind == BlockKind::kListItem && is_mostly_links(block);
}

std::string_view compared_text(const Page& page, std::uint32_t b) {
  return slice(page.text, page.blocks[b].span).substr(0, kRepeatBytes);
}

// Whether the article is only what a page shows until a script has filled it: "Loading …".
bool is_placeholder(const Page& page, bool has_scripts) {
  if (article_columns(page) >= kMaxPlaceholderColumns) return false;
  for (const PageBlock& block : page.blocks) {
    if (!is_in(block)) continue;
    const std::string_view said = slice(page.text, block.span);
    if (has_scripts && said.find("JavaScript") != said.npos) return true;
    const bool waits = begins_with_any(said, phrases::kLoading);
    if (!said.ends_with("…") && !said.ends_with("...") && !(has_scripts && waits)) return false;
  }
  return true;
}

// Sorts blocks by their text. A heap, which takes less code than std::sort.
void sort_by_text(std::vector<std::uint32_t>& order, const Page& page) {
  const auto less = [&](std::size_t a, std::size_t b) {
    return compared_text(page, order[a]) < compared_text(page, order[b]);
  };
  std::size_t size = order.size(), first = size / 2;  // [first, size) is a heap
  while (size > 1) {
    if (first > 0) {
      --first;
    } else {
      std::swap(order[0], order[--size]);
    }
    for (std::size_t at = first, child = 2 * at + 1; child < size; at = child, child = 2 * at + 1) {
      if (child + 1 < size && less(child, child + 1)) ++child;
      if (!less(at, child)) break;
      std::swap(order[at], order[child]);
    }
  }
}

}  // namespace

void leave_out_repeats(Page& page) {
  const auto text = [&](std::uint32_t b) { return compared_text(page, b); };
  std::vector<std::uint32_t> order;
  for (std::uint32_t b = 0; b < page.blocks.size(); ++b) {
    const PageBlock& block = page.blocks[b];
    if (is_in(block) && block.kind != BlockKind::kCode && block.span.size() >= kMinRepeatBytes) {
      order.push_back(b);
    }
  }
  sort_by_text(order, page);
  for (std::size_t i = 0; i < order.size();) {
    std::size_t end = i + 1;
    bool beside = (page.blocks[order[i]].facts & kBeside) != 0;
    for (; end < order.size() && text(order[end]) == text(order[i]); ++end) {
      beside = beside || (page.blocks[order[end]].facts & kBeside) != 0;
    }
    if (beside && end > i + 1) {
      for (std::size_t k = i; k < end; ++k) page.blocks[order[k]].reason = PageReason::kRepeat;
    }
    i = end;
  }
}

void leave_out_notices(Page& page) {
  for (PageBlock& block : page.blocks) {
    if (is_in(block) && block.kind == BlockKind::kParagraph &&
        is_notice(slice(page.text, block.span))) {
      block.reason = PageReason::kNotice;
    }
  }
}

void leave_out_captions(Page& page) {
  const auto is_caption = [](const PageBlock& block) {
    return is_in(block) && block.kind == BlockKind::kCaption && (block.facts & kInFigure) != 0;
  };
  std::size_t all = 0, captions = 0;
  for (const PageBlock& block : page.blocks) {
    if (is_in(block)) all += block.span.size();
    if (is_caption(block)) captions += block.span.size();
  }
  if (static_cast<double>(captions) > kManyCaptions * static_cast<double>(all)) return;
  for (PageBlock& block : page.blocks) {
    if (is_caption(block)) block.reason = PageReason::kCaption;
  }
}

void leave_out_lines(Page& page) {
  constexpr std::uint32_t kMaxCreditBytes = 120, kMaxDateBytes = 80;
  constexpr std::uint32_t kMaxOpeningBytes = 60;
  bool at_start = true;  // before the first sentence
  for (PageBlock& block : page.blocks) {
    if (!is_in(block)) continue;
    const std::string_view said = slice(page.text, block.span);
    const bool stops = ends_sentence(said) && !said.ends_with(':');
    if (stops && said.size() > kMaxDateBytes) at_start = false;
    if (block.kind == BlockKind::kHeading || said.size() > kMaxPromotionBytes) continue;
    const std::size_t colon = said.substr(0, kMaxLabelBytes).find(':');
    const bool has_colon = colon != said.npos;
    std::string words;
    if (!stops || has_colon) words = words_of(said.substr(0, kMaxOpeningBytes));
    const bool from_feed = block.links > 0 && holds_any(said, phrases::kAppearedOn);
    if (from_feed || words_open_with_any(words, phrases::kReadAlso)) {
      block.reason = PageReason::kRelated;
    } else if (has_colon && said.size() <= kMaxCreditBytes &&
               words_open_with_any(words, phrases::kCredits)) {
      block.reason = PageReason::kNotice;
    } else if (at_start && block.kind == BlockKind::kParagraph && said.size() <= kMaxDateBytes &&
               !stops && has_year(said)) {
      block.reason = PageReason::kByline;
    }
  }
}

void leave_out_promotions(Page& page) {
  const auto is_promotion = [&](const PageBlock& block) {
    return is_in(block) && block.kind == BlockKind::kParagraph &&
           block.span.size() <= kMaxPromotionBytes &&
           block.links >= kPromotionLinks * static_cast<double>(block.span.size()) &&
           !ends_sentence(slice(page.text, block.span));
  };
  const auto names_article = [&](const PageBlock& block) {
    const std::string_view said = slice(page.text, block.span);
    return said.size() >= kMinPromotionBytes && said.find("://") == said.npos &&
           said.find("www.") == said.npos && said.find('@') == said.npos;
  };
  std::size_t all = 0, promotions = 0;
  for (const PageBlock& block : page.blocks) {
    if (is_in(block)) all += block.span.size();
    if (is_promotion(block)) promotions += block.span.size();
  }
  const bool are_many =
      static_cast<double>(promotions) > kManyPromotions * static_cast<double>(all);
  for (PageBlock& block : page.blocks) {
    if (!is_promotion(block)) continue;
    if (!are_many && names_article(block)) {
      block.reason = PageReason::kRelated;
    } else {
      block.kind = BlockKind::kBoilerplate;
    }
  }
}

void leave_out_announcements(Page& page) {
  std::vector<PageBlock>& blocks = page.blocks;
  const auto is_text = [](const PageBlock& block) {
    return is_in(block) && block.kind != BlockKind::kHeading;
  };
  if (std::none_of(blocks.begin(), blocks.end(), is_text)) return;
  constexpr std::uint8_t kNoHeading = 0, kEnd = 1;
  std::uint8_t next_level = kEnd;  // of the heading that is the next block that is in
  PageReason next_reason = PageReason::kArticle;  // of the next block, before this
  bool out_follows = true;                        // the next block is out now, or none follows
  for (std::size_t b = blocks.size(); b-- > 0;) {
    PageBlock& block = blocks[b];
    const PageReason reason = block.reason;
    if (is_in(block)) {
      const std::string_view said = slice(page.text, block.span);
      const bool is_short = measure(said).columns <= kMaxAnnouncementColumns;
      const bool heads = block.kind == BlockKind::kHeading && next_level != kNoHeading &&
                         next_level <= block.level && out_follows;
      const bool related = next_reason == PageReason::kRelated ||
                           next_reason == PageReason::kLinks ||
                           (next_level == kEnd && said.ends_with(':'));
      const bool labels = block.kind == BlockKind::kParagraph && related &&
                          (said.ends_with(':') || !ends_sentence(said));
      if (is_short && (heads || labels)) {
        block.reason = PageReason::kRelated;
      } else {
        next_level = block.kind == BlockKind::kHeading ? block.level : kNoHeading;
      }
    }
    out_follows = !is_in(block);
    next_reason = reason;
  }
}

void leave_out_related(Page& page) {
  std::vector<PageBlock>& blocks = page.blocks;
  for (std::size_t i = 0; i < blocks.size();) {
    std::size_t end = i, count = 0;
    for (; end < blocks.size() && (!is_in(blocks[end]) || is_link_item(blocks[end])); ++end) {
      count += is_in(blocks[end]);
    }
    if (count >= kMinRelated) {
      for (std::size_t k = i; k < end; ++k) {
        if (is_in(blocks[k])) blocks[k].reason = PageReason::kRelated;
      }
      std::size_t before = i;
      while (before > 0 && !is_in(blocks[before - 1])) --before;
      if (before > 0) {
        PageBlock& last = blocks[before - 1];
        const std::string_view said = slice(page.text, last.span);
        const bool heading = last.kind == BlockKind::kHeading;
        if (heading || measure(said).columns <= kMaxAnnouncementColumns) {
          last.reason = PageReason::kRelated;
        }
      }
    }
    i = std::max(end, i + 1);
  }
}

void leave_out_placeholder(Page& page, bool has_scripts) {
  if (!is_placeholder(page, has_scripts)) return;
  for (PageBlock& block : page.blocks) {
    if (is_in(block)) block.reason = PageReason::kNotice;
  }
}

}  // namespace leitsatz
