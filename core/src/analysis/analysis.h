// The implementation of Analysis.
#ifndef LEITSATZ_CORE_ANALYSIS_ANALYSIS_H_
#define LEITSATZ_CORE_ANALYSIS_ANALYSIS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/made_once.h"
#include "language/language.h"
#include "leitsatz/leitsatz.h"
#include "ranking/feature_table.h"
#include "ranking/shares.h"
#include "selection/clauses.h"
#include "selection/orders.h"

namespace leitsatz {

// A title, a sentence or a part of one that can be the headline if it fits.
struct HeadlineChoice {
  HeadlineSource source = HeadlineSource::kNone;
  Span span;
  std::uint32_t words = 0;
};

struct Analysis::Impl {
  LanguageId language = kUnd;
  Ranker ranker = Ranker::kSalience;
  std::uint32_t missing_data = 0;  // DataPack bits
  std::optional<Span> title;
  std::vector<Block> blocks;
  std::vector<Sentence> sentences;
  std::vector<Keyword> keywords;
  bool keeps_rows = false;             // Options::features
  std::vector<FeatureRow> rows;        // of the candidates, if they are kept
  std::vector<std::uint8_t> holdings;  // of each sentence (holdings.h)
  // What reasons are told from (why.h).
  std::vector<Shares> shares;       // of the candidates; empty for a classic ranker
  std::vector<TermId> title_terms;  // in the order of the title
  std::string focus;                // that is matched
  SelectionInput input;
  std::vector<double> scores;  // of the candidates, changed by the focus
  Order tldr;
  bool focus_matched = false;
  std::vector<HeadlineChoice> headlines;

  ~Impl() { others.clear(); }

  // The order of choice of a type, in candidates. A headline has that of a tldr. The other two are
  // made on first use, since few callers ask for them.
  const Order& order(SummaryType type) const;

  // Sets the antecedent of each sentence that needs one, as the input says.
  void name_antecedents();

  // Computes scores, reasons, repeats and the order of a tldr. An empty match means that there is
  // no focus. `postings`: of the input's vectors.
  void rank(std::span<const double> match, Postings postings);

  // Ranks anew for a focus. Changes nothing if neither this focus nor the last one is matched.
  void focus_on(std::string_view words);

 private:
  mutable MadeOnce<Order, kSummaryTypeCount> others;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ANALYSIS_ANALYSIS_H_
