// What an Analysis holds behind its public face.
#ifndef LEITSATZ_CORE_ANALYSIS_ANALYSIS_H_
#define LEITSATZ_CORE_ANALYSIS_ANALYSIS_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "base/made_once.h"
#include "language/language.h"
#include "leitsatz/leitsatz.h"
#include "ranking/feature_table.h"
#include "selection/clauses.h"
#include "selection/orders.h"

namespace leitsatz {

// A title or sentence that a headline can be taken from, best first.
struct HeadlineChoice {
  HeadlineSource source = HeadlineSource::kNone;
  std::uint32_t begin = 0;
  std::vector<ClauseEnd> ends;
};

struct Analysis::Impl {
  LanguageId language = kUnd;
  std::uint32_t missing_data = 0;  // DataPack bits
  std::optional<Span> title;
  std::vector<Block> blocks;
  std::vector<Sentence> sentences;
  std::vector<Keyword> keywords;
  bool keeps_rows = false;       // Options::features
  std::vector<FeatureRow> rows;  // of the candidates, where they are kept
  SelectionInput input;
  std::vector<double> scores;  // of the candidates, as the focus has them
  Order tldr;
  bool focus_matched = false;
  std::vector<HeadlineChoice> headlines;

  ~Impl() { others.clear(); }

  // Of candidates. A headline has that of the tldr. The others are made when they are first asked
  // for: few ask.
  const Order& order(SummaryType type) const;

  // Sets the antecedent of each sentence that the input says needs one.
  void name_antecedents();

  // Makes scores, reasons, repeats and the order of the tldr. An empty match is no focus.
  // `postings`: of the input's vectors.
  void rank(std::span<const double> match, Postings postings);

  // The same for a focus. Leaves all as it is where neither this nor the last one is matched.
  void focus_on(std::string_view focus);

 private:
  mutable MadeOnce<Order, kSummaryTypeCount> others;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ANALYSIS_ANALYSIS_H_
