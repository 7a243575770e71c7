#include "focus.h"

#include <algorithm>
#include <cmath>

#include "deterministic.h"
#include "word_forms.h"

namespace leitsatz {
namespace {

constexpr double kFocusGain = 4;           // of the sentence that says most of the focus
constexpr double kFocusNeighbour = 0.25;   // of that, for the one beside it
constexpr double kFocusName = 1.5;         // times the weight of another term
constexpr double kFocusInflected = 0.5;    // times the weight of a term that is the same
constexpr std::size_t kMaxInflected = 64;  // terms of a focus that the text does not hold

}  // namespace

std::vector<StemPlace> find_stems(std::string_view text, const Terms& terms,
                                  const Vectors& vectors) {
  std::vector<std::uint8_t> held(terms.terms.size(), 0);
  for (const Entry& entry : vectors.entries) held[entry.term] = 1;
  std::vector<std::uint32_t> capitals(terms.terms.size(), 0);
  for (const Word& word : terms.words) {
    if (word.term != kNoTerm) capitals[word.term] += word.capital;
  }
  std::vector<Beginning> beginnings(terms.terms.size());
  for (const Word& word : terms.words) {
    if (word.term == kNoTerm || !held[word.term] || word.first.empty()) continue;
    const Beginning beginning = beginning_of(slice(text, word.first));
    Beginning& shortest = beginnings[word.term];
    if (shortest.length == 0 || beginning.length < shortest.length) shortest = beginning;
  }
  std::vector<StemPlace> stems;
  for (TermId t = 0; t < terms.terms.size(); ++t) {
    if (!held[t]) continue;  // of titles and headings alone
    stems.push_back(
        {terms.terms[t].hash, t, beginnings[t], capitals[t] * 2 > terms.terms[t].count});
  }
  std::sort(stems.begin(), stems.end(),
            [](const StemPlace& a, const StemPlace& b) { return a.hash < b.hash; });
  return stems;
}

std::vector<double> match_focus(std::span<const StemPlace> stems, const Vectors& vectors,
                                std::string_view focus, LanguageId language) {
  const Span all{0, static_cast<std::uint32_t>(focus.size())};
  const Terms wanted = find_terms(focus, std::vector<Span>{all}, {}, language, {});
  const std::size_t n = vectors.size();
  Dense weight(vectors.isf.size(), 0);
  double total = 0;
  const auto want = [&](const StemPlace& place, double share) {
    const double isf = share * vectors.isf[place.term] * (place.name ? kFocusName : 1);
    weight[place.term] = std::max(weight[place.term], isf);
    return isf;
  };
  std::size_t inflected = 0;
  for (const Term& term : wanted.terms) {
    const auto place =
        std::lower_bound(stems.begin(), stems.end(), term.hash,
                         [](const StemPlace& p, std::uint64_t hash) { return p.hash < hash; });
    if (place != stems.end() && place->hash == term.hash) {
      total += want(*place, 1);
      continue;
    }
    if (++inflected > kMaxInflected) continue;
    const Beginning beginning = beginning_of(slice(focus, wanted.words[term.word].first));
    double most = 0;
    for (const StemPlace& other : stems) {
      if (!are_forms(beginning, other.beginning)) continue;
      most = std::max(most, want(other, kFocusInflected));
    }
    total += most;
  }
  double square = 0;
  for (const double isf : weight) square += isf * isf;
  if (square == 0) return {};
  // The cosine prefers a sentence that says nothing else; the share of the focus's terms, one that
  // says all of it. Each counts half.
  std::vector<double> cosine(n, 0), share(n, 0), match(n, 0);
  double most = 0;
  for (std::size_t k = 0; k < n; ++k) {
    cosine[k] = dot(vectors.of(k), weight) / std::sqrt(square);
    for (const Entry& entry : vectors.of(k)) share[k] += weight[entry.term] / total;
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

std::vector<double> focused_scores(std::span<const double> raw, std::span<const double> match) {
  std::vector<double> scores(raw.begin(), raw.end());
  // Where all score alike, the focus alone decides.
  const double deviation = moments_of(raw).deviation;
  const double gain = kFocusGain * (deviation > 0 ? deviation : 1);
  for (std::size_t k = 0; k < match.size(); ++k) scores[k] += gain * match[k];
  return scores;
}

}  // namespace leitsatz
