// Cuts apart two sentences of different languages that run into one.
//
// In:  sentences and their terms. Out: the sentences, those that held a foreign one cut in two or
// three, and for each what was cut (narrow.h). Machine translation and bad extraction leave such
// sentences: "The lab was closed, Das Labor wurde ...". It is cut only where it is sure: at a mark
// or before a capital, with kMinGluedWords on either side, of which one side is the language of the
// document's and the other surely not; never within a quotation, which may be in any language. The
// place is the one from which stop words of the document's language begin or end. Cost: one pass
// over the tokens; at most kMaxGluedCuts looks at a suspect's language.
#ifndef LEITSATZ_CORE_SENTENCES_SPLIT_FOREIGN_H_
#define LEITSATZ_CORE_SENTENCES_SPLIT_FOREIGN_H_

#include <string_view>
#include <vector>

#include "language/language.h"
#include "sentences/sentences.h"
#include "sentences/trim_debris.h"
#include "words/terms.h"

namespace leitsatz {

inline constexpr std::size_t kMinGluedWords = 5;
inline constexpr int kMaxGluedCuts = 2;  // of one sentence

// True if something was cut: `terms` are then those of other sentences and must be found anew.
bool cut_glued(std::string_view text, LanguageId language, const Terms& terms, Sentences& sentences,
               std::vector<Cut>& cuts, WordMemory& memory);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_SPLIT_FOREIGN_H_
