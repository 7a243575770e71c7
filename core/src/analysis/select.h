// Selection: walks the order of choice and takes what fits. See select() in leitsatz.h.
#ifndef LEITSATZ_CORE_ANALYSIS_SELECT_H_
#define LEITSATZ_CORE_ANALYSIS_SELECT_H_

#include <cstddef>
#include <cstdint>
#include <span>

#include "analysis/analysis.h"

namespace leitsatz {

// How many sentences one of several texts may give.
struct DocumentLimit {
  std::span<const std::uint32_t> of = {};  // by sentence, the text it is in; empty: no limit
  std::uint32_t most = kNoLimit;
};

// `sentences`: how many there are.
bool is_valid(const Budget& budget, std::size_t sentences);

// REQUIRES: the budget is valid.
Summary choose(const Analysis::Impl& impl, const Budget& budget, const DocumentLimit& documents);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ANALYSIS_SELECT_H_
