// Reads the feature rows once for everything that needs them: the ranker, the damage model, reasons
// and teasers. Rows are made as they are read and are not kept, since all of them would take most
// of the memory of an analysis.
#ifndef LEITSATZ_CORE_ANALYSIS_ROW_READER_H_
#define LEITSATZ_CORE_ANALYSIS_ROW_READER_H_

#include <cstdint>
#include <vector>

#include "leitsatz/types.h"
#include "ranking/feature_table.h"
#include "ranking/shares.h"
#include "similarity/vectors.h"

namespace leitsatz {

// By candidate.
struct RowReadings {
  std::vector<double> scores;  // raw, on the ranker's scale, less the penalties of damage_model.h
                               // and usable_model.h
  std::vector<double> damage_logits;       // of damage that raises no flag (damage_model.h)
  std::vector<std::uint16_t> reasons;      // Reason bits
  std::vector<std::uint8_t> teaser_signs;  // teaser.h
  std::vector<Shares> shares;              // of a score; empty unless `ranker` is kSalience
  std::vector<FeatureRow> rows;            // empty unless `keep_rows`
};

// REQUIRES: no row was read. Cost: that of the networks, where `ranker` is kSalience.
RowReadings read_rows(Rows& rows, Ranker ranker, const Vectors& vectors, bool keep_rows);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ANALYSIS_ROW_READER_H_
