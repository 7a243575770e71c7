// The order of choice for each type of summary.
//
// In:  raw scores, vectors and facts of each candidate. Out: one order for each SummaryType. `tldr`
// takes the scores less what short sentences cost. `key-points` has a cost for neighbours, and no
// sentence brings the one it needs. `teaser` has scores of its own (teaser.h). The input is
// kept with the analysis, so that another focus (focus.h) needs no new analysis. Cost: one order
// each (mmr.h), some 2 % of an analysis; memory 8 bytes for each distinct term of a sentence and,
// for each distinct word of the text that has a term, 24 and its letters.
#ifndef LEITSATZ_CORE_SELECTION_ORDERS_H_
#define LEITSATZ_CORE_SELECTION_ORDERS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "flags/flags.h"
#include "selection/focus.h"
#include "selection/mmr.h"
#include "selection/teaser.h"
#include "sentences/parsed_text.h"
#include "similarity/postings.h"
#include "similarity/vectors.h"

namespace leitsatz {

// The candidates after ranking.
struct ScoredCandidates {
  std::vector<std::uint32_t> sentences;    // indices, ascending
  Vectors vectors;                         // one each
  std::vector<double> scores;              // of the ranker, one each
  std::vector<std::uint8_t> teaser_signs;  // one each (teaser.h)
  bool classic = false;  // ranked by a classic ranker: chosen by score alone, whatever the type
};

// What the orders are made from. By candidate, unless a comment says otherwise.
struct SelectionInput {
  std::vector<std::uint32_t> candidates;  // index of its sentence
  Vectors vectors;
  std::vector<double> raw;  // scores of the ranker
  std::vector<Standing> standing;
  std::vector<Standing> teaser_standing;  // the same for a teaser, which may ask
  std::vector<std::uint32_t> needs;       // mmr.h
  std::vector<std::uint32_t> block;
  std::vector<std::uint32_t> article;   // its number; empty: the text is one (document/articles.h)
  std::vector<std::uint32_t> document;  // the text it is from, ascending; empty: there is only one
  std::vector<LanguageId> language;     // of that text; empty likewise
  std::vector<float> shared;            // Candidates::shared (mmr.h)
  std::vector<float> brevity;           // 1 without words, falling to 0 at kTellingWords
  TeaserGains teaser_gains;
  Spellings spellings;   // of the text
  bool classic = false;  // ScoredCandidates::classic
};

SelectionInput make_selection_input(const ParsedText& parsed, const SentenceFlags& flags,
                                    ScoredCandidates scored);

// The order of a type of summary. `postings`: of the input's vectors.
Order make_order(const SelectionInput& input, std::span<const double> scores, SummaryType type,
                 Postings postings);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SELECTION_ORDERS_H_
