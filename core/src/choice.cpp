#include "choice.h"

#include <algorithm>
#include <cmath>

#include "clause_data.h"
#include "deterministic.h"
#include "unicode.h"
#include "word_list.h"

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
constexpr double kTeaserSalience = 0.5;  // what is left of the score
constexpr double kTeaserQuestion = 1.5;
constexpr double kTeaserTension = 1;
constexpr double kTeaserContrast = 0.7;
constexpr double kTeaserFigures = -1;      // behind the opening: figures are what comes out
constexpr double kTeaserOutcome = -0.7;    // words that announce a result
constexpr double kTeaserTold = -1.5;       // of a sentence that the title covers: no news
constexpr double kTeaserCore = -2;         // of the best sentence: what a tldr would say
constexpr double kCovered = 0.5;           // share of the title's terms
constexpr std::size_t kOpening = 3;        // sentences
constexpr double kTeaserStart = 1.0 / 3;   // share of the text in which a teaser begins
constexpr double kTeaserEnd = 2.0 / 3;     // share of the text behind which nothing is given away
constexpr double kGivenAway = -1000;       // behind all others
constexpr double kOpener = 1000;           // before all others
constexpr double kFocusGain = 4;           // of the sentence that says most of the focus
constexpr double kFocusNeighbour = 0.25;   // of that, for the one beside it
constexpr double kFocusName = 1.5;         // times the weight of another term
constexpr double kFocusInflected = 0.5;    // times the weight of a term that is the same
constexpr std::size_t kMaxInflected = 64;  // terms of a focus that the text does not hold

double deviation_of(std::span<const double> values) {
  if (values.empty()) return 0;
  const auto n = static_cast<double>(values.size());
  double mean = 0, square = 0;
  for (const double value : values) mean += value / n;
  for (const double value : values) square += (value - mean) * (value - mean) / n;
  return std::sqrt(square);
}

// The candidate before, if it is whole and no heading stands between.
std::uint32_t antecedent_of(std::size_t k, const Material& material, const Document& document) {
  if (k == 0 || material.damaged[k - 1]) return kLost;
  for (std::uint32_t b = material.block[k - 1]; b < material.block[k]; ++b) {
    if (b > material.block[k - 1] && document.blocks[b].kind == BlockKind::kHeading) return kLost;
  }
  return static_cast<std::uint32_t>(k - 1);
}

bool in_last_part(std::size_t place, std::size_t count) {
  return place > 0 && static_cast<double>(place) >= kTeaserEnd * static_cast<double>(count);
}

// By word: whether it announces a contrast.
std::vector<std::uint8_t> find_contrasts(std::string_view text, LanguageId language,
                                         const Terms& terms) {
  const std::string_view list = clause_row(language).contrasts;
  std::vector<std::uint8_t> contrasts(terms.words.size(), 0);
  for (std::size_t w = 0; w < contrasts.size() && !list.empty(); ++w) {
    contrasts[w] = holds_word(list, slice(text, terms.words[w].first));
  }
  return contrasts;
}

float teasing_of(std::span<const std::uint8_t> contrasts, const FeatureRow& row,
                 std::span<const Token> tokens, const Terms& terms, std::size_t place,
                 std::size_t count) {
  double teasing = 0;
  bool tension = false, contrast = false;
  for (const Token& token : tokens) {
    tension = tension || (terms.words[token.word].classes & kTension);
    contrast = contrast || contrasts[token.word];
  }
  if (tension) teasing += kTeaserTension;
  if (contrast) teasing += kTeaserContrast;
  if (at(row, Feature::kQuestion) > 0) teasing += kTeaserQuestion;
  if (at(row, Feature::kHasNumber) > 0 && place >= kOpening) teasing += kTeaserFigures;
  if (at(row, Feature::kCue) > 0) teasing += kTeaserOutcome;
  if (at(row, Feature::kTitleShare) >= kCovered) teasing += kTeaserTold;
  if (in_last_part(place, count)) teasing += kGivenAway;
  return static_cast<float>(teasing);
}

