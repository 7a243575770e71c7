// The article of a web page: which of its blocks belong to it, its title, and who wrote it when.
//
// A walker outside goes through the page's tree and tells what it meets; all rules are in here, so
// that two walkers over the same tree (a parser's events, a browser's DOM) give the same page:
//
//   leitsatz::PageReader reader;
//   reader.begin_element("p", attributes);  // every element, in document order, void ones too
//   reader.text("Words of it");             // decoded; in as many pieces as it comes
//   reader.end_element();
//   const leitsatz::Page page = std::move(reader).finish();
//   auto analysis = leitsatz::analyze(page.article, page.article_blocks, {.title = page.title});
//
// Nothing is parsed here and nothing of the page is run, loaded or resolved. Names of elements and
// attributes are taken in either case. Cost: linear in the page in time and memory, whatever its
// nesting. No state is shared between readers. Where the library was built with exceptions, a
// reader throws std::bad_alloc, and is then only to be let go.
#ifndef LEITSATZ_PAGE_H_
#define LEITSATZ_PAGE_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/types.h"

namespace leitsatz {

struct PageAttribute {
  std::string_view name;
  std::string_view value;  // character references resolved
};

// Why a block is in the article, or not.
enum class PageReason : std::uint8_t {
  kArticle,    // it belongs
  kHidden,     // not shown: hidden, display: none, an open dialog
  kRole,       // its role is navigation, menu, complementary or dialog
  kHint,       // its class or id tells of menus, comments, advertisements, sharing
  kTitle,      // the title, said again
  kByline,     // who wrote it, when
  kElsewhere,  // outside the part of the page that holds the article
  kAside,      // in nav, aside or footer
  kForm,       // in a form or its controls
  kLinks,      // mostly links
  kThin,       // too little text for its images, fields, items or embedded frames
  kRelated,    // a list of links to other articles, with what announces it
  kRepeat,     // a caption or teaser that the page gives more than once
  kNotice,     // a line about rights
  kCaption,    // says what a picture shows
  // Not of web pages, but of readers that make a Page of something else:
  kMarkup,     // no text of the document: front matter, HTML in Markdown
  kReply,      // what a mail answers to, said again
  kSignature,  // of a mail
};
inline constexpr int kPageReasonCount = 18;
LEITSATZ_API std::string_view page_reason_name(PageReason reason);

// Where a block stands and what it is. Bits of PageBlock::facts.
enum PageFact : std::uint32_t {
  kInNav = 1u << 0,
  kInAside = 1u << 1,
  kInFooter = 1u << 2,
  kInHeader = 1u << 3,
  kInArticle = 1u << 4,
  kInMain = 1u << 5,
  kInFigure = 1u << 6,
  kInForm = 1u << 7,
  kInTable = 1u << 8,
  kInList = 1u << 9,
  kInQuote = 1u << 10,
  kIsHidden = 1u << 11,
};
inline constexpr int kPageFactCount = 12;
// "nav", "aside", ..., "hidden". REQUIRES: 0 <= bit < kPageFactCount.
LEITSATZ_API std::string_view page_fact_name(int bit);

// The attributes that a PageReader looks at, ascending. A walker may leave out all others.
LEITSATZ_API std::span<const std::string_view> page_attributes();

inline constexpr std::uint32_t kNoElement = 0xFFFFFFFFu;

struct PageBlock {
  Span span;  // of Page::text
  BlockKind kind = BlockKind::kParagraph;
  std::uint8_t level = 0;  // of a heading: 1 to 6; else 0
  PageReason reason = PageReason::kArticle;
  std::uint32_t facts = 0;             // PageFact bits
  std::uint32_t links = 0;             // bytes of it inside links
  std::uint32_t element = kNoElement;  // the element it begins in: its number in the order of
                                       // begin_element(), from 0
  std::uint32_t group = kNoElement;    // the block-level element around it: siblings share it
  std::uint32_t language = 0;          // index into Page::languages
  std::uint32_t article_block = 0xFFFFFFFFu;  // index into Page::article_blocks, if it is in
};

// All text is UTF-8. What the page does not tell is empty.
struct Page {
  std::string title;
  std::string author;
  std::string date;  // as the page gives it, usually ISO 8601
  std::string site;
  std::string language;  // BCP 47, as the page says
  std::string canonical;
  std::string description;

  std::string text;                    // all blocks, a line each
  std::vector<PageBlock> blocks;       // ascending
  std::vector<std::string> languages;  // values of lang; the first is that of none

  std::string article;                // the blocks that are in, with a blank line between
  std::vector<Block> article_blocks;  // spans of `article`, ascending
};

class LEITSATZ_API PageReader {
 public:
  PageReader();
  PageReader(PageReader&&) noexcept;
  PageReader& operator=(PageReader&&) noexcept;
  ~PageReader();

  void begin_element(std::string_view name, std::span<const PageAttribute> attributes = {});
  // More than kMaxTextBytes in all is left out.
  void text(std::string_view text);
  // Ends the element that is open; without one, does nothing.
  void end_element();

  // What is open is closed.
  Page finish() &&;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_PAGE_H_
