// Finds the terms of a text's title; sentences that hold them rank higher.
#ifndef LEITSATZ_CORE_RANKING_TITLE_TERMS_H_
#define LEITSATZ_CORE_RANKING_TITLE_TERMS_H_

#include <vector>

#include "sentences/parsed_text.h"

namespace leitsatz {

// The terms of the given title (Terms::title), else those of the text's own; each once, in the
// order of the title. Cost: the tokens up to the title's end.
std::vector<TermId> title_terms(const ParsedText& parsed);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_TITLE_TERMS_H_
