// The analysis of a text that can't fail.
#ifndef LEITSATZ_TESTS_SUPPORT_ANALYZED_H_
#define LEITSATZ_TESTS_SUPPORT_ANALYZED_H_

#include <doctest/doctest.h>

#include <string_view>
#include <utility>

#include "leitsatz/leitsatz.h"

namespace leitsatz {

inline Analysis analyzed(std::string_view text, const Options& options = {}) {
  Result<Analysis> result = analyze(text, options);
  REQUIRE(result);
  return std::move(*result);
}

}  // namespace leitsatz

#endif  // LEITSATZ_TESTS_SUPPORT_ANALYZED_H_
