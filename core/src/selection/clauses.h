// Where a title or sentence can be cut so that its beginning is a clause: for headlines.
//
// In:  a title or sentence and its words. Out: ends of clauses, ascending, all of it (less its
// final stop) last; and whether all of it looks like a clause. No cut leaves a quote or bracket
// open, stands in a list or beside a number, or is shorter than kMinClauseWords. A title is cut at
// any comma, colon or dash. A sentence is cut at a comma, semicolon or dash only, where what is
// kept has a finite verb of its own (clause_rows.h) and ends in a main clause, and where what is
// left out can be missed: not "that", not "unless". Of "..., the council said" all before the comma
// is a clause. Where the language has no list of verbs, the marks alone decide. Cost: one pass over
// its characters and words.
#ifndef LEITSATZ_CORE_SELECTION_CLAUSES_H_
#define LEITSATZ_CORE_SELECTION_CLAUSES_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "leitsatz/types.h"
#include "words/terms.h"

namespace leitsatz {

inline constexpr std::uint32_t kMinClauseWords = 5;

struct ClauseEnd {
  std::uint32_t end = 0;    // byte of the text
  std::uint32_t words = 0;  // up to there
};

struct Clauses {
  std::vector<ClauseEnd> ends;
  // All of it is kMinClauseWords long or more, ends in no colon or ellipsis, leaves no quote or
  // bracket open, and has its verb, if one is seen at all, in a main clause.
  bool whole = false;
};

enum class Cutting : std::uint8_t {
  kTitle,  // a title need not be a clause
  kSentence,
  kNone,  // opens with a subordinate clause or needs what is before it
};

// A title or sentence with its words: the one at `index` in `terms`.
struct ClauseSource {
  std::string_view text;
  Span span;
  const Terms& terms;
  std::size_t index;
};

Clauses find_clauses(const ClauseSource& source, LanguageId language, Cutting cutting);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SELECTION_CLAUSES_H_
