#include "selection/focus.h"

#include <algorithm>
#include <cmath>

#include "base/deterministic.h"
#include "words/word_forms.h"

namespace leitsatz {
namespace {

constexpr double kFocusGain = 4;           // deviations of the scores, for the best match
constexpr double kFocusNeighbour = 0.25;   // of a sentence's match, for the sentences beside it
constexpr double kFocusName = 1.5;         // a name, relative to another term
constexpr double kFocusInflected = 0.5;    // a form of the term, relative to the term itself
constexpr std::size_t kMaxInflected = 64;  // terms of a focus that the text does not contain

// A term of the text, with what is compared with a focus.
struct StemPlace {
  std::uint64_t hash = 0;
  TermId term = 0;
  Beginning beginning;  // of its shortest word
  bool name = false;    // written with a capital more often than not
};

// The terms that `vectors` hold, ascending.
std::vector<StemPlace> find_stems(const Spellings& spellings, const Vectors& vectors) {
  constexpr std::uint32_t kNoStem = 0xFFFFFFFFu;  // for terms of titles and headings alone
  std::vector<std::uint32_t> stem_of(vectors.isf.size(), kNoStem);
  for (const Entry& entry : vectors.entries) stem_of[entry.term] = 0;
  std::vector<StemPlace> stems;
  stems.reserve(stem_of.size());
  for (TermId t = 0; t < stem_of.size(); ++t) {
    if (stem_of[t] == kNoStem) continue;
    stem_of[t] = static_cast<std::uint32_t>(stems.size());
    stems.push_back({0, t, {}, false});
  }
  std::vector<std::uint32_t> capitals(stems.size(), 0), counts(stems.size(), 0);
  const std::string_view bytes = spellings.bytes;
  std::uint32_t begin = 0;
  for (const Spellings::Spelling& word : spellings.words) {
    const std::string_view spelled = bytes.substr(begin, word.end - begin);
    begin = word.end;
    const std::uint32_t stem = stem_of[word.term];
    if (stem == kNoStem) continue;
    capitals[stem] += word.capital;
    counts[stem] += word.count;
    stems[stem].hash = word.stem;
    const Beginning beginning = beginning_of(spelled);
    Beginning& shortest = stems[stem].beginning;
    if (shortest.length == 0 || beginning.length < shortest.length) shortest = beginning;
  }
  for (std::size_t i = 0; i < stems.size(); ++i) stems[i].name = capitals[i] * 2 > counts[i];
  return stems;
}

}  // namespace

Spellings find_spellings(std::string_view text, const Terms& terms) {
  // Words without a first mention occur in the given title only.
  const auto is_sought = [](const Word& word) {
    return word.term != kNoTerm && !word.first.empty();
  };
  Spellings spellings;
  std::size_t words = 0, size = 0;
  for (const Word& word : terms.words) {
    if (!is_sought(word)) continue;
    ++words;
    size += word.first.size();
  }
  spellings.words.reserve(words);
  spellings.bytes.reserve(size);
  for (const Word& word : terms.words) {
    if (!is_sought(word)) continue;
    spellings.bytes += slice(text, word.first);
    spellings.words.push_back({terms.terms[word.term].hash, word.term,
                               static_cast<std::uint32_t>(spellings.bytes.size()), word.count,
                               word.capital});
  }
  return spellings;
}

std::vector<double> match_focus(const Spellings& spellings, const Vectors& vectors,
                                std::string_view focus, LanguageId language) {
  const std::vector<StemPlace> stems = find_stems(spellings, vectors);
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
  // Sorted here and not with the analysis, since most analyses never have a focus.
  std::vector<std::uint32_t> by_hash(stems.size());
  for (std::uint32_t i = 0; i < by_hash.size(); ++i) by_hash[i] = i;
  std::sort(by_hash.begin(), by_hash.end(),
            [&](std::uint32_t a, std::uint32_t b) { return stems[a].hash < stems[b].hash; });
  std::size_t inflected = 0;
  for (const Term& term : wanted.terms) {
    const auto place =
        std::lower_bound(by_hash.begin(), by_hash.end(), term.hash,
                         [&](std::uint32_t i, std::uint64_t hash) { return stems[i].hash < hash; });
    if (place != by_hash.end() && stems[*place].hash == term.hash) {
      total += want(stems[*place], 1);
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
  if (most == 0) return {};  // only headings hold it
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
  // If all scores are equal, the focus alone decides.
  const double deviation = moments_of(raw).deviation;
  const double gain = kFocusGain * (deviation > 0 ? deviation : 1);
  for (std::size_t k = 0; k < match.size(); ++k) scores[k] += gain * match[k];
  return scores;
}

}  // namespace leitsatz
