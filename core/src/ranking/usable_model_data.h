// The trees of the model of use. Generated: see usable_model_data.cpp and training/usable.
#ifndef LEITSATZ_CORE_RANKING_USABLE_MODEL_DATA_H_
#define LEITSATZ_CORE_RANKING_USABLE_MODEL_DATA_H_

#include <cstddef>
#include <cstdint>

namespace leitsatz {

inline constexpr std::size_t kUsableTreeCount = 300;
inline constexpr std::size_t kUsableDepth = 3;
inline constexpr std::size_t kUsableSplits = (std::size_t{1} << kUsableDepth) - 1;

// A whole binary tree. Split i leads to 2i + 1, if the input is below the threshold, or to 2i + 2.
struct UsableTree {
  std::uint8_t inputs[kUsableSplits];  // a column; from kFeatureCount on, relative to the document
  std::uint16_t thresholds[kUsableSplits];  // the upper half of a float
  std::int8_t leaves[kUsableSplits + 1];    // in kUsableStep of log-odds
};

extern const float kUsableStep;
extern const UsableTree kUsableTrees[kUsableTreeCount];

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_USABLE_MODEL_DATA_H_
