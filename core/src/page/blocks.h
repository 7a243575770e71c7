// Makes blocks of a page's nodes, and the article's text of the blocks that belong to it.
//
// In:  a page's tree and a reason for each node. Out: Page::text and blocks, then Page::article and
// article_blocks. A block ends where a block-level element begins or ends, at two line breaks, and
// at a line break after the end of a sentence. A part that is left out in the middle of a paragraph
// is a block of its own and does not split the paragraph. Cost: linear.
#ifndef LEITSATZ_CORE_PAGE_BLOCKS_H_
#define LEITSATZ_CORE_PAGE_BLOCKS_H_

#include "page/article.h"
#include "page/tree.h"

namespace leitsatz {

// Fills Page::text and blocks.
void make_blocks(const PageTree& tree, const ArticleNodes& article, Page& page);

// Fills Page::article and article_blocks with the blocks whose reason is kArticle.
void write_article(Page& page);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_BLOCKS_H_
