// Splits a sentence in which two languages run together.
//
// In:  sentences and their terms. Out: the sentences, each that held a foreign one split into two
// or three, and for each what was cut (trim_debris.h). Machine translation and bad extraction leave
// such sentences: in a German text, "Die Firma hat ihr Labor im Januar geschlossen The company
// later confirmed the closure." is split before "The". A sentence is split only at punctuation or
// before a capital, with kMinForeignWords or more on either side, if one side is surely in the
// document's language and the other surely not; never inside a quotation, which may be in any
// language. The split is where the stop words of the document's language begin or end. Cost: one
// pass over the tokens; the language of a suspect's two sides is detected at most kMaxForeignCuts
// times. Tests: split_foreign_test.cpp.
#ifndef LEITSATZ_CORE_SENTENCES_SPLIT_FOREIGN_H_
#define LEITSATZ_CORE_SENTENCES_SPLIT_FOREIGN_H_

#include <cstddef>

#include "language/language.h"
#include "sentences/parsed_text.h"

namespace leitsatz {

inline constexpr std::size_t kMinForeignWords = 5;
inline constexpr int kMaxForeignCuts = 2;  // of one sentence

struct ForeignSplit {
  bool any = false;          // was split: the terms then count the old sentences, and need
                             // count_again()
  bool lacks_words = false;  // a foreign language's lists were asked for and are not there
};

// Splits the sentences in `parsed`.
ForeignSplit split_foreign_sentences(ParsedText& parsed, WordMemory& memory);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_SPLIT_FOREIGN_H_
