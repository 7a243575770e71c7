#include "choice.h"

#include <algorithm>
#include <cmath>

#include "deterministic.h"

namespace leitsatz {
namespace {

// Costs and gains below are in standard deviations of the scores, so that they mean the same for
// every ranker. Set by hand: see docs/decisions.md.
constexpr double kDanglingCost = 0.4;    // of a sentence without the one it needs
constexpr double kListDanglingCost = 2;  // the same in a list, where each stands alone
constexpr double kListRedundancy = 1.6;  // times that of a tldr
constexpr double kCrowdingCost = 0.8;    // for each point of the same paragraph
constexpr double kWordyCost = 0.6;       // of a sentence e times as long as a plain one
constexpr double kPlainWords = 20;       // the mean sentence of news, rounded
constexpr double kTeaserSalience = 0.5;  // what is left of the score
constexpr double kTeaserOpening = 1;     // of the first sentence; halved for each one behind it
constexpr double kTeaserQuestion = 1.5;
constexpr double kTeaserTension = 1;
constexpr double kTeaserFigures = -1;     // figures are what comes out
constexpr double kTeaserOutcome = -0.7;   // words that announce a result
constexpr double kTeaserLastPart = 0.6;   // share of the text behind which nothing is given away
constexpr double kGivenAway = -1000;      // behind all others
constexpr double kFocusGain = 4;          // of the sentence that says most of the focus
constexpr double kFocusNeighbour = 0.25;  // of that, for the one beside it
constexpr double kFocusName = 1.5;        // times the weight of another term

double deviation_of(std::span<const double> values) {
  if (values.empty()) return 0;
  const auto n = static_cast<double>(values.size());
  double mean = 0, square = 0;
  for (const double value : values) mean += value / n;
  for (const double value : values) square += (value - mean) * (value - mean) / n;
  return std::sqrt(square);
}

// The candidate before, if it is whole and stands in the same paragraph or the one before.
std::uint32_t antecedent_of(std::size_t k, const Material& material, const Document& document) {
  if (k == 0 || material.damaged[k - 1]) return kLost;
  for (std::uint32_t b = material.block[k - 1]; b < material.block[k]; ++b) {
    if (b > material.block[k - 1] && document.blocks[b].kind == BlockKind::kHeading) return kLost;
  }
  return static_cast<std::uint32_t>(k - 1);
}

float teasing_of(const FeatureRow& row, std::span<const Token> tokens, const Terms& terms,
                 std::size_t place, std::size_t count) {
  constexpr std::size_t kOpening = 3;  // sentences
  double teasing = 0;
  if (place < kOpening) teasing += kTeaserOpening / static_cast<double>(std::size_t{1} << place);
  bool tension = false;
  for (const Token& token : tokens) {
    tension = tension || (terms.words[token.word].classes & kTension);
  }
  if (tension) teasing += kTeaserTension;
  if (at(row, Feature::kQuestion) > 0) teasing += kTeaserQuestion;
  if (at(row, Feature::kHasNumber) > 0) teasing += kTeaserFigures;
  if (at(row, Feature::kCue) > 0) teasing += kTeaserOutcome;
  const bool last_part = static_cast<double>(place) >= kTeaserLastPart * static_cast<double>(count);
  if (last_part && place > 0) teasing += kGivenAway;
  return static_cast<float>(teasing);
}

std::vector<StemPlace> places_of(const Terms& terms) {
  std::vector<std::uint32_t> capitals(terms.terms.size(), 0);
  for (const Word& word : terms.words) {
    if (word.term != kNoTerm) capitals[word.term] += word.capital;
  }
  std::vector<StemPlace> stems;
  for (TermId t = 0; t < terms.terms.size(); ++t) {
    if (terms.terms[t].sentences == 0) continue;  // of the title alone
    stems.push_back({terms.terms[t].hash, t, capitals[t] * 2 > terms.terms[t].count});
  }
  std::sort(stems.begin(), stems.end(),
            [](const StemPlace& a, const StemPlace& b) { return a.hash < b.hash; });
  return stems;
}

}  // namespace

Material gather(const Document& document, const Sentences& sentences, const Terms& terms,
                const Condition& condition, std::span<const std::uint32_t> candidates,
                std::span<const FeatureRow> rows, Vectors vectors, std::vector<double> raw,
                bool classic) {
  const std::size_t n = candidates.size();
  Material material;
  material.candidates.assign(candidates.begin(), candidates.end());
  material.vectors = std::move(vectors);
  material.raw = std::move(raw);
  material.classic = classic;
  for (const std::uint32_t s : candidates) {
    material.damaged.push_back((condition.flags[s] & kDamage) != 0);
    material.block.push_back(sentences.block[s]);
  }
  for (std::size_t k = 0; k < n; ++k) {
    const std::uint32_t s = candidates[k];
    const bool dangles = (condition.flags[s] & kDangling) != 0;
    material.needs.push_back(dangles ? antecedent_of(k, material, document) : kStandsAlone);
    material.teasing.push_back(teasing_of(rows[k], terms.of(s), terms, k, n));
    const double words = std::max(kPlainWords, static_cast<double>(terms.of(s).size()));
    material.wordiness.push_back(static_cast<float>(ln(words / kPlainWords)));
  }
  material.stems = places_of(terms);
  return material;
}

std::vector<double> match_focus(const Material& material, std::string_view focus,
                                LanguageId language) {
  const Span all{0, static_cast<std::uint32_t>(focus.size())};
  const Terms wanted = find_terms(focus, std::vector<Span>{all}, {}, language, {});
  const std::size_t n = material.candidates.size();
  Dense weight(material.vectors.isf.size(), 0);
  double square = 0, total = 0;
  for (const Term& term : wanted.terms) {
    const auto place =
        std::lower_bound(material.stems.begin(), material.stems.end(), term.hash,
                         [](const StemPlace& p, std::uint64_t hash) { return p.hash < hash; });
    if (place == material.stems.end() || place->hash != term.hash) continue;
    const double isf = material.vectors.isf[place->term] * (place->name ? kFocusName : 1);
    weight[place->term] = isf;
    square += isf * isf;
    total += isf;
  }
  if (square == 0) return {};
  // The cosine prefers a sentence that says nothing else; the share of the focus's terms, one that
  // says all of it. Each counts half.
  std::vector<double> cosine(n, 0), share(n, 0), match(n, 0);
  double most = 0;
  for (std::size_t k = 0; k < n; ++k) {
    cosine[k] = dot(material.vectors.of(k), weight) / std::sqrt(square);
    for (const Entry& entry : material.vectors.of(k)) share[k] += weight[entry.term] / total;
    most = std::max(most, cosine[k]);
  }
  if (most == 0) return {};  // only headings say it
  double best = 0;
  for (std::size_t k = 0; k < n; ++k) {
    match[k] = (cosine[k] / most + share[k]) / 2;
    best = std::max(best, match[k]);
  }
  for (double& value : match) value /= best;
  const std::vector<double> own = match;
  for (std::size_t k = 0; k < n; ++k) {
    if (k > 0) match[k] = std::max(match[k], kFocusNeighbour * own[k - 1]);
    if (k + 1 < n) match[k] = std::max(match[k], kFocusNeighbour * own[k + 1]);
  }
  return match;
}

std::vector<double> focused_scores(const Material& material, std::span<const double> match) {
  std::vector<double> scores = material.raw;
  // Where all score alike, the focus alone decides.
  const double deviation = deviation_of(material.raw);
  const double gain = kFocusGain * (deviation > 0 ? deviation : 1);
  for (std::size_t k = 0; k < match.size(); ++k) scores[k] += gain * match[k];
  return scores;
}

Orders make_orders(const Material& material, std::span<const double> scores) {
  Orders orders;
  if (material.classic) {
    orders.fill(plain_order(scores));
    return orders;
  }
  const double deviation = deviation_of(scores);
  std::vector<double> own(scores.begin(), scores.end());
  const Rivals rivals{own, material.vectors, material.damaged, material.needs, material.block};
  const Weighing tldr{.dangling = kDanglingCost * deviation};
  const auto order_of = [&](SummaryType type) -> Order& {
    return orders[static_cast<std::size_t>(type)];
  };
  order_of(SummaryType::kTldr) = diverse_order(rivals, tldr);
  order_of(SummaryType::kHeadline) = order_of(SummaryType::kTldr);

  for (std::size_t k = 0; k < own.size(); ++k) {
    own[k] = scores[k] - kWordyCost * deviation * material.wordiness[k];
  }
  const Weighing list{.redundancy = kListRedundancy * tldr.redundancy,
                      .dangling = kListDanglingCost * deviation,
                      .crowding = kCrowdingCost * deviation,
                      .pairs = false};
  Weighing points = list;
  points.apart = true;
  order_of(SummaryType::kKeyPoints) = diverse_order(rivals, points);

  const double unit = deviation > 0 ? deviation : 1;
  for (std::size_t k = 0; k < own.size(); ++k) {
    own[k] = kTeaserSalience * scores[k] + unit * material.teasing[k];
  }
  order_of(SummaryType::kTeaser) = diverse_order(rivals, list);
  return orders;
}

}  // namespace leitsatz
