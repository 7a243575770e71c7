#include "page/block_filters.h"

#include <algorithm>

#include "characters/punctuation.h"
#include "page/text.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kMinRepeatBytes = 12;  // shorter lines may well occur twice
constexpr std::uint32_t kRepeatBytes = 60;     // compared; one of the two may be cut
constexpr std::uint32_t kMaxNoticeBytes = 200;
constexpr std::uint32_t kMaxLabelBytes = 30;
constexpr std::uint32_t kBeside = kInFigure | kInList;  // where galleries have their captions
constexpr double kMostlyLinks = 0.8;
constexpr std::size_t kMinRelated = 3;
constexpr std::uint32_t kMaxAnnouncementColumns = 60;
constexpr double kManyCaptions = 0.25;  // of the article's bytes
constexpr std::uint32_t kMaxPromotionBytes = 250;
constexpr double kPromotionLinks = 0.5;  // of its bytes; an announcement may precede the link

bool is_in(const PageBlock& block) { return block.reason == PageReason::kArticle; }

// A line about rights, or the label of an advertisement.
bool is_notice(std::string_view text) {
  constexpr std::string_view kRights[] = {"\u00A9",
                                          "\u24D2",
                                          "All rights reserved",
                                          "Alle Rechte vorbehalten",
                                          "Tous droits réservés",
                                          "Todos los derechos reservados",
                                          "Todos os direitos reservados",
                                          "Tutti i diritti riservati",
                                          "Все права защищены",
                                          "無断転載",
                                          "무단 전재",
                                          "무단전재",
                                          "版权所有",
                                          "版權所有"};
  constexpr std::string_view kLabels[] = {
      "AD",          "Advertisement", "Advertentie", "Annons",  "Annonce",    "Anzeige",
      "Hirdetés",    "Iklan",         "Inzerce",     "Mainos",  "Pubblicità", "Publicidad",
      "Publicidade", "Publicité",     "Quảng cáo",   "Reklam",  "Reklama",    "Reklame",
      "Sponsored",   "Werbung",       "Διαφήμιση",   "Реклама", "פרסומת",     "إعلان",
      "विज्ञापन",     "โฆษณา",         "広告",        "广告",    "廣告",       "광고"};
  if (text.size() > kMaxNoticeBytes) return false;
  const auto holds = [&](std::string_view sign) { return text.find(sign) != text.npos; };
  if (std::any_of(std::begin(kRights), std::end(kRights), holds)) return true;
  if (text.size() > kMaxLabelBytes) return false;
  const std::vector<std::string> words = words_of(text);
  const auto same = [&](std::string_view label) { return words_of(label) == words; };
  return std::any_of(std::begin(kLabels), std::end(kLabels), same);
}

bool is_mostly_links(const PageBlock& block) {
  return block.links >= kMostlyLinks * static_cast<double>(block.span.size());
}

bool is_link_item(const PageBlock& block) {
  return block.kind == BlockKind::kListItem && is_mostly_links(block);
}

}  // namespace

void leave_out_repeats(Page& page) {
  const auto text = [&](std::uint32_t b) {
    return slice(page.text, page.blocks[b].span).substr(0, kRepeatBytes);
  };
  std::vector<std::uint32_t> order;
  for (std::uint32_t b = 0; b < page.blocks.size(); ++b) {
    const PageBlock& block = page.blocks[b];
    if (is_in(block) && block.kind != BlockKind::kCode && block.span.size() >= kMinRepeatBytes) {
      order.push_back(b);
    }
  }
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const int compared = text(a).compare(text(b));
    return compared != 0 ? compared < 0 : a < b;
  });
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

void mark_promotions(Page& page) {
  for (PageBlock& block : page.blocks) {
    if (is_in(block) && block.kind == BlockKind::kParagraph &&
        block.span.size() <= kMaxPromotionBytes &&
        block.links >= kPromotionLinks * static_cast<double>(block.span.size()) &&
        !ends_sentence(slice(page.text, block.span))) {
      block.kind = BlockKind::kBoilerplate;
    }
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

}  // namespace leitsatz
