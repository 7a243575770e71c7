// Finds what a given title says, without what a site puts around it.
//
// In:  the title of a page or file. Out: the part of it that is a headline: without the site's name
// behind a bar or dash ("Ferry closes - Nordby Post"), a date or number there, a remark in brackets
// at the end, and an author or section in capitals before it ("ADA HOLM Ferry closes"). The whole
// if nothing is sure.
// Cost: a few passes over the title. Tests: title_core_test.cpp.
#ifndef LEITSATZ_CORE_DOCUMENT_TITLE_CORE_H_
#define LEITSATZ_CORE_DOCUMENT_TITLE_CORE_H_

#include <string_view>

#include "leitsatz/types.h"

namespace leitsatz {

// REQUIRES: `title` is no longer than kMaxTextBytes.
Span core_of_title(std::string_view title);

// Of a core that is a quotation, a colon and at least as many words, these: "\"We need it\": the
// mayor asks for a ferry". Empty for any other.
Span behind_quotation(std::string_view title, Span core);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_TITLE_CORE_H_
