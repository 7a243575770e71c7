// The analysis of a text and what is chosen of it, where neither can fail.
#ifndef LEITSATZ_TESTS_SUPPORT_ANALYZED_H_
#define LEITSATZ_TESTS_SUPPORT_ANALYZED_H_

#include <doctest/doctest.h>

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "leitsatz/leitsatz.h"

namespace leitsatz {

inline Analysis analyzed(std::string_view text, const Options& options = {}) {
  Result<Analysis> result = analyze(text, options);
  REQUIRE(result);
  return std::move(*result);
}

inline std::vector<std::uint32_t> picks(const Analysis& analysis, const Budget& budget) {
  Result<Summary> chosen = select(analysis, budget);
  REQUIRE(chosen);
  return std::move(chosen->picks);
}

}  // namespace leitsatz

#endif  // LEITSATZ_TESTS_SUPPORT_ANALYZED_H_
