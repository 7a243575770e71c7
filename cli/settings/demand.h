// What kind of summary is wanted, and how long: of the options, or of a line of a batch.
#ifndef LEITSATZ_CLI_SETTINGS_DEMAND_H_
#define LEITSATZ_CLI_SETTINGS_DEMAND_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "leitsatz/story.h"

namespace leitsatz::cli {

using Type = SummaryType;
enum class Length : std::uint8_t { kShort, kMedium, kLong };

struct Demand {
  Type type = Type::kTldr;
  std::optional<Length> length;  // a preset, for what the limits below do not say
  Budget limits;                 // only those that were given; its type and costs are not used
  std::vector<std::uint32_t> costs;
  std::uint32_t per_document = kNoLimit;  // of several texts together: sentences from any one
  StoryOrder order = StoryOrder::kText;   // of these texts

  // The budget in full. It refers to the costs.
  Budget budget() const;
  // The most words of a headline.
  std::uint32_t headline_words() const;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_SETTINGS_DEMAND_H_
