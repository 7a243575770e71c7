// Finds the blocks of a text: title, headings, paragraphs, list items, quotes.
//
// In:  UTF-8 text. Out: blocks, ascending, disjoint, trimmed; white space between them belongs to
// none. A line break ends a block unless the lines look wrapped at a column (then they are one
// paragraph). Cost: two passes over the bytes.
#ifndef LEITSATZ_CORE_DOCUMENT_DOCUMENT_H_
#define LEITSATZ_CORE_DOCUMENT_DOCUMENT_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "leitsatz/types.h"

namespace leitsatz {

struct Document {
  std::vector<Block> blocks;
  std::optional<std::uint32_t> title;  // index of the block that is the text's own title
  // Ascending: what stands before the lines inside a block ("> " of e-mail).
  std::vector<Span> line_marks;
};

Document parse_document(std::string_view text);

// Blocks that the caller knows, as a document; or the error: where the first one begins that is
// empty, not within the text, or not after the one before. The first title is the text's own.
Result<Document> document_of(std::string_view text, std::span<const Block> blocks);

// Sentences of such blocks are candidates.
constexpr bool can_be_chosen(BlockKind kind) {
  return kind == BlockKind::kParagraph || kind == BlockKind::kListItem || kind == BlockKind::kQuote;
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_DOCUMENT_H_
