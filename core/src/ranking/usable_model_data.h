// The trees of the model of use. Generated: see usable_model_data.cpp and training/usable.
#ifndef LEITSATZ_CORE_RANKING_USABLE_MODEL_DATA_H_
#define LEITSATZ_CORE_RANKING_USABLE_MODEL_DATA_H_

#include <cstddef>
#include <cstdint>

namespace leitsatz {

inline constexpr std::size_t kUsableTreeCount = 300;
inline constexpr std::size_t kUsableDepth = 3;
inline constexpr std::size_t kUsableSplits = (std::size_t{1} << kUsableDepth) - 1;

// Whole binary trees. Split i leads to 2i + 1, if the input is below the threshold, or to 2i + 2.
// Column by column, and by their first splits, since the module compresses better so: their sum
// does not depend on their order.
struct UsableTrees {
  // A column; from kFeatureCount on, relative to the document.
  std::uint8_t inputs[kUsableSplits][kUsableTreeCount];
  // The upper half of a float, in two bytes.
  std::uint8_t upper[kUsableSplits][kUsableTreeCount], lower[kUsableSplits][kUsableTreeCount];
  std::int8_t leaves[kUsableSplits + 1][kUsableTreeCount];  // in kUsableStep of log-odds
};

extern const float kUsableStep;
extern const UsableTrees kUsableTrees;

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_USABLE_MODEL_DATA_H_
