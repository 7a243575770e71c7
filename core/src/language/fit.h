// Weighs evidence: which script a text is in, and how well it fits each language of that script.
//
// In:  evidence (language_evidence.h). Out: the script, a ranking of its profile's languages in
// bits. detect_language() and foreign_confidence() decide on it.
#ifndef LEITSATZ_CORE_LANGUAGE_FIT_H_
#define LEITSATZ_CORE_LANGUAGE_FIT_H_

#include <array>
#include <cstddef>
#include <cstdint>

#include "characters/unicode.h"
#include "language/data/profiles.h"
#include "language/evidence.h"

namespace leitsatz {

// Letters of a script, where a Han character, a kana or a syllable of Hangul is worth a few.
std::uint32_t script_weight(const Evidence& evidence, unicode::Script script);
std::uint32_t total_weight(const Evidence& evidence);
// Han and kana together.
std::uint32_t han_weight(const Evidence& evidence);

// The script of most of the text; kHan stands for Han and kana together.
unicode::Script main_script(const Evidence& evidence);

// Han characters of Chinese or of Japanese alone that tell them apart where there are no kana.
inline constexpr std::uint32_t kTellingCharacters = 2;

// Which of the two a text in Han characters and kana is.
bool is_japanese(const Evidence& evidence);

// The first language of a script: the only one where the script has no profile. kUnd if there is
// none.
LanguageId language_of(unicode::Script script);

// The profile of a script, or null.
const Profile* profile_of(unicode::Script script);

// 0 up to `low`, 1 from `high` on.
double ramp(double value, double low, double high);

// What a script's profile makes of a text, in bits.
struct ProfileFit {
  const Profile* profile = nullptr;
  std::array<double, kMaxProfileLanguages> bits{};
  double words = 0;
  std::size_t best = 0;  // the language with the most bits, by its place in the profile
};

// REQUIRES: the text has words in the profile's script.
ProfileFit fit_profile(const Profile& profile, const Evidence& evidence);

// How well the text fits a language, by its place in the profile: 0 like random letters, 1 like
// texts in that language do at the mean.
double fit(const ProfileFit& ranking, std::size_t language);

// The share of the best language in the likelihood of the text, 0..1.
double posterior(const ProfileFit& ranking);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_FIT_H_
