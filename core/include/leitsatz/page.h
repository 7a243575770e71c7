// Extracts the article of a web page: the blocks that belong to it, its title, author and date.
//
// The caller walks the page's tree and reports what it meets to a PageReader, which holds all the
// rules. So two walkers over the same tree (a parser's events, a browser's DOM) get the same page:
//
//   leitsatz::PageReader reader;
//   reader.begin_element("p", attributes);  // every element, in document order, void ones too
//   reader.text("Words of it");             // without character references; in any pieces
//   reader.end_element();
//   const leitsatz::Page page = std::move(reader).finish();
//   auto analysis = leitsatz::analyze(page.article, page.article_blocks, {.title = page.title});
//
// A PageReader parses no HTML, runs no script, and loads or resolves nothing. Names of elements and
// attributes are case-insensitive. Cost: linear in the page in time and memory, however deep it is
// nested. Readers share no state, so each thread can have its own. In a library built with
// exceptions, a reader may throw std::bad_alloc; it can then only be destroyed.
#ifndef LEITSATZ_PAGE_H_
#define LEITSATZ_PAGE_H_

#include <cstddef>
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

// Why a block is in the article, or why not.
enum class PageReason : std::uint8_t {
  kArticle,    // it belongs
  kHidden,     // not shown: hidden, display: none, an open dialog
  kRole,       // its role is navigation, menu, complementary or dialog
  kHint,       // its class or id suggests menus, comments, advertisements, sharing
  kTitle,      // repeats the title
  kByline,     // names the author or the date
  kElsewhere,  // outside the part of the page that holds the article
  kAside,      // in nav, aside or footer
  kForm,       // in a form or its controls
  kLinks,      // mostly links
  kThin,       // too little text for its images, fields, items or embedded frames
  kRelated,    // a list of links to other articles, or the line that announces it
  kRepeat,     // a caption or teaser that the page gives more than once
  kNotice,     // a line about rights, or the label of an advertisement
  kCaption,    // describes a picture
  // Given by readers that make a Page of something other than a web page:
  kMarkup,     // not text of the document: front matter, HTML in Markdown
  kReply,      // the quoted mail that a mail answers
  kSignature,  // of a mail
};
inline constexpr int kPageReasonCount = 18;
LEITSATZ_API std::string_view page_reason_name(PageReason reason);

// The elements around a block, and whether it is hidden. Bits of PageBlock::facts.
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

// The attributes that a PageReader reads, ascending. A walker may leave out all others.
LEITSATZ_API std::span<const std::string_view> page_attributes();

inline constexpr std::uint32_t kNoElement = 0xFFFFFFFFu;

struct PageBlock {
  Span span;  // of Page::text
  BlockKind kind = BlockKind::kParagraph;
  std::uint8_t level = 0;  // of a heading: 1 to 6; else 0
  PageReason reason = PageReason::kArticle;
  std::uint32_t facts = 0;             // PageFact bits
  std::uint32_t links = 0;             // bytes of it inside links
  std::uint32_t element = kNoElement;  // the element it begins in, counted from 0
  std::uint32_t group = kNoElement;  // the nearest block-level element around it: siblings share it
  std::uint32_t language = 0;        // index into Page::languages
  std::uint32_t article_block = 0xFFFFFFFFu;  // index into Page::article_blocks, if it is in
  std::uint32_t row = kNoElement;  // the row of a table around it: cells of a row share it
  std::uint16_t column = 0;        // of its cell in that row, counted from 0
  bool is_header = false;          // it is in a cell that heads a row or a column
};

// All strings are UTF-8, and empty where the page does not give them.
struct Page {
  std::string title;
  std::string author;
  std::string date;  // as the page gives it, usually ISO 8601
  std::string site;
  std::string language;  // BCP 47, as the page gives it
  std::string canonical;
  std::string description;
  // What is unusual about the article; empty if nothing is. "hidden", "hint": it was left out by
  // this reason, and is in because nearly nothing else was left; "script": from data in a script;
  // "index": the page announces several articles; "empty": nothing was found.
  std::string note;

  std::string text;                    // all blocks, a line each
  std::vector<PageBlock> blocks;       // ascending
  std::vector<Span> code;              // words of `text` that are code, ascending; not of kCode
  std::vector<std::string> languages;  // values of lang; the first is empty: no lang was given

  std::string article;  // the blocks that belong to it, with a blank line or, in lists, a line
                        // break between
  std::vector<Block> article_blocks;  // spans of `article`, ascending
};

class LEITSATZ_API PageReader {
 public:
  PageReader();
  PageReader(PageReader&&) noexcept;
  PageReader& operator=(PageReader&&) noexcept;
  ~PageReader();

  // Takes the memory for as many elements and texts at once.
  void reserve(std::size_t nodes);
  void begin_element(std::string_view name, std::span<const PageAttribute> attributes = {});
  // Text beyond kMaxTextBytes in all is dropped.
  void text(std::string_view text);
  // Ends the innermost open element; without one, does nothing.
  void end_element();

  // Closes what is still open and extracts the article.
  Page finish() &&;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_PAGE_H_
