// Where a title or sentence can be cut so that its beginning stands alone: for headlines.
//
// In:  a sentence. Out: ends of clauses, ascending, the whole sentence (less its final stop) last.
// No cut leaves a quote or bracket open, stands in a list, is shorter than kMinClauseWords, or
// follows a subordinate clause that opens the sentence. Cost: one pass over its characters.
#ifndef LEITSATZ_CORE_CLAUSES_H_
#define LEITSATZ_CORE_CLAUSES_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "leitsatz/leitsatz.h"

namespace leitsatz {

inline constexpr std::uint32_t kMinClauseWords = 5;

struct ClauseEnd {
  std::uint32_t end = 0;    // byte of the text
  std::uint32_t words = 0;  // up to there
};

// `word_ends`: the bytes at which the sentence's words end, ascending. `whole_only`: the sentence
// opens with a subordinate clause or needs what is before it, so that only all of it stands alone.
std::vector<ClauseEnd> find_clause_ends(std::string_view text, Span sentence,
                                        std::span<const std::uint32_t> word_ends, bool whole_only);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_CLAUSES_H_
