#include "language/foreign.h"

#include <algorithm>
#include <cmath>

#include "language/data/languages.h"
#include "language/evidence.h"
#include "language/fit.h"
#include "language/language.h"

namespace leitsatz {
namespace {

using unicode::Script;

bool writes(const LanguageRow& row, Script script) {
  return ((scripts(row.script) | row.also_in) & scripts(script)) != 0;
}

constexpr double kOwnShare = 0.35;  // of the letters: more in its own scripts and it is not foreign
constexpr double kFewLetters = 6;   // weighed as above, of a script that one language uses
constexpr double kManyLetters = 30;
// Uncapitalized words, and the bits per root of them by which a foreign language leads: what tells
// nothing and what leaves no doubt. A lead that is large enough needs no bad fit of the article's
// language: French fits Spanish well.
constexpr double kFewWords = 1;
constexpr double kManyWords = 6;
constexpr double kSmallLead = 2;
constexpr double kLargeLead = 6;
constexpr double kOverwhelmingLead = 12;
constexpr double kMaxForeign = 0.98;

// The place of a language in a profile, or of one that is near it, or the number of places.
std::size_t place_of(const Profile& profile, LanguageId language) {
  const auto begin = profile.languages.begin();
  const auto found = std::find(begin, profile.languages.end(), language);
  if (found != profile.languages.end()) return static_cast<std::size_t>(found - begin);
  const auto near = std::find_if(begin, profile.languages.end(),
                                 [&](LanguageId other) { return are_related(other, language); });
  return static_cast<std::size_t>(near - begin);
}

// A text in a script that the document's language does not use.
double other_script(const Evidence& evidence, Script script) {
  const Profile* profile = profile_of(script);
  if (!profile) return kMaxForeign * ramp(total_weight(evidence), kFewLetters, kManyLetters);
  if (evidence.words_of(script) == 0) return 0;
  const ProfileFit ranking = fit_profile(*profile, evidence);
  return kMaxForeign *
         std::min(ramp(ranking.words, kFewWords, kManyWords), fit(ranking, ranking.best));
}

// A text in the script of the document's language.
double same_script(const Evidence& evidence, LanguageId language) {
  const Profile* profile = profile_of(kLanguages[language].script);
  if (!profile || evidence.words_of(profile->script) == 0) return 0;
  const std::size_t own = place_of(*profile, language);
  if (own == profile->languages.size()) return 0;
  const ProfileFit ranking = fit_profile(*profile, evidence);
  std::size_t best = own;
  for (std::size_t i = 0; i < profile->languages.size(); ++i) {
    const bool near = are_related(profile->languages[i], language);
    if (!near && ranking.bits[i] > ranking.bits[best]) best = i;
  }
  const double lead = (ranking.bits[best] - ranking.bits[own]) / std::sqrt(ranking.words);
  return kMaxForeign *
         std::min({ramp(ranking.words, kFewWords, kManyWords), ramp(lead, kSmallLead, kLargeLead),
                   fit(ranking, best),
                   std::max(1 - fit(ranking, own), ramp(lead, kSmallLead, kOverwhelmingLead))});
}

// A text in Han characters and kana, in a document of the one or the other language.
double han_script(const Evidence& evidence, LanguageId language) {
  const bool japanese = is_japanese(evidence);
  const LanguageId found = language_of(japanese ? Script::kHiragana : Script::kHan);
  if (found == language) return 0;
  // Japanese titles may do without kana: only characters that it does not use tell Chinese.
  if (!japanese && evidence.chinese < kTellingCharacters) return 0;
  return kMaxForeign * ramp(han_weight(evidence), kFewLetters, kManyLetters);
}

}  // namespace

double ForeignDetector::confidence(std::string_view text) {
  if (language_ == kUnd) return 0;
  Evidence evidence;
  read_evidence(text, Words::kUncapitalizedOnce, memory_, evidence);
  const std::uint32_t total = total_weight(evidence);
  if (total == 0) return 0;
  const Script script = main_script(evidence);
  const LanguageRow& row = kLanguages[language_];
  if (script == Script::kHan && (row.script == Script::kHan || row.script == Script::kHiragana)) {
    return han_script(evidence, language_);
  }
  if (script == row.script) return same_script(evidence, language_);
  if (writes(row, script)) return 0;
  std::uint32_t own = 0;
  for (std::size_t s = static_cast<std::size_t>(Script::kCommon) + 1; s < kScripts; ++s) {
    const auto other = static_cast<Script>(s);
    if (writes(row, other)) own += script_weight(evidence, other);
  }
  return own > kOwnShare * total ? 0 : other_script(evidence, script);
}

double foreign_confidence(std::string_view text, LanguageId language) {
  WordMemory memory(text.size());
  return ForeignDetector(language, memory).confidence(text);
}

}  // namespace leitsatz
