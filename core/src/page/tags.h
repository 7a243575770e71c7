// Tells what the elements of HTML mean to a reader of text.
//
// In:  an element's name. Out: its tag, and whether the tag breaks the text. Unknown elements are
// inline and have no meaning. Cost: a binary search.
#ifndef LEITSATZ_CORE_PAGE_TAGS_H_
#define LEITSATZ_CORE_PAGE_TAGS_H_

#include <cstdint>
#include <string_view>

namespace leitsatz {

// The elements that some rule asks for. Elements with one meaning share a tag.
enum class Tag : std::uint8_t {
  kText,    // not an element: a run of text
  kInline,  // em, strong, sub, ...
  kRaised,  // sup
  kUnknown,
  kSpan,
  kLink,  // a
  kBreak,
  kImage,
  kInput,
  kFrame,     // iframe: a page of its own, whose text does not belong to this one
  kEmbedded,  // embed, object
  kControl,   // button, select, textarea
  kCode,
  kMath,
  kFormulaPart,  // fractions, roots, indices, ...: their letters in a row are not the formula
  kAnnotation,   // the source of a formula
  kSkipped,      // svg, style, template, ...: left out whole
  kDiv,
  kBlock,  // other block-level elements
  kSection,
  kArticle,
  kMain,
  kBody,
  kParagraph,
  kPreformatted,
  kHeading1,
  kHeading2,
  kHeading3,
  kHeading4,
  kHeading5,
  kHeading6,
  kList,         // ul
  kOrderedList,  // ol
  kDefinitions,
  kTerm,  // dt, dd
  kItem,
  kQuote,
  kFigure,
  kFigureCaption,
  kTable,
  kTableCaption,
  kTableHead,  // thead, tfoot, col, colgroup: only tables of data have them
  kRow,
  kCell,
  kHeaderCell,
  kForm,
  kFieldset,
  kHeader,
  kFooter,
  kAside,
  kNav,
  kAddress,
  kHtml,
  kHead,
  kTitle,
  kMeta,
  kLinkTo,  // link
  kScript,
};

// REQUIRES: lower case.
Tag tag_of(std::string_view name);

// Whether the element begins and ends a block of text.
constexpr bool breaks_text(Tag tag) { return tag >= Tag::kDiv && tag != Tag::kScript; }
constexpr bool is_heading(Tag tag) { return tag >= Tag::kHeading1 && tag <= Tag::kHeading6; }
constexpr std::uint8_t heading_level(Tag tag) {
  return is_heading(tag) ? static_cast<std::uint8_t>(static_cast<int>(tag) -
                                                     static_cast<int>(Tag::kHeading1) + 1)
                         : std::uint8_t{0};
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_TAGS_H_
