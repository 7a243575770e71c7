// The state that the steps of an analysis share.
#ifndef LEITSATZ_CORE_ANALYSIS_TASK_H_
#define LEITSATZ_CORE_ANALYSIS_TASK_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "analysis/row_reader.h"
#include "flags/flags.h"
#include "language/evidence.h"
#include "leitsatz/leitsatz.h"
#include "ranking/feature_table.h"
#include "sentences/parsed_text.h"
#include "similarity/postings.h"
#include "similarity/vectors.h"

namespace leitsatz {

struct Task::Impl {
  explicit Impl(std::string_view bytes) : memory(bytes.size()) { parsed.text = bytes; }

  std::string_view title;              // Options::title
  std::string_view focus;              // Options::focus
  std::optional<LanguageId> language;  // set by Options::language
  bool has_blocks = false;             // the caller gave them
  std::size_t step = 0;                // the next one to do

  WordMemory memory;
  ParsedText parsed;
  SentenceFlags flags;
  std::vector<std::uint32_t> candidates;  // indices of the sentences that can be chosen
  Vectors vectors;                        // of the candidates
  Postings postings;                      // of the vectors
  std::unique_ptr<Rows> rows;
  RowReadings readings;
  std::unique_ptr<Analysis::Impl> result = std::make_unique<Analysis::Impl>();
};

// A step of an analysis: one stage, or a few small ones.
struct Step {
  void (*run)(Task::Impl&);
  double share;  // of the time of an analysis, measured on news in each of six languages
};

// All steps, in order (pipeline.cpp). Static storage.
std::span<const Step> analysis_steps();

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ANALYSIS_TASK_H_
