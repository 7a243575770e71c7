// Finds leftover markup in text: tags, attributes, entities, shortcodes.
//
// In:  text and a block of it. Out: spans of debris, ascending, disjoint.
// The stages after it read debris as white space (or as a line's end where the tag is one), so a
// sentence behind debris is found whole; nothing edits the text. Cost: one pass.
#ifndef LEITSATZ_CORE_DOCUMENT_DEBRIS_H_
#define LEITSATZ_CORE_DOCUMENT_DEBRIS_H_

#include <string_view>
#include <vector>

#include "document/document.h"
#include "leitsatz/types.h"

namespace leitsatz {

struct Debris {
  Span span;
  bool breaks = false;  // a block-level tag: ends the sentence wherever it stands
  bool markup = true;   // false for line marks (document.h), which are no damage
};

// Appends the debris of text[block] to `out`.
void find_debris(std::string_view text, Span block, std::vector<Debris>& out);

// The debris of all blocks and the line marks of a document.
std::vector<Debris> find_all_debris(std::string_view text, const Document& document);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_DEBRIS_H_
