// Finds where a title or sentence can be cut so that its beginning is a clause, for headlines.
//
// In:  a title or sentence and its words. Out: ends of clauses, ascending, the last one that of the
// whole (without its final stop); and whether the whole looks like a clause. "The council approved
// the new ferry on Tuesday night, seven votes to two" can be cut at its comma.
//
// No cut leaves a quote or bracket open, is inside a list or next to a number, or leaves fewer than
// kMinClauseWords. A title can be cut at any comma, colon or dash. A sentence is cut at a comma,
// semicolon or dash only, if the part that is kept has a finite verb of its own (clause_rows.h) and
// ends in a main clause, and if the rest is not needed: no "that", no "unless". In "..., the
// council said", all before the comma is a clause. Without a mark it can end before a word that
// joins another predicate ("and has sold") or opens a detail ("because", ClauseRow::breaks). If the
// language has no list of verbs, punctuation alone decides. Cost: one pass over its characters and
// words, and one over a clause for each such word. Tests: headline_test.cpp.
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
  // Also where no mark divides: before "in", "and"; of a sentence, only if the verbs are there.
  // Ascending.
  std::vector<ClauseEnd> rough;
  // It has kMinClauseWords or more, ends in no colon or ellipsis, leaves no quote or bracket open,
  // and has its verb, if one is found at all, in a main clause.
  bool whole = false;
};

enum class Cutting : std::uint8_t {
  kTitle,  // a title need not be a clause
  kSentence,
  kNone,  // opens with a subordinate clause or needs what is before it
};

// A title or sentence with its words: those of the sentence at `index` in `terms`.
struct ClauseSource {
  std::string_view text;
  Span span;
  const Terms& terms;
  std::size_t index;
};

Clauses find_clauses(const ClauseSource& source, LanguageId language, Cutting cutting);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SELECTION_CLAUSES_H_
