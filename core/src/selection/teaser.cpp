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
constexpr double kTeaserFigures = -1;     // behind the opening: figures are what comes out
constexpr double kTeaserOutcome = -0.7;   // words that announce a result
constexpr double kTeaserTold = -1.5;      // of a sentence that the title covers: no news
constexpr double kTeaserCore = -2;        // of the best sentence: what a tldr would say
constexpr double kCovered = 0.5;          // share of the title's terms
constexpr std::size_t kOpening = 3;       // sentences
constexpr double kTeaserStart = 1.0 / 3;  // share of the text in which a teaser begins
constexpr double kTeaserEnd = 2.0 / 3;    // share of the text behind which nothing is given away
constexpr double kGivenAway = -1000;      // behind all others
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

// What its words gain it.
double gain_of_words(std::span<const Token> tokens, const Terms& terms,
                     std::span<const std::uint8_t> contrasts) {
  double teasing = 0;
  bool tension = false, contrast = false;
  for (const Token& token : tokens) {
    tension = tension || (terms.words[token.word].classes & kTension);
    contrast = contrast || contrasts[token.word];
  }
  if (tension) teasing += kTeaserTension;
  if (contrast) teasing += kTeaserContrast;
  return teasing;
}

// And with them its signs and its place among `count`.
float gain_of(double teasing, std::uint8_t signs, std::size_t place, std::size_t count) {
  if (signs & kAsks) teasing += kTeaserQuestion;
  if ((signs & kNumbers) && place >= kOpening) teasing += kTeaserFigures;
  if (signs & kOutcome) teasing += kTeaserOutcome;
  if (signs & kTold) teasing += kTeaserTold;
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

// Of the sentences that can open a teaser, the best comes first. Those before it that can't would
// stand at the head of the teaser, so they come last.
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

Teasing find_teasing(const ParsedText& parsed, std::span<const std::uint32_t> flags,
                     std::span<const std::uint32_t> candidates,
                     std::span<const std::uint8_t> signs) {
  const Terms& terms = parsed.terms;
  const std::size_t n = candidates.size();
  const std::vector<std::uint8_t> contrasts = find_contrasts(parsed.text, parsed.language, terms);
  Teasing teasing;
  teasing.gains.reserve(n);
  teasing.openers.reserve(n);
  for (std::size_t k = 0; k < n; ++k) {
    const std::span<const Token> tokens = terms.of(candidates[k]);
    const std::uint32_t flag = flags[candidates[k]];
    teasing.gains.push_back(gain_of(gain_of_words(tokens, terms, contrasts), signs[k], k, n));
    const bool early =
        k < kOpening || static_cast<double>(k) < kTeaserStart * static_cast<double>(n);
    const bool opens =
        k == 0 || (signs[k] & kAsks) || (!(flag & kDangling) && opens_with_name(tokens, terms));
    teasing.openers.push_back(early && opens && !(flag & kDamage));
  }
  return teasing;
}

std::vector<double> teaser_scores(const Teasing& teasing, std::span<const double> scores,
                                  double unit) {
  std::vector<double> own(scores.size());
  for (std::size_t k = 0; k < own.size(); ++k) {
    own[k] = kTeaserSalience * scores[k] + unit * teasing.gains[k];
  }
  const auto core = std::max_element(scores.begin(), scores.end()) - scores.begin();
  if (own.size() > 1) own[static_cast<std::size_t>(core)] += unit * kTeaserCore;
  put_opener_first(teasing.openers, unit, own);
  return own;
}

}  // namespace leitsatz
