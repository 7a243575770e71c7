#include "likeness.h"

#include <algorithm>

#include "language.h"
#include "order.h"
#include "ranking_model.h"
#include "terms.h"
#include "vectors.h"

namespace leitsatz::quality {
namespace {

// Of PacSum: how far the threshold lies between the least and the largest cosine of the text, and
// the weights of both directions. Of twelve settings (0 to 0.3, -0.5 to -2) the one that serves it
// best on the development sets: any threshold above the least loses with these vectors.
constexpr double kThreshold = 0;
constexpr double kForwardWeight = 1;
constexpr double kBackwardWeight = -0.5;

struct Candidates {
  std::vector<std::uint32_t> sentences;
  Vectors vectors;
};

bool can_be_chosen(BlockKind kind) {
  return kind == BlockKind::kParagraph || kind == BlockKind::kListItem || kind == BlockKind::kQuote;
}

Candidates find_candidates(std::string_view text, const Analysis& analysis) {
  std::vector<Span> spans;
  Candidates found;
  for (std::uint32_t i = 0; i < analysis.sentences().size(); ++i) {
    const Sentence& s = analysis.sentences()[i];
    spans.push_back(s.span);
    if (can_be_chosen(analysis.blocks()[s.block].kind)) found.sentences.push_back(i);
  }
  const LanguageId language = language_from_tag(analysis.language()).value_or(kUnd);
  found.vectors = make_vectors(find_terms(text, spans, {}, language, ""), found.sentences);
  return found;
}

std::vector<std::uint32_t> to_sentences(const Order& order, const Candidates& candidates) {
  std::vector<std::uint32_t> result;
  for (const std::uint32_t k : order.candidates) result.push_back(candidates.sentences[k]);
  return result;
}

}  // namespace

std::vector<std::uint32_t> pacsum_order(std::string_view text, const Analysis& analysis) {
  const Candidates candidates = find_candidates(text, analysis);
  const Vectors& vectors = candidates.vectors;
  const std::size_t n = candidates.sentences.size();
  std::vector<double> cosines(n * n, 0);
  double least = 1, most = 0;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t k = i + 1; k < n; ++k) {
      const double cosine = dot(vectors.of(i), vectors.of(k));
      cosines[i * n + k] = cosine;
      least = std::min(least, cosine);
      most = std::max(most, cosine);
    }
  }
  const double threshold = least + kThreshold * (most - least);
  std::vector<double> scores(n, 0);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t k = i + 1; k < n; ++k) {
      const double edge = cosines[i * n + k] - threshold;
      if (edge <= 0) continue;
      scores[i] += kForwardWeight * edge;
      scores[k] += kBackwardWeight * edge;
    }
  }
  return to_sentences(plain_order(scores), candidates);
}

std::vector<std::uint32_t> hand_order(std::string_view text, const Analysis& analysis) {
  const Candidates candidates = find_candidates(text, analysis);
  std::vector<double> scores;
  std::vector<std::uint8_t> damaged;
  for (const std::uint32_t i : candidates.sentences) {
    FeatureRow row;
    std::copy(analysis.features(i).begin(), analysis.features(i).end(), row.begin());
    scores.push_back(hand_score(row));
    damaged.push_back((analysis.sentences()[i].flags & kDamage) != 0);
  }
  const Rivals rivals{scores, candidates.vectors, damaged, {}, {}};
  return to_sentences(diverse_order(rivals, {}), candidates);
}

}  // namespace leitsatz::quality
