// Reads what the class and the id of an element suggest about it.
//
// In:  the value of class or id. Out: Hint bits; "Sidebar left" gives kUnlikely and kNegative. The
// words are those that page authors use, nearly everywhere in English; a page without them is read
// all the same. Cost: linear in the first kMaxHintBytes of the value.
#ifndef LEITSATZ_CORE_PAGE_CLASS_HINTS_H_
#define LEITSATZ_CORE_PAGE_CLASS_HINTS_H_

#include <cstdint>
#include <string_view>

namespace leitsatz {

inline constexpr std::size_t kMaxHintBytes = 512;

enum Hint : std::uint16_t {
  kUnlikely = 1u << 0,   // comments, menus, advertisements: left out with all inside
  kPerhaps = 1u << 1,    // overrides kUnlikely: may hold the article
  kPositive = 1u << 2,   // article text
  kNegative = 1u << 3,   // things beside an article
  kShare = 1u << 4,      // share buttons
  kByline = 1u << 5,     // author, date
  kFurniture = 1u << 6,  // of a wiki: edit links, boxes of facts, boxes of links
  kCaptioned = 1u << 7,  // the caption of a picture
  kFormula = 1u << 8,    // the text of a formula, hidden where it is shown as a picture
  kTypeset = 1u << 9,    // a formula as a script made it
  kWiki = 1u << 10,      // MediaWiki made the page
  kComment = 1u << 11,   // what readers wrote, who wrote the article, a spinner: never the article
  kBeside = 1u << 12,    // boxes within an article's part: its author, a newsletter, ratings
  kCredit = 1u << 13,    // captions and credits of pictures
};

std::uint16_t class_hints_in(std::string_view value);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_CLASS_HINTS_H_
