// Finds the titles and sentences that a headline can be cut from.
#ifndef LEITSATZ_CORE_ANALYSIS_HEADLINE_H_
#define LEITSATZ_CORE_ANALYSIS_HEADLINE_H_

#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "sentences/parsed_text.h"

namespace leitsatz {

// The best first: the given title, the text's own, then the best whole sentences; last those that
// need another sentence or do not look like a clause. REQUIRES: `impl` has its order.
std::vector<HeadlineChoice> find_headlines(const ParsedText& parsed, std::string_view given_title,
                                           const Analysis::Impl& impl);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ANALYSIS_HEADLINE_H_
