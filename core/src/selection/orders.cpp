#include "selection/orders.h"

#include <algorithm>

#include "base/deterministic.h"

namespace leitsatz {
namespace {

// Costs and gains below are in standard deviations of the scores, so that they mean the same for
// every ranker; those of likeness are absolute (order.h). Set by hand: see docs/decisions.md.
constexpr double kDanglingCost = 0.8;    // of a sentence without the one it needs
constexpr double kListDanglingCost = 2;  // the same in a list, where each stands alone
constexpr double kListRedundancy = 1.6;  // times that of a tldr
constexpr double kCrowdingCost = 0.8;    // for each point of the same paragraph
constexpr double kWordyCost = 0.6;       // of a sentence e times as long as a plain one
constexpr double kPlainWords = 20;       // the mean sentence of news, rounded

// The candidate before, if it is whole and no heading stands between.
std::uint32_t antecedent_of(std::size_t k, const Material& material, const Document& document) {
  if (k == 0 || material.damaged[k - 1]) return kLost;
  for (std::uint32_t b = material.block[k - 1]; b < material.block[k]; ++b) {
    if (b > material.block[k - 1] && document.blocks[b].kind == BlockKind::kHeading) return kLost;
  }
  return static_cast<std::uint32_t>(k - 1);
}

}  // namespace

Material gather(std::string_view text, LanguageId language, const Document& document,
                const Sentences& sentences, const Terms& terms, const Condition& condition,
                std::span<const std::uint32_t> candidates,
                std::span<const std::uint8_t> teaser_signs, Vectors vectors,
                std::vector<double> raw, bool classic) {
  Material material;
  material.candidates.assign(candidates.begin(), candidates.end());
  material.vectors = std::move(vectors);
  material.raw = std::move(raw);
  material.classic = classic;
  material.damaged.reserve(candidates.size());
  material.block.reserve(candidates.size());
  material.needs.reserve(candidates.size());
  material.wordiness.reserve(candidates.size());
  for (const std::uint32_t s : candidates) {
    material.damaged.push_back((condition.flags[s] & kDamage) != 0);
    material.block.push_back(sentences.block[s]);
  }
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    const std::uint32_t s = candidates[k];
    const bool dangles = (condition.flags[s] & kDangling) != 0;
    material.needs.push_back(dangles ? antecedent_of(k, material, document) : kStandsAlone);
    const double words = std::max(kPlainWords, static_cast<double>(terms.of(s).size()));
    material.wordiness.push_back(static_cast<float>(ln(words / kPlainWords)));
  }
  material.teasing = find_teasing(text, language, terms, condition.flags, candidates, teaser_signs);
  material.spellings = find_spellings(text, terms);
  return material;
}

Order make_order(const Material& material, std::span<const double> scores, SummaryType type,
                 Postings postings) {
  if (material.classic) return plain_order(scores);
  const double deviation = moments_of(scores).deviation;
  const Likeness likeness(material.vectors, std::move(postings));
  const auto order_of = [&](std::span<const double> own, const Weighing& weighing) {
    return diverse_order({own, likeness, material.damaged, material.needs, material.block},
                         weighing);
  };
  const Weighing tldr{.dangling = kDanglingCost * deviation};
  Weighing list{.redundancy = kListRedundancy * tldr.redundancy,
                .dangling = kListDanglingCost * deviation,
                .crowding = kCrowdingCost * deviation,
                .pairs = false};
  switch (type) {
    case SummaryType::kKeyPoints: {
      std::vector<double> own(scores.begin(), scores.end());
      for (std::size_t k = 0; k < own.size(); ++k) {
        own[k] -= kWordyCost * deviation * material.wordiness[k];
      }
      list.apart = true;
      return order_of(own, list);
    }
    case SummaryType::kTeaser:
      return order_of(teaser_scores(material.teasing, scores, deviation > 0 ? deviation : 1), list);
    default:
      return order_of(scores, tldr);
  }
}

}  // namespace leitsatz
