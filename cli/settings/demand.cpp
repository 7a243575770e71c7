#include "settings/demand.h"

#include <cstddef>

namespace leitsatz::cli {
namespace {

// The sentences, key points and headline words of a Length, as browsers' built-in summarizers
// document them.
constexpr std::uint32_t kSummaryLengths[] = {1, 3, 5};
constexpr std::uint32_t kKeyPointsLengths[] = {3, 5, 7};
constexpr std::uint32_t kHeadlineLengths[] = {12, 17, 22};

}  // namespace

Budget Demand::budget() const {
  Budget budget = limits;
  budget.type = type;
  budget.costs = costs;
  if (length && !budget.sentences) {
    const auto step = static_cast<std::size_t>(*length);
    budget.sentences = type == Type::kKeyPoints ? kKeyPointsLengths[step] : kSummaryLengths[step];
  }
  return budget;
}

std::uint32_t Demand::headline_words() const {
  if (limits.words != kNoLimit) return limits.words;
  return kHeadlineLengths[static_cast<std::size_t>(length.value_or(Length::kMedium))];
}

}  // namespace leitsatz::cli
