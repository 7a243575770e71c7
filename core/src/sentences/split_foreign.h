// Cuts apart two sentences of different languages that run into one.
//
// In:  sentences and their terms. Out: the sentences, those that held a foreign one cut in two or
// three, and for each what was cut (trim_debris.h). Machine translation and bad extraction leave
// such sentences: "The lab was closed, Das Labor wurde ...". It is cut only where it is sure: at a
// mark or before a capital, with kMinForeignWords on either side, of which one side is the language
// of the document's and the other surely not; never within a quotation, which may be in any
// language. The place is the one from which stop words of the document's language begin or end.
// Cost: one pass over the tokens; at most kMaxForeignCuts looks at a suspect's language.
#ifndef LEITSATZ_CORE_SENTENCES_SPLIT_FOREIGN_H_
#define LEITSATZ_CORE_SENTENCES_SPLIT_FOREIGN_H_

#include <cstddef>

#include "language/language.h"
#include "sentences/parsed_text.h"

namespace leitsatz {

inline constexpr std::size_t kMinForeignWords = 5;
inline constexpr int kMaxForeignCuts = 2;  // of one sentence

// Cuts them in `parsed`. True if something was cut: the terms are then those of other sentences and
// must be counted anew (count_again()).
bool split_foreign_sentences(ParsedText& parsed, WordMemory& memory);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_SPLIT_FOREIGN_H_
