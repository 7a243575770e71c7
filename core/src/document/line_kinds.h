// Finds the lines that are no sentences: bylines, captions, dates, labels of a page, greetings,
// signatures, forms, amounts, rows of tables, formulas.
//
// In:  a document's blocks. Out: the same with other kinds for those lines, or with a note of them
// if they are list items; later stages never choose them. A line is known by its shape and by the
// lists of all languages (line_rows.h); a line that ends in a stop and says something is left
// alone. Cost: one pass over the short blocks. Tests: line_kinds_test.cpp.
#ifndef LEITSATZ_CORE_DOCUMENT_LINE_KINDS_H_
#define LEITSATZ_CORE_DOCUMENT_LINE_KINDS_H_

#include <string_view>

#include "document/document.h"
#include "language/language.h"

namespace leitsatz {

// Marks the lines in `document`. Where nothing else could be chosen, nothing is marked.
void mark_lines(std::string_view text, LanguageId language, Document& document);

// Marks lines of a word or two without a stop, once the headings are known. A text without whole
// sentences is left alone: its lines may be all that it has.
void mark_fragments(std::string_view text, Document& document);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_LINE_KINDS_H_
