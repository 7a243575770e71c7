// Finds the clauses of sentences that could be the headline, for a text whose title can't.
//
// In:  the best sentences and the first ones. Out: their clauses, the best first. A clause is worth
// more in the first sentence, near the beginning, in a sentence with a high score, if it holds much
// of the keywords and of its sentence. It may begin behind a dateline ("NORDBY (AP) -") or a kicker
// ("Storm:"). Cost: a look at each of at most thirteen sentences.
#ifndef LEITSATZ_CORE_ANALYSIS_HEADLINE_CLAUSES_H_
#define LEITSATZ_CORE_ANALYSIS_HEADLINE_CLAUSES_H_

#include <vector>

#include "analysis/analysis.h"
#include "sentences/parsed_text.h"

namespace leitsatz {

struct HeadlineClauses {
  std::vector<HeadlineChoice> good;
  std::vector<HeadlineChoice> poor;  // need another sentence, or do not look like a clause
};

// REQUIRES: `impl` has its keywords and its order.
HeadlineClauses find_headline_clauses(const ParsedText& parsed, const Analysis::Impl& impl);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ANALYSIS_HEADLINE_CLAUSES_H_
