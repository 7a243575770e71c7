#include "selection/orders.h"

#include <algorithm>

#include "base/deterministic.h"
#include "document/articles.h"
#include "words/counted_words.h"

namespace leitsatz {
namespace {

// Costs are in standard deviations of the scores, so that they mean the same for every ranker.
// Redundancy alone is absolute: MmrWeights (mmr.h) has that. Set by hand: see docs/decisions.md.
constexpr double kDanglingCost = 0.4;  // of a sentence without the one it needs
constexpr double kSpreadCost = 1;      // of a key point beside another
constexpr double kBriefCost = 0.8;     // of a sentence of no words, less for each up to
constexpr double kTellingWords = 18;   // words: what readers choose has 12 to 35

Standing standing_of(std::uint32_t flags) {
  return flags & kDamage ? Standing::kLast : flags & kIdle ? Standing::kSetBack : Standing::kSound;
}

// The candidate before k, if it is whole and no heading is between; else kLost.
std::uint32_t antecedent_of(std::size_t k, const SelectionInput& input, const Document& document) {
  if (k == 0 || input.standing[k - 1] == Standing::kLast) return kLost;
  for (std::uint32_t b = input.block[k - 1]; b < input.block[k]; ++b) {
    if (b > input.block[k - 1] && heads_section(document, b)) return kLost;
  }
  return static_cast<std::uint32_t>(k - 1);
}

// Moves the first whole candidate of each article to the front, those that stand alone first.
void take_from_each_article(const SelectionInput& input, Order& order) {
  const auto whole = order.candidates.begin() + static_cast<std::ptrdiff_t>(order.whole);
  std::vector<std::uint8_t> taken(input.article.size() + 1, 0);  // by article
  std::vector<std::uint8_t> leads(order.candidates.size(), 0);   // by candidate
  for (const bool alone : {true, false}) {
    for (auto k = order.candidates.begin(); k != whole; ++k) {
      if (taken[input.article[*k]] || (alone && input.needs[*k] != kStandsAlone)) continue;
      taken[input.article[*k]] = leads[*k] = 1;
    }
  }
  std::stable_partition(order.candidates.begin(), whole,
                        [&](std::uint32_t k) { return leads[k] != 0; });
}

}  // namespace

SelectionInput make_selection_input(const ParsedText& parsed, const SentenceFlags& flags,
                                    ScoredCandidates scored) {
  SelectionInput input;
  input.candidates = std::move(scored.sentences);
  input.vectors = std::move(scored.vectors);
  input.raw = std::move(scored.scores);
  input.classic = scored.classic;
  const std::size_t n = input.candidates.size();
  input.standing.reserve(n);
  input.teaser_standing.reserve(n);
  input.block.reserve(n);
  input.needs.reserve(n);
  input.brevity.reserve(n);
  for (const std::uint32_t s : input.candidates) {
    input.standing.push_back(standing_of(flags.bits[s]));
    input.teaser_standing.push_back(standing_of(flags.bits[s] & ~std::uint32_t{kQuestion}));
    input.block.push_back(parsed.sentences.block[s]);
  }
  for (std::size_t k = 0; k < n; ++k) {
    const std::uint32_t s = input.candidates[k];
    const bool dangles = (flags.bits[s] & kDangling) != 0;
    input.needs.push_back(dangles ? antecedent_of(k, input, parsed.document) : kStandsAlone);
    const double counted = count_words(parsed.text, parsed.terms.of(s), parsed.language);
    input.brevity.push_back(static_cast<float>(std::max(0.0, 1 - counted / kTellingWords)));
  }
  const std::vector<std::uint32_t> begins = begins_of_articles(parsed.document.blocks);
  if (begins.size() > 1) {
    for (const std::uint32_t block : input.block) {
      const auto behind = std::upper_bound(begins.begin(), begins.end(), block);
      input.article.push_back(static_cast<std::uint32_t>(behind - begins.begin()) - 1);
    }
  }
  input.teaser_gains = find_teaser_gains(parsed, flags.bits, input.candidates, scored.teaser_signs);
  input.spellings = find_spellings(parsed.text, parsed.terms);
  return input;
}

Order make_order(const SelectionInput& input, std::span<const double> scores, SummaryType type,
                 Postings postings) {
  if (input.classic) return plain_order(scores);
  const double deviation = moments_of(scores).deviation;
  const Likeness likeness(input.vectors, std::move(postings));
  const std::span<const Standing> standing =
      type == SummaryType::kTeaser ? input.teaser_standing : input.standing;
  const auto order_of = [&](std::span<const double> own, const MmrWeights& weights) {
    Order order = diverse_order(
        {own, likeness, standing, input.needs, input.document, input.language, input.shared},
        weights);
    const bool spread = !input.article.empty() && type != SummaryType::kTeaser;
    if (spread) take_from_each_article(input, order);
    return order;
  };
  const MmrWeights tldr{.dangling = kDanglingCost * deviation};
  MmrWeights list{.dangling = tldr.dangling, .spread = kSpreadCost * deviation, .pairs = false};
  if (type == SummaryType::kTeaser) {
    return order_of(teaser_scores(input.teaser_gains, scores, deviation > 0 ? deviation : 1), list);
  }
  std::vector<double> own(scores.begin(), scores.end());
  for (std::size_t k = 0; k < own.size(); ++k) {
    own[k] -= kBriefCost * deviation * static_cast<double>(input.brevity[k]);
  }
  list.apart = true;
  return order_of(own, type == SummaryType::kKeyPoints ? list : tldr);
}

}  // namespace leitsatz
