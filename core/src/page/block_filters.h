// Leaves out blocks that stand in the article's part of a page but are none of it.
//
// In:  a page's blocks, with reasons. Out: reasons for more of them. Neighbours and repeats count,
// and of words just those that label advertisements. Cost: linear, but for one sort.
#ifndef LEITSATZ_CORE_PAGE_BLOCK_FILTERS_H_
#define LEITSATZ_CORE_PAGE_BLOCK_FILTERS_H_

#include "leitsatz/page.h"

namespace leitsatz {

// Text of a figure or a list that comes again: captions of galleries, teasers. All of it.
void leave_out_repeats(Page& page);

// Lists of nothing but links, with the line that announces them.
void leave_out_related(Page& page);

// Short lines with a copyright sign or its words, and those that say no more than "Advertisement".
void leave_out_notices(Page& page);

// Captions of figures, unless they are a good part of the article: then it is one of pictures.
void leave_out_captions(Page& page);

// Paragraphs that are mostly a link, without a full stop ("Read more: ..."), stay where they stand,
// but as boilerplate, which is not summarized.
void mark_promotions(Page& page);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_BLOCK_FILTERS_H_
