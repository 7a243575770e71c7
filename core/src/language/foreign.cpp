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

// A sentence with more than this share of its weight in the scripts of the language is not foreign.
constexpr double kOwnShare = 0.35;
// The weight (script_weight()) of a foreign script: too little to tell, and enough to be sure.
constexpr double kFewLetters = 6;
constexpr double kManyLetters = 30;
// The same for uncapitalized words, and for the lead of a foreign language, in bits per square root
// of words. With an overwhelming lead the sentence may fit the document's language too, since
// French fits Spanish well.
constexpr double kFewWords = 1;
constexpr double kManyWords = 6;
constexpr double kSmallLead = 2;
constexpr double kLargeLead = 6;
constexpr double kOverwhelmingLead = 12;
constexpr double kMaxForeign = 0.98;

// The index of a language in a profile, or of a related one; the number of languages if neither is
// in it.
std::size_t place_of(const Profile& profile, LanguageId language) {
  const auto begin = profile.languages.begin();
  const auto found = std::find(begin, profile.languages.end(), language);
  if (found != profile.languages.end()) return static_cast<std::size_t>(found - begin);
  const auto near = std::find_if(begin, profile.languages.end(),
                                 [&](LanguageId other) { return are_related(other, language); });
  return static_cast<std::size_t>(near - begin);
}

// For a sentence in a script that the language does not use.
double other_script(const Evidence& evidence, Script script) {
  const Profile* profile = profile_of(script);
  if (!profile) return kMaxForeign * ramp(total_weight(evidence), kFewLetters, kManyLetters);
  if (evidence.words_of(script) == 0) return 0;
  const ProfileFit fits = fit_profile(*profile, evidence);
  return kMaxForeign *
         std::min(ramp(fits.words, kFewWords, kManyWords), goodness_of_fit(fits, fits.best));
}

// For a sentence in the usual script of the language.
double same_script(const Evidence& evidence, LanguageId language) {
  const Profile* profile = profile_of(kLanguages[language].script);
  if (!profile || evidence.words_of(profile->script) == 0) return 0;
  const std::size_t own = place_of(*profile, language);
  if (own == profile->languages.size()) return 0;
  const ProfileFit fits = fit_profile(*profile, evidence);
  std::size_t best = own;
  for (std::size_t i = 0; i < profile->languages.size(); ++i) {
    const bool near = are_related(profile->languages[i], language);
    if (!near && fits.bits[i] > fits.bits[best]) best = i;
  }
  const double lead = (fits.bits[best] - fits.bits[own]) / std::sqrt(fits.words);
  return kMaxForeign * std::min({ramp(fits.words, kFewWords, kManyWords),
                                 ramp(lead, kSmallLead, kLargeLead), goodness_of_fit(fits, best),
                                 std::max(1 - goodness_of_fit(fits, own),
                                          ramp(lead, kSmallLead, kOverwhelmingLead))});
}

// For a sentence in Han characters and kana in a Chinese or Japanese document.
double han_script(const Evidence& evidence, LanguageId language) {
  const bool japanese = is_japanese(evidence);
  const LanguageId found = language_of(japanese ? Script::kHiragana : Script::kHan);
  if (found == language) return 0;
  // A Japanese title may have no kana: only characters that Japanese does not use prove Chinese.
  if (!japanese && evidence.chinese < kForeignCharacters) return 0;
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
