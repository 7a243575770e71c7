// Finds the blocks of a text: title, headings, paragraphs, list items, quotes.
//
// In:  UTF-8 text. Out: blocks, ascending, disjoint, trimmed; white space between blocks belongs to
// none. A line break ends a block unless the lines were wrapped at a column (lines.h), which makes
// them one paragraph. Cost: two passes over the bytes.
#ifndef LEITSATZ_CORE_DOCUMENT_DOCUMENT_H_
#define LEITSATZ_CORE_DOCUMENT_DOCUMENT_H_

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "leitsatz/types.h"

namespace leitsatz {

struct Document {
  std::vector<Block> blocks;
  std::optional<std::uint32_t> title;  // index of the block that is the text's title
  // Prefixes of lines inside a block ("> " in quoted mail), ascending.
  std::vector<Span> line_marks;
  // Where the list items begin that are no sentences ("600 g carrots"), ascending. Other lines that
  // are none have a kind that says so; an item stays one for those who show the text.
  std::vector<std::uint32_t> labels;
};

// `language`: of the text; only bylines depend on it.
Document parse_document(std::string_view text, LanguageId language = kUnd);

// Makes a document of blocks that the caller knows. The error gives the begin of the first block
// that is empty, outside the text, or not after the one before. The first title is the text's
// title.
Result<Document> document_of(std::string_view text, std::span<const Block> blocks);

// Whether sentences in block `b` can be chosen.
inline bool can_be_chosen(const Document& document, std::uint32_t b) {
  const Block& block = document.blocks[b];
  return can_be_chosen(block.kind) &&
         !std::binary_search(document.labels.begin(), document.labels.end(), block.span.begin);
}

// Whether a block is a heading, or the title of an article behind the first (articles.h).
inline bool heads_section(const Document& document, std::uint32_t block) {
  const BlockKind kind = document.blocks[block].kind;
  return kind == BlockKind::kHeading || (kind == BlockKind::kTitle && document.title != block);
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_DOCUMENT_H_
