// Reads files that are more than plain text: web pages and Markdown. An optional library beside the
// core, libleitsatz-readers (leitsatz::readers in CMake, leitsatz-readers in pkg-config).
//
//   const std::optional<leitsatz::Page> page = leitsatz::read_html(html);
//   auto analysis = leitsatz::analyze(page->article, page->article_blocks, {.title = page->title});
//
// In: UTF-8. Out: a Page as of page.h. Cost: linear in time and memory, however deep the input is
// nested. Functions share no state, so each thread can call them. In a library built with
// exceptions, they may throw std::bad_alloc.
#ifndef LEITSATZ_READERS_H_
#define LEITSATZ_READERS_H_

#include <optional>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz {

// The article of a web page: builds the tree that a browser would build, and runs and loads
// nothing. Nothing if the page is longer than 4 GiB.
LEITSATZ_API std::optional<Page> read_html(std::string_view html);

// Whether this build can read Markdown (the option LEITSATZ_MARKDOWN).
LEITSATZ_API bool can_read_markdown();

// The text of Markdown (CommonMark 0.30 with GitHub's tables, task lists and strikethrough) without
// its markup. Front matter gives the metadata. Nothing if memory runs out, or if the targets of
// links add up to many times the text, as only in an attack. REQUIRES: can_read_markdown(), at most
// kMaxTextBytes.
LEITSATZ_API std::optional<Page> read_markdown(std::string_view markdown);

}  // namespace leitsatz

#endif  // LEITSATZ_READERS_H_
