// What each kind of column contributes to the ranker's score: for the reasons of a sentence.
//
// In:  a feature row. Out: for each Share the sum of its columns' values times their weights: those
// of the linear network and of the hand-set formula, on the scale of the scores. The linear network
// stands for all three, which were trained alike: a sum can be taken apart exactly. Compared with
// the mean of a text's rows, a share tells what a sentence owes to it. Cost: some fifty
// multiplications a candidate. Tests: shares_test.cpp.
#ifndef LEITSATZ_CORE_RANKING_SHARES_H_
#define LEITSATZ_CORE_RANKING_SHARES_H_

#include <array>
#include <cstdint>

#include "ranking/feature_table.h"

namespace leitsatz {

enum class Share : std::uint8_t {
  kPosition,
  kSection,
  kTitle,
  kCentral,
  kNames,
  kFigures,
  kCue,
};
inline constexpr std::size_t kShareCount = static_cast<std::size_t>(Share::kCue) + 1;

// In multiples of kShareStep.
using Shares = std::array<std::int16_t, kShareCount>;
inline constexpr double kShareStep = 0x1p-10;

class ShareReader {
 public:
  explicit ShareReader(const ColumnMoments& moments);
  Shares read(const FeatureRow& row) const;

 private:
  std::array<double, kRankedCount> weights_;  // 0 of columns that are in no share
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_SHARES_H_
