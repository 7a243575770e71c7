// What each kind of column contributes to the score.
#include "ranking/shares.h"

#include <doctest/doctest.h>

#include "ranking/ranking_model.h"
#include "ranking/ranking_model_data.h"

namespace leitsatz {
namespace {

ColumnMoments even() {
  ColumnMoments moments;
  moments.deviations.fill(1);
  return moments;
}

double share(const Shares& shares, Share of) {
  return shares[static_cast<std::size_t>(of)] * kShareStep;
}

TEST_CASE("a column counts with its weights in the linear network and in the formula") {
  const ShareReader reader(even());
  FeatureRow row{};
  at(row, Feature::kTitleZ) = 2;
  const auto c = static_cast<std::size_t>(Feature::kTitleZ);
  const double linear = static_cast<double>(kLinear.scales[0]) * kLinear.weights[c] /
                        static_cast<double>(kColumnDeviations[c]);
  const double by_hand = kHandShare * static_cast<double>(kFeatures[c].weight);
  CHECK(share(reader.read(row), Share::kTitle) ==
        doctest::Approx(2 * kScale * (linear + by_hand)).epsilon(0.01));
  CHECK(share(reader.read(row), Share::kCentral) == 0);
}

TEST_CASE("shares are linear, and a column of length or damage is in none") {
  const ShareReader reader(even());
  FeatureRow once{}, twice{};
  at(once, Feature::kPositionDecay) = 0.5f;
  at(twice, Feature::kPositionDecay) = 1;
  CHECK(2 * share(reader.read(once), Share::kPosition) ==
        doctest::Approx(share(reader.read(twice), Share::kPosition)).epsilon(0.01));
  FeatureRow other{};
  at(other, Feature::kLengthLog) = at(other, Feature::kDamaged) = 1;
  CHECK(reader.read(other) == Shares{});
}

TEST_CASE("a share that is too large for its bits is cut") {
  ColumnMoments moments;  // no deviation: the column's weight is large
  FeatureRow row{};
  at(row, Feature::kCoverage) = 1e30f;
  const Shares shares = ShareReader(moments).read(row);
  const std::int16_t own = shares[static_cast<std::size_t>(Share::kCentral)];
  CHECK((own == 32767 || own == -32767));
}

}  // namespace
}  // namespace leitsatz
