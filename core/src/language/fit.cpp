#include "language/fit.h"

#include <algorithm>
#include <cmath>

#include "base/deterministic.h"
#include "language/data/languages.h"

namespace leitsatz {
namespace {

using unicode::Script;

std::size_t index(Script script) { return static_cast<std::size_t>(script); }

// Letters of an alphabet that a Han character, a kana or a Hangul syllable counts for.
constexpr std::uint32_t kSyllableWeight = 3;

// The least share of kana among Han and kana in a Japanese text. Chinese texts quote a kana now and
// then.
constexpr double kKanaShare = 0.04;

// Mean bits a word of texts in their own language, measured on held-out sentences. Random letters
// and unknown languages reach six tenths of them.
constexpr double kLatinFit = 14.0;
constexpr double kCyrillicFit = 15.0;
constexpr double kArabicFit = 15.5;
constexpr double kHebrewFit = 13.5;
constexpr double kIndicFit = 11.0;

double typical_fit(Script script) {
  switch (script) {
    case Script::kLatin:
      return kLatinFit;
    case Script::kCyrillic:
      return kCyrillicFit;
    case Script::kArabic:
      return kArabicFit;
    case Script::kHebrew:
      return kHebrewFit;
    default:
      return kIndicFit;
  }
}

constexpr double kNoFit = 0.58;
constexpr double kGoodFit = 0.78;

}  // namespace

std::uint32_t script_weight(const Evidence& evidence, Script script) {
  const bool syllabic = script == Script::kHan || script == Script::kHiragana ||
                        script == Script::kKatakana || script == Script::kHangul;
  return evidence.letters[index(script)] * (syllabic ? kSyllableWeight : 1);
}

std::uint32_t total_weight(const Evidence& evidence) {
  std::uint32_t sum = 0;
  for (std::size_t s = index(Script::kCommon) + 1; s < kScripts; ++s) {
    sum += script_weight(evidence, static_cast<Script>(s));
  }
  return sum;
}

std::uint32_t han_weight(const Evidence& evidence) {
  return script_weight(evidence, Script::kHan) + script_weight(evidence, Script::kHiragana) +
         script_weight(evidence, Script::kKatakana);
}

Script main_script(const Evidence& evidence) {
  Script best = Script::kHan;
  std::uint32_t most = han_weight(evidence);
  for (std::size_t s = index(Script::kCommon) + 1; s < kScripts; ++s) {
    const auto script = static_cast<Script>(s);
    if (script_weight(evidence, script) > most) {
      best = script;
      most = script_weight(evidence, script);
    }
  }
  return best;
}

bool is_japanese(const Evidence& evidence) {
  const std::uint32_t kana =
      evidence.letters_of(Script::kHiragana) + evidence.letters_of(Script::kKatakana);
  const std::uint32_t all = kana + evidence.letters_of(Script::kHan);
  if (kana > kKanaShare * all) return kana > evidence.chinese;
  const bool mixed = evidence.also_simplified > 0 && evidence.also_traditional > 0;
  return evidence.chinese == 0 && (mixed || kana + evidence.japanese >= kDistinctiveCharacters);
}

LanguageId language_of(Script script) {
  for (std::size_t i = kUnd + 1; i < kLanguageCount; ++i) {
    const LanguageRow& row = kLanguages[i];
    if (row.recognised && row.script == script) return static_cast<LanguageId>(i);
  }
  return kUnd;
}

const Profile* profile_of(Script script) {
  for (const Profile& profile : kProfiles) {
    if (profile.script == script) return &profile;
  }
  return nullptr;
}

ProfileFit fit_profile(const Profile& profile, const Evidence& evidence) {
  ProfileFit fits;
  fits.profile = &profile;
  fits.words = evidence.words_of(profile.script);
  const auto& levels = evidence.levels[static_cast<std::size_t>(&profile - kProfiles.data())];
  for (std::size_t i = 0; i < profile.languages.size(); ++i) {
    fits.bits[i] = kProfileStepBits * levels[i] - kLanguages[profile.languages[i]].prior;
    if (fits.bits[i] > fits.bits[fits.best]) fits.best = i;
  }
  return fits;
}

double ramp(double value, double low, double high) {
  return std::clamp((value - low) / (high - low), 0.0, 1.0);
}

double goodness_of_fit(const ProfileFit& fits, std::size_t language) {
  const double typical = typical_fit(fits.profile->script);
  return ramp(fits.bits[language] / fits.words / typical, kNoFit, kGoodFit);
}

// The words of a text are not independent: n of them count like sqrt(n) independent ones. With this
// scale, confidence equals accuracy on held-out sentences.
double posterior(const ProfileFit& fits) {
  constexpr double kLn2 = 0.69314718055994530942;
  const double scale = kLn2 / std::sqrt(fits.words);
  double sum = 0;
  for (std::size_t i = 0; i < fits.profile->languages.size(); ++i) {
    sum += exponential((fits.bits[i] - fits.bits[fits.best]) * scale);
  }
  return 1 / sum;
}

}  // namespace leitsatz