// Opens with a name, perhaps behind an article: with a word that is in lower case nowhere and has a
// capital in mid-sentence, too.
bool opens_with_name(std::span<const Token> tokens, const Terms& terms) {
  for (std::size_t i = 0; i < std::min<std::size_t>(2, tokens.size()); ++i) {
    const Word& word = terms.words[tokens[i].word];
    const bool article = (word.classes & (kStopWord | kDeterminer)) != 0;
    if (article && i == 0) continue;
    if (!(tokens[i].shape & kUpperStart) || article || word.lower > 0) return false;
    if (i > 0 || word.capital > 0) return true;
    const bool surname = tokens.size() > 1 && (tokens[1].shape & kUpperStart);
    return surname && terms.words[tokens[1].word].lower == 0;
  }
  return false;
}

// Letters U+00E0 to U+00FF without their marks.
constexpr std::u16string_view kPlainLatin = u"aaaaaaaceeeeiiiidnooooo\u00F7ouuuuyty";

char16_t plain(char16_t c) { return c >= 0xE0 && c <= 0xFF ? kPlainLatin[c - 0xE0] : c; }

template <class Units>
Beginning beginning_of_folded(Units word) {
  constexpr std::size_t kMaxLength = 255;
  Beginning beginning;
  beginning.length = static_cast<std::uint8_t>(std::min(word.size(), kMaxLength));
  for (std::size_t i = 0; i < std::min(word.size(), Beginning::kLetters); ++i) {
    const auto c = static_cast<char16_t>(word[i]);
    beginning.letters[i] = c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c | 0x20) : plain(c);
  }
  return beginning;
}

Beginning beginning_of(std::string_view word) {
  std::string_view bare = without_elision(word);
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (std::all_of(bare.begin(), bare.end(), is_ascii)) {  // most words, and folding costs
    if (bare.ends_with("'s")) bare.remove_suffix(2);
    return beginning_of_folded(bare);
  }
  unicode::Utf16 units;
  unicode::decode(bare, {0, static_cast<std::uint32_t>(bare.size())}, units);
  std::u16string folded;
  unicode::fold(units.view(), folded);
  if (folded.ends_with(u"\u2019s")) folded.resize(folded.size() - 2);
  return beginning_of_folded(std::u16string_view(folded));
}

// Inflections end in these; of other scripts any letter may.
bool may_end(char16_t c) {
  constexpr std::u16string_view kEndings = u"aeimnorsty";
  return c > 0x7F || kEndings.find(c) != std::u16string_view::npos;
}

// Whether two words are likely forms of one: boat and boats, ferry and ferries, Bäche and Bachs.
bool are_forms(const Beginning& a, const Beginning& b) {
  constexpr std::size_t kMinCommon = 3;
  constexpr std::size_t kLongCommon = 4;  // from which more may differ
  constexpr std::size_t kMaxEnding = 3;
  const std::size_t shorter = std::min<std::size_t>({a.length, b.length, Beginning::kLetters});
  std::size_t common = 0;
  while (common < shorter && a.letters[common] == b.letters[common]) ++common;
  if (common < kMinCommon) return false;
  const std::size_t rest_a = a.length - common, rest_b = b.length - common;
  const std::size_t longer = std::max(rest_a, rest_b), less = std::min(rest_a, rest_b);
  if (common == Beginning::kLetters) return longer - less <= kMaxEnding;
  if (longer > kMaxEnding) return false;
  for (std::size_t i = common; i < Beginning::kLetters; ++i) {
    if ((i < a.length && !may_end(a.letters[i])) || (i < b.length && !may_end(b.letters[i]))) {
      return false;
    }
  }
  if (less == 0) return longer < kMaxEnding || common >= kLongCommon;
  const char16_t first_a = a.letters[common], first_b = b.letters[common];
  const bool y = (first_a == u'y' && rest_a == 1 && first_b == u'i') ||
                 (first_b == u'y' && rest_b == 1 && first_a == u'i');
  return y || (common >= kLongCommon && longer < kMaxEnding);
}

