// What the class and the id of an element say of it.
//
// In:  the value of class or id. Out: Hint bits. The words are those that authors of pages use, in
// English nearly everywhere; a page without them is read all the same. Cost: linear in the value,
// of which the first kMaxHintBytes are read.
#ifndef LEITSATZ_CORE_PAGE_CLASS_HINTS_H_
#define LEITSATZ_CORE_PAGE_CLASS_HINTS_H_

#include <cstdint>
#include <string_view>

namespace leitsatz {

inline constexpr std::size_t kMaxHintBytes = 512;

enum Hint : std::uint16_t {
  kUnlikely = 1u << 0,    // comments, menus, advertisements: not the article, whatever is inside
  kPerhaps = 1u << 1,     // but this one may hold it
  kPositive = 1u << 2,    // text of an article
  kNegative = 1u << 3,    // things beside it
  kShare = 1u << 4,       // buttons for sharing
  kBylineHint = 1u << 5,  // who wrote it, when
};

std::uint16_t class_hints_in(std::string_view value);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_CLASS_HINTS_H_
