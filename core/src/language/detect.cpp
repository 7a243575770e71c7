#include <algorithm>
#include <initializer_list>

#include "language/evidence.h"
#include "language/fit.h"
#include "language/language.h"
#include "language/made_for.h"
#include "language/telling_words.h"

namespace leitsatz {
namespace {

using unicode::Script;

constexpr double kMinConfidence = 0.4;  // below, the language is kUnd
constexpr double kEnoughWords = 3;      // one or two words may be of many languages
constexpr double kHalfSureLetters = 1;  // in a script of one language: confidence 0.5 with so many
// A text of less weight may be Chinese or Japanese if no character tells (script_weight()).
constexpr std::uint32_t kMostUnsureHan = 60;
constexpr double kWeakFit = 0.25;  // factor of the confidence where the fit is bad

double guess_confidence(const ProfileFit& fits) {
  const double words = std::min(1.0, fits.words / kEnoughWords);
  return posterior(fits) * words * (kWeakFit + (1 - kWeakFit) * goodness_of_fit(fits, fits.best));
}

// For a script without a profile: one language uses it.
LanguageGuess guess_by_script(LanguageId language, std::uint32_t letters) {
  return {language, letters / (letters + kHalfSureLetters)};
}

LanguageGuess guess_by_profile(const Profile& profile, const Evidence& evidence) {
  if (evidence.words_of(profile.script) == 0) return {};
  const ProfileFit fits = fit_profile(profile, evidence);
  return {profile.languages[fits.best], guess_confidence(fits)};
}

// The same, if words of a near language or of an unknown one do not say otherwise.
LanguageGuess told_apart(LanguageGuess found, std::string_view text) {
  if (found.language == kUnd) return found;
  const LanguageId told = made_for<TellingWords>(found.language).decide(text);
  if (told == kUnd) return {};
  found.language = told;
  return found;
}

LanguageGuess guess(const Evidence& evidence) {
  const std::uint32_t total = total_weight(evidence);
  if (total == 0) return {};
  const Script script = main_script(evidence);
  LanguageGuess result;
  std::uint32_t letters = script_weight(evidence, script);
  if (script == Script::kHan) {
    letters = han_weight(evidence);
    const Script native = is_japanese(evidence) ? Script::kHiragana : Script::kHan;
    result = guess_by_script(language_of(native), letters);
    if (native == Script::kHan && evidence.chinese == 0 && letters < kMostUnsureHan) return {};
  } else if (const Profile* profile = profile_of(script)) {
    result = guess_by_profile(*profile, evidence);
  } else {
    result = guess_by_script(language_of(script), letters);
  }
  result.confidence *= (1 + static_cast<double>(letters) / total) / 2;
  if (result.language == kUnd || result.confidence < kMinConfidence) return {};
  return result;
}

}  // namespace

LanguageGuess detect_language(std::string_view text) {
  WordMemory memory(text.size());
  return detect_language(text, memory);
}

LanguageGuess detect_language(std::string_view text, WordMemory& memory) {
  Evidence evidence;
  if (text.size() <= kMaxDetectBytes) {
    read_evidence(text, Words::kAll, memory, evidence);
    return told_apart(guess(evidence), text);
  }
  // A third each of the start, the middle and the end.
  const auto size = static_cast<std::uint32_t>(text.size());
  constexpr std::uint32_t kPart = kMaxDetectBytes / 3;
  for (std::uint32_t begin : {0u, size / 2 - kPart / 2, size - kPart}) {
    const std::uint32_t first = unicode::floor_boundary(text, begin);
    const std::uint32_t last = unicode::floor_boundary(text, begin + kPart);
    read_evidence(text.substr(first, last - first), Words::kAll, memory, evidence);
  }
  return told_apart(guess(evidence),
                    text.substr(0, unicode::floor_boundary(text, kMaxDetectBytes)));
}

}  // namespace leitsatz
