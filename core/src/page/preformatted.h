// Reads preformatted text that is prose: letters in archives of mailing lists, standards, books.
//
// In:  the text of a <pre>. Out: its paragraphs, headings, list items and quotes, each a line; none
// if it is code, output or a table. Lines belong together until a blank one. The rooms that read
// plain texts know more, but their lists of words are not in the module that reads pages. Cost:
// linear.
#ifndef LEITSATZ_CORE_PAGE_PREFORMATTED_H_
#define LEITSATZ_CORE_PAGE_PREFORMATTED_H_

#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/types.h"

namespace leitsatz {

struct ProseBlock {
  BlockKind kind = BlockKind::kParagraph;
  std::string text;
};

std::vector<ProseBlock> read_preformatted(std::string_view text);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_PREFORMATTED_H_
