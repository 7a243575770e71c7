// Finds leftover markup in text: tags, attributes, entities, shortcodes.
//
// In:  text and a block of it. Out: spans of debris, ascending, disjoint. Later stages read debris
// as white space, or as the end of a line if it is a block-level tag, so they find the sentence
// next to it whole: "<p>It rained.</p> We left." has two pieces of debris and two sentences.
// Nothing edits the text. Cost: one pass.
#ifndef LEITSATZ_CORE_DOCUMENT_DEBRIS_H_
#define LEITSATZ_CORE_DOCUMENT_DEBRIS_H_

#include <string_view>
#include <vector>

#include "document/document.h"
#include "leitsatz/types.h"

namespace leitsatz {

struct Debris {
  Span span;
  bool breaks = false;  // a block-level tag: ends a sentence
  bool markup = true;   // false for line marks (document.h), which do no damage
};

// Appends the debris of text[block] to `out`.
void find_debris(std::string_view text, Span block, std::vector<Debris>& out);

// The debris of all blocks of a document, and its line marks, ascending.
std::vector<Debris> find_all_debris(std::string_view text, const Document& document);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_DEBRIS_H_
