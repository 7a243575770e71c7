#include "selection/teaser.h"

#include <algorithm>

#include "language/clause_words.h"
#include "language/made_for.h"

namespace leitsatz {
namespace {

// Costs and gains are in standard deviations of the scores. Set by hand: see docs/decisions.md.
constexpr double kTeaserSalience = 0.5;  // what is left of the score
constexpr double kTeaserQuestion = 1.5;
constexpr double kTeaserTension = 1;
constexpr double kTeaserContrast = 0.7;
constexpr double kTeaserFigures = -1;     // after the opening; figures are the outcome
constexpr double kTeaserOutcome = -0.7;   // for words that announce a result
constexpr double kTeaserTold = -1.5;      // for a sentence that the title covers
constexpr double kTeaserCore = -2;        // for the best sentence, which a tldr would show
constexpr double kCovered = 0.5;          // share of the title's terms
constexpr std::size_t kOpening = 3;       // sentences
constexpr double kTeaserStart = 1.0 / 3;  // share of the text in which a teaser begins
constexpr double kTeaserEnd = 2.0 / 3;    // share of the text; the rest gives the outcome away
constexpr double kGivenAway = -1000;      // after all others
constexpr double kOpener = 1000;          // before all others

enum Sign : std::uint8_t {
  kAsks = 1u << 0,     // it is a question
  kNumbers = 1u << 1,  // it gives figures
  kOutcome = 1u << 2,  // announces a result
  kTold = 1u << 3,     // the title covers it
};

bool in_last_part(std::size_t place, std::size_t count) {
  return place > 0 && static_cast<double>(place) >= kTeaserEnd * static_cast<double>(count);
}

// By word: whether it announces a contrast.
std::vector<std::uint8_t> find_contrasts(std::string_view text, LanguageId language,
                                         const Terms& terms) {
  const ClauseWords& words = made_for<ClauseWords>(language);
  std::vector<std::uint8_t> contrasts(terms.words.size(), 0);
  for (std::size_t w = 0; w < contrasts.size(); ++w) {
    contrasts[w] = words.has(slice(text, terms.words[w].first), kContrast);
  }
  return contrasts;
}

// The gain from a sentence's words.
double gain_of_words(std::span<const Token> tokens, const Terms& terms,
                     std::span<const std::uint8_t> contrasts) {
  double gain = 0;
  bool tension = false, contrast = false;
  for (const Token& token : tokens) {
    tension = tension || (terms.words[token.word].classes & kTension);
    contrast = contrast || contrasts[token.word];
  }
  if (tension) gain += kTeaserTension;
  if (contrast) gain += kTeaserContrast;
  return gain;
}

// Adds the gain from its signs and its place among `count` candidates.
float gain_of(double gain, std::uint8_t signs, std::size_t place, std::size_t count) {
  if (signs & kAsks) gain += kTeaserQuestion;
  if ((signs & kNumbers) && place >= kOpening) gain += kTeaserFigures;
  if (signs & kOutcome) gain += kTeaserOutcome;
  if (signs & kTold) gain += kTeaserTold;
  if (in_last_part(place, count)) gain += kGivenAway;
  return static_cast<float>(gain);
}

// Whether the sentence opens with a name, perhaps after an article: with a word that is never in
// lower case and is capitalized in mid-sentence, too.
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

// Puts the best sentence that can open a teaser first. Sentences before it that cannot would
// precede it in the teaser, so they come last.
void put_opener_first(std::span<const std::uint8_t> openers, double unit,
                      std::vector<double>& scores) {
  std::size_t opener = scores.size();
  for (std::size_t k = 0; k < scores.size(); ++k) {
    if (openers[k] && (opener == scores.size() || scores[k] > scores[opener])) opener = k;
  }
  if (opener == scores.size()) return;
  scores[opener] += unit * kOpener;
  for (std::size_t k = 0; k < opener; ++k) {
    if (!openers[k]) scores[k] += unit * 2 * kGivenAway;
  }
}

}  // namespace

std::uint8_t find_teaser_signs(const FeatureRow& row) {
  unsigned signs = 0;
  if (at(row, Feature::kQuestion) > 0) signs |= kAsks;
  if (at(row, Feature::kHasNumber) > 0) signs |= kNumbers;
  if (at(row, Feature::kCue) > 0) signs |= kOutcome;
  if (at(row, Feature::kTitleShare) >= kCovered) signs |= kTold;
  return static_cast<std::uint8_t>(signs);
}

TeaserGains find_teaser_gains(const ParsedText& parsed, std::span<const std::uint32_t> flags,
                              std::span<const std::uint32_t> candidates,
                              std::span<const std::uint8_t> signs) {
  const Terms& terms = parsed.terms;
  const std::size_t n = candidates.size();
  const std::vector<std::uint8_t> contrasts = find_contrasts(parsed.text, parsed.language, terms);
  TeaserGains teaser;
  teaser.gains.reserve(n);
  teaser.openers.reserve(n);
  for (std::size_t k = 0; k < n; ++k) {
    const std::span<const Token> tokens = terms.of(candidates[k]);
    const std::uint32_t flag = flags[candidates[k]];
    teaser.gains.push_back(gain_of(gain_of_words(tokens, terms, contrasts), signs[k], k, n));
    const bool early =
        k < kOpening || static_cast<double>(k) < kTeaserStart * static_cast<double>(n);
    const bool opens =
        k == 0 || (signs[k] & kAsks) || (!(flag & kDangling) && opens_with_name(tokens, terms));
    teaser.openers.push_back(early && opens && !(flag & (kDamage | (kIdle & ~kQuestion))));
  }
  return teaser;
}

std::vector<double> teaser_scores(const TeaserGains& teaser, std::span<const double> scores,
                                  double unit) {
  std::vector<double> own(scores.size());
  for (std::size_t k = 0; k < own.size(); ++k) {
    own[k] = kTeaserSalience * scores[k] + unit * teaser.gains[k];
  }
  const auto core = std::max_element(scores.begin(), scores.end()) - scores.begin();
  if (own.size() > 1) own[static_cast<std::size_t>(core)] += unit * kTeaserCore;
  put_opener_first(teaser.openers, unit, own);
  return own;
}

}  // namespace leitsatz
