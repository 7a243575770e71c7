#include "page/block_filters.h"

#include <algorithm>
#include <span>

#include "base/ascii.h"
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
constexpr std::uint32_t kMinPromotionBytes = 20;
constexpr double kManyPromotions = 0.25;  // of the article's bytes: then it is one of links
constexpr double kPromotionLinks = 0.5;   // of its bytes; an announcement may precede the link

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

void leave_out_lines(Page& page) {
  // How lines begin that name another article, and those that name where a picture is from.
  constexpr std::string_view kElsewhere[] = {"Also read",
                                             "Auch interessant",
                                             "Czytaj też",
                                             "Czytaj także",
                                             "Dowiedz się więcej",
                                             "Lea también",
                                             "Lea más",
                                             "Le puede interesar",
                                             "Lees ook",
                                             "Leggi anche",
                                             "Leia mais",
                                             "Leia também",
                                             "Les også",
                                             "Lesen Sie auch",
                                             "Lesen Sie hier",
                                             "Lesen Sie mehr",
                                             "Lire aussi",
                                             "Läs också",
                                             "Läs även",
                                             "Læs også",
                                             "Mehr zum Thema",
                                             "Puede interesarle",
                                             "Read also",
                                             "Read more",
                                             "Related",
                                             "See also",
                                             "Siehe auch",
                                             "Te puede interesar",
                                             "Vea también",
                                             "Veja também",
                                             "Zie ook",
                                             "À lire aussi",
                                             "Читайте также"};
  constexpr std::string_view kCredits[] = {
      "Bild",   "Bron",     "Credit", "Crédito", "Crédits photos", "Foto",   "Fotos",  "Fonte",
      "Fuente", "Image",    "Källa",  "Kilde",   "Photo",          "Quelle", "Source", "Titelbild",
      "Źródło", "Источник", "Фото"};
  constexpr std::uint32_t kMaxCreditBytes = 120, kMaxDateBytes = 80;
  // What feeds put under an article: "The post ... appeared first on ...".
  constexpr std::string_view kFeeds[] = {
      " appeared first on ",     " erschien zuerst auf ", " est apparu en premier sur ",
      " se publicó primero en ", " apareció primero en ", " proviene da ",
      " apareceu primeiro em ",  " verscheen eerst op ",  " pojawił się poczatkowo "};
  constexpr std::uint32_t kMaxOpeningBytes = 60;
  using Phrases = std::vector<std::vector<std::string>>;
  const auto split = [](std::span<const std::string_view> lines) {
    Phrases phrases;
    for (std::string_view line : lines) phrases.push_back(words_of(line));
    return phrases;
  };
  const Phrases elsewhere = split(kElsewhere), credits = split(kCredits);
  const auto opens = [](const std::vector<std::string>& words, const Phrases& phrases) {
    return std::any_of(phrases.begin(), phrases.end(), [&](const auto& phrase) {
      return words.size() > phrase.size() &&
             std::equal(phrase.begin(), phrase.end(), words.begin());
    });
  };
  bool at_start = true;  // before the first sentence
  for (PageBlock& block : page.blocks) {
    if (!is_in(block)) continue;
    const std::string_view said = slice(page.text, block.span);
    const bool stops = ends_sentence(said) && !said.ends_with(':');
    if (stops && said.size() > kMaxDateBytes) at_start = false;
    if (block.kind == BlockKind::kHeading || said.size() > kMaxPromotionBytes) continue;
    const std::size_t colon = said.substr(0, kMaxLabelBytes).find(':');
    const bool has_colon = colon != said.npos;
    std::vector<std::string> words;
    if (!stops || has_colon) words = words_of(said.substr(0, kMaxOpeningBytes));
    const bool from_feed =
        block.links > 0 && std::any_of(std::begin(kFeeds), std::end(kFeeds),
                                       [&](auto phrase) { return said.find(phrase) != said.npos; });
    if (from_feed || opens(words, elsewhere)) {
      block.reason = PageReason::kRelated;
    } else if (has_colon && said.size() <= kMaxCreditBytes && opens(words, credits)) {
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

}  // namespace leitsatz
