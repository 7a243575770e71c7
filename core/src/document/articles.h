// Finds several articles in one text: press digests, feeds, newsletters.
//
// In:  a document whose headings and title are known, and the rules (***, -----) between its
// blocks. Out: the heading of each article becomes a title (BlockKind::kTitle), so a text of one
// article has at most one. Articles are told apart by rules, if a heading of more than one word
// stands behind most of them, or by datelines under their headings. Cost: one pass over the blocks.
// Tests: articles_test.cpp.
#ifndef LEITSATZ_CORE_DOCUMENT_ARTICLES_H_
#define LEITSATZ_CORE_DOCUMENT_ARTICLES_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "language/language.h"

namespace leitsatz {

// `rules`: for each, the first block behind it, ascending.
void find_articles(std::string_view text, LanguageId language, std::span<const std::size_t> rules,
                   Document& document);

// The block at which each article begins: its title, or 0. Fewer than two: the text is one.
std::vector<std::uint32_t> begins_of_articles(std::span<const Block> blocks);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_ARTICLES_H_
