#include "analysis/row_reader.h"

#include "ranking/damage_model.h"
#include "ranking/rankers.h"
#include "ranking/ranking_model.h"
#include "ranking/usable_model.h"
#include "selection/teaser.h"

namespace leitsatz {

RowReadings read_rows(Rows& rows, Ranker ranker, const Vectors& vectors, bool keep_rows) {
  const bool salience = ranker == Ranker::kSalience;
  const std::size_t n = rows.size();
  const ColumnMoments moments = rows.moments();
  RankingModel ranking(moments, salience ? n : 0);
  const DamageModel damage(moments);
  const UsableModel usable(moments);
  const ShareReader shares(moments);
  RowReadings readings;
  readings.damage_logits.resize(n);
  readings.reasons.resize(n);
  readings.teaser_signs.resize(n);
  std::vector<double> usable_logits(salience ? n : 0);
  readings.shares.resize(salience ? n : 0);
  if (keep_rows) readings.rows.resize(n);
  for (std::size_t k = 0; k < n;) {
    const std::span<const FeatureRow> next = rows.next();
    if (salience) {
      ranking.read(next);
      usable.read(next, &usable_logits[k]);
    }
    damage.read(next, &readings.damage_logits[k]);
    for (const FeatureRow& row : next) {
      readings.reasons[k] = static_cast<std::uint16_t>(find_reasons(row, k));
      readings.teaser_signs[k] = find_teaser_signs(row);
      if (salience) readings.shares[k] = shares.read(row);
      if (keep_rows) readings.rows[k] = row;
      ++k;
    }
  }
  readings.scores = salience ? ranking.scores() : classic_scores(ranker, vectors);
  for (std::size_t k = 0; salience && k < n; ++k) {
    readings.scores[k] -=
        damage_penalty(readings.damage_logits[k]) + usable_penalty(usable_logits[k]);
  }
  return readings;
}

}  // namespace leitsatz
