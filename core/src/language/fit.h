// Finds the script of a text, and how well the text fits each language of the script's profile.
//
// In:  evidence (evidence.h). Out: the main script; a log-likelihood in bits for each language.
// detect_language() and foreign_confidence() decide by them.
#ifndef LEITSATZ_CORE_LANGUAGE_FIT_H_
#define LEITSATZ_CORE_LANGUAGE_FIT_H_

#include <array>
#include <cstddef>
#include <cstdint>

#include "characters/unicode.h"
#include "language/data/profiles.h"
#include "language/evidence.h"

namespace leitsatz {

// The letters of a script. Han characters, kana and Hangul syllables count several times, since
// each says as much as a few letters of an alphabet.
std::uint32_t script_weight(const Evidence& evidence, unicode::Script script);
std::uint32_t total_weight(const Evidence& evidence);
// Of Han and kana together.
std::uint32_t han_weight(const Evidence& evidence);

// The script with the most weight. kHan stands for Han and kana together.
unicode::Script main_script(const Evidence& evidence);

// The distinctive Han characters, used by one of Chinese and Japanese only, that decide between the
// two where there are no kana.
inline constexpr std::uint32_t kDistinctiveCharacters = 1;
// A sentence in a Japanese text must have more of them to be foreign.
inline constexpr std::uint32_t kForeignCharacters = 2;

// Whether a text in Han characters and kana is Japanese rather than Chinese.
bool is_japanese(const Evidence& evidence);

// The first recognised language of a script, which is the only one if the script has no profile;
// kUnd if there is none.
LanguageId language_of(unicode::Script script);

// The profile of a script, or null.
const Profile* profile_of(unicode::Script script);

// 0 up to `low`, 1 from `high` on, linear between.
double ramp(double value, double low, double high);

// How well a text fits the languages of a profile. Languages are named by their index in the
// profile.
struct ProfileFit {
  const Profile* profile = nullptr;
  std::array<double, kMaxProfileLanguages> bits{};  // log-likelihood of each language
  double words = 0;                                 // of the text, in the profile's script
  std::size_t best = 0;                             // the language with the most bits
};

// REQUIRES: the text has words in the profile's script.
ProfileFit fit_profile(const Profile& profile, const Evidence& evidence);

// How well the text fits one language, 0..1: as badly as random letters do, or as well as an
// average text in that language.
double goodness_of_fit(const ProfileFit& fits, std::size_t language);

// The posterior probability of the best language, 0..1.
double posterior(const ProfileFit& fits);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_FIT_H_
