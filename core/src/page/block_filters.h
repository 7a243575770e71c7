// Leaves out blocks that lie in the article's part of a page but do not belong to the article.
//
// In:  a page's blocks, with reasons. Out: reasons for more of them. The filters go by neighbours,
// repetitions and links, and by the words of page_phrases.h. Cost: linear, except for one sort.
#ifndef LEITSATZ_CORE_PAGE_BLOCK_FILTERS_H_
#define LEITSATZ_CORE_PAGE_BLOCK_FILTERS_H_

#include "leitsatz/page.h"

namespace leitsatz {

// Text of a figure or a list that occurs more than once: captions of galleries, teasers. All of its
// occurrences go.
void leave_out_repeats(Page& page);

// Lists that hold only links, and the line that announces them.
void leave_out_related(Page& page);

// Headings under which nothing is left: they announce what was left out.
void leave_out_announcements(Page& page);

// Short lines about copyright, and lines that only say "Advertisement".
void leave_out_notices(Page& page);

// Captions of figures, unless they make up a good part of the article: then it is one of pictures.
void leave_out_captions(Page& page);

// Dates before the first sentence, credits of pictures, and lines that name another article.
void leave_out_lines(Page& page);

// Paragraphs that are mostly a link and have no stop: "Read more: ...". Short ones, addresses, and
// all of an article of links stay, but as boilerplate, which is not summarized.
void leave_out_promotions(Page& page);

// All of an article that is only what a page shows until a script has filled it: "Loading …".
void leave_out_placeholder(Page& page, bool has_scripts);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_BLOCK_FILTERS_H_
