// Finds the title of a plain text: its first heading, without what only stands beside it.
//
// In:  a document whose headings are known. Out: the block of its title, if it has one. The author
// or section in capitals before a title, the site's name behind it and marks of bold around it
// become blocks of their own, or none. A question may be a title. Cost: the first few blocks.
// Tests: titles_test.cpp.
#ifndef LEITSATZ_CORE_DOCUMENT_TITLES_H_
#define LEITSATZ_CORE_DOCUMENT_TITLES_H_

#include <string_view>

#include "document/document.h"

namespace leitsatz {

void find_title(std::string_view text, Document& document);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_TITLES_H_