std::vector<StemPlace> places_of(std::string_view text, const Terms& terms,
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

// Of the sentences that can open a teaser, the best comes first. Those before it that can't would
// stand at the head of the teaser, so they come last.
void put_opener_first(const Material& material, double unit, std::vector<double>& scores) {
  std::size_t opener = scores.size();
  for (std::size_t k = 0; k < scores.size(); ++k) {
    if (material.openers[k] && (opener == scores.size() || scores[k] > scores[opener])) opener = k;
  }
  if (opener == scores.size()) return;
  scores[opener] += unit * kOpener;
  for (std::size_t k = 0; k < opener; ++k) {
    if (!material.openers[k]) scores[k] += unit * 2 * kGivenAway;
  }
}

}  // namespace

Material gather(std::string_view text, LanguageId language, const Document& document,
                const Sentences& sentences, const Terms& terms, const Condition& condition,
                std::span<const std::uint32_t> candidates, std::span<const FeatureRow> rows,
                Vectors vectors, std::vector<double> raw, bool classic) {
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
  const std::vector<std::uint8_t> contrasts = find_contrasts(text, language, terms);
  for (std::size_t k = 0; k < n; ++k) {
    const std::uint32_t s = candidates[k];
    const bool dangles = (condition.flags[s] & kDangling) != 0;
    material.needs.push_back(dangles ? antecedent_of(k, material, document) : kStandsAlone);
    material.teasing.push_back(teasing_of(contrasts, rows[k], terms.of(s), terms, k, n));
    const bool early =
        k < kOpening || static_cast<double>(k) < kTeaserStart * static_cast<double>(n);
    const bool opens = k == 0 || at(rows[k], Feature::kQuestion) > 0 ||
                       (!dangles && opens_with_name(terms.of(s), terms));
    material.openers.push_back(early && opens && !material.damaged[k]);
    const double words = std::max(kPlainWords, static_cast<double>(terms.of(s).size()));
    material.wordiness.push_back(static_cast<float>(ln(words / kPlainWords)));
  }
  material.stems = places_of(text, terms, material.vectors);
  return material;
}

std::vector<double> match_focus(const Material& material, std::string_view focus,
                                LanguageId language) {
  const Span all{0, static_cast<std::uint32_t>(focus.size())};
  const Terms wanted = find_terms(focus, std::vector<Span>{all}, {}, language, {});
  const std::size_t n = material.candidates.size();
  Dense weight(material.vectors.isf.size(), 0);
  double total = 0;
  const auto want = [&](const StemPlace& place, double share) {
    const double isf = share * material.vectors.isf[place.term] * (place.name ? kFocusName : 1);
    weight[place.term] = std::max(weight[place.term], isf);
    return isf;
  };
  std::size_t inflected = 0;
  for (const Term& term : wanted.terms) {
    const auto place =
        std::lower_bound(material.stems.begin(), material.stems.end(), term.hash,
                         [](const StemPlace& p, std::uint64_t hash) { return p.hash < hash; });
    if (place != material.stems.end() && place->hash == term.hash) {
      total += want(*place, 1);
      continue;
    }
    if (++inflected > kMaxInflected) continue;
    const Beginning beginning = beginning_of(slice(focus, wanted.words[term.word].first));
    double most = 0;
    for (const StemPlace& other : material.stems) {
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
  const auto core = std::max_element(scores.begin(), scores.end()) - scores.begin();
  if (own.size() > 1) own[static_cast<std::size_t>(core)] += unit * kTeaserCore;
  put_opener_first(material, unit, own);
  order_of(SummaryType::kTeaser) = diverse_order(rivals, list);
  return orders;
}

}  // namespace leitsatz
