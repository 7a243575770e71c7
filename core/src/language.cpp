#include "language.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "deterministic.h"
#include "language_data.h"
#include "language_evidence.h"
#include "unicode.h"

namespace leitsatz {
namespace {

using unicode::Script;

// ---- tags

// Tags of languages that go by another name in the table: parts of a macrolanguage, withdrawn
// codes.
struct Alias {
  std::string_view tag;
  std::string_view name;
};
constexpr Alias kAliases[] = {
    {"nb", "no"}, {"nn", "no"}, {"cmn", "zh"}, {"fil", "tl"},
    {"in", "id"}, {"iw", "he"}, {"ji", "yi"},
};

constexpr std::size_t kMaxSubtag = 8;  // letters and digits (RFC 5646, section 2.1)

constexpr char to_lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}
constexpr bool is_alphanumeric_ascii(char c) {
  const char lower = to_lower_ascii(c);
  return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
}

// True if `tag` is subtags of 1 to 8 letters and digits, joined by hyphens (or underscores, as in
// the names of locales).
bool is_well_formed(std::string_view tag) {
  std::size_t length = 0;
  for (char c : tag) {
    const bool joins = c == '-' || c == '_';
    if (joins ? length == 0 : !is_alphanumeric_ascii(c) || length == kMaxSubtag) return false;
    length = joins ? 0 : length + 1;
  }
  return length > 0;
}

// ---- scripts

std::size_t index(Script script) { return static_cast<std::size_t>(script); }

// A Han character, a kana or a syllable of Hangul is worth a few letters.
constexpr std::uint32_t kSyllableWeight = 3;

std::uint32_t weight(const Evidence& evidence, Script script) {
  const bool syllabic = script == Script::kHan || script == Script::kHiragana ||
                        script == Script::kKatakana || script == Script::kHangul;
  return evidence.letters[index(script)] * (syllabic ? kSyllableWeight : 1);
}

std::uint32_t total_weight(const Evidence& evidence) {
  std::uint32_t sum = 0;
  for (std::size_t s = index(Script::kCommon) + 1; s < kScripts; ++s) {
    sum += weight(evidence, static_cast<Script>(s));
  }
  return sum;
}

// Han and kana together: which of their languages it is, is found out later.
std::uint32_t han_weight(const Evidence& evidence) {
  return weight(evidence, Script::kHan) + weight(evidence, Script::kHiragana) +
         weight(evidence, Script::kKatakana);
}

// The script of most of the text; kHan stands for Han and kana together.
Script main_script(const Evidence& evidence) {
  Script best = Script::kHan;
  std::uint32_t most = han_weight(evidence);
  for (std::size_t s = index(Script::kCommon) + 1; s < kScripts; ++s) {
    const auto script = static_cast<Script>(s);
    if (weight(evidence, script) > most) {
      best = script;
      most = weight(evidence, script);
    }
  }
  return best;
}

// Kana among Han and kana that make a text Japanese; a Chinese one quotes a kana now and then.
constexpr double kKanaShare = 0.04;
// Han characters of one language alone that tell where kana don't.
constexpr std::uint32_t kTellingCharacters = 2;

bool is_japanese(const Evidence& evidence) {
  const std::uint32_t kana =
      evidence.letters_of(Script::kHiragana) + evidence.letters_of(Script::kKatakana);
  const std::uint32_t all = kana + evidence.letters_of(Script::kHan);
  if (kana > kKanaShare * all) return kana > evidence.chinese;
  return evidence.chinese == 0 && kana + evidence.japanese >= kTellingCharacters;
}

// Other scripts that a language is written in, besides that of its row.
struct AlsoIn {
  std::string_view tag;
  Script script;
};
constexpr AlsoIn kAlsoIn[] = {
    {"az", Script::kArabic}, {"az", Script::kCyrillic}, {"bs", Script::kCyrillic},
    {"ckb", Script::kLatin}, {"kk", Script::kArabic},   {"kk", Script::kLatin},
    {"ko", Script::kHan},    {"ms", Script::kArabic},   {"pa", Script::kArabic},
    {"sr", Script::kLatin},
};

bool writes(const LanguageRow& row, Script script) {
  if (script == row.script) return true;
  if (script == Script::kHan) return row.tag == "ja" || row.tag == "ko";
  return std::any_of(std::begin(kAlsoIn), std::end(kAlsoIn), [&](const AlsoIn& also) {
    return also.script == script && also.tag == row.tag;
  });
}

// The only language of a script that has no profile, or kUnd.
LanguageId language_of(Script script) {
  for (std::size_t i = 1; i < kLanguages.size(); ++i) {
    if (kLanguages[i].script == script) return static_cast<LanguageId>(i);
  }
  return kUnd;
}

// ---- profiles

const Profile* profile_of(Script script) {
  for (const Profile& profile : kProfiles) {
    if (profile.script == script) return &profile;
  }
  return nullptr;
}

// What a script's profile makes of a text, in bits.
struct Ranking {
  const Profile* profile = nullptr;
  std::array<double, kMaxProfileLanguages> bits{};
  double words = 0;
  std::size_t best = 0;  // the language with the most bits, by its place in the profile

  double per_word(std::size_t language) const { return bits[language] / words; }
};

// REQUIRES: the script has a profile and the text has words in it.
Ranking rank(const Profile& profile, const Evidence& evidence) {
  Ranking ranking;
  ranking.profile = &profile;
  ranking.words = evidence.words_of(profile.script);
  const auto& levels = evidence.levels[static_cast<std::size_t>(&profile - kProfiles.data())];
  for (std::size_t i = 0; i < profile.languages.size(); ++i) {
    ranking.bits[i] = kProfileStepBits * levels[i] - kLanguages[profile.languages[i]].prior;
    if (ranking.bits[i] > ranking.bits[ranking.best]) ranking.best = i;
  }
  return ranking;
}

// Bits a word that texts have in their own language at the mean, measured on held-out sentences.
// Random letters and unknown languages reach six tenths of it.
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

// 0 up to `low`, 1 from `high` on.
double ramp(double value, double low, double high) {
  return std::clamp((value - low) / (high - low), 0.0, 1.0);
}

// How well the text fits a language of the profile, 0..1.
double fit(const Ranking& ranking, std::size_t language) {
  const double typical = typical_fit(ranking.profile->script);
  return ramp(ranking.per_word(language) / typical, kNoFit, kGoodFit);
}

// The share of the best language in the likelihood. Words of a text depend on each other: n of them
// tell as much as the root of n would alone, which made confidence equal to accuracy on held-out
// sentences.
double posterior(const Ranking& ranking) {
  constexpr double kLn2 = 0.69314718055994530942;
  const double scale = kLn2 / std::sqrt(ranking.words);
  double sum = 0;
  for (std::size_t i = 0; i < ranking.profile->languages.size(); ++i) {
    sum += exponential((ranking.bits[i] - ranking.bits[ranking.best]) * scale);
  }
  return 1 / sum;
}

// ---- detection

constexpr double kMinConfidence = 0.4;  // below, it is kUnd
constexpr double kEnoughWords = 3;      // a word or two may be of many languages
constexpr double kHalfSureLetters = 1;  // of a script that one language uses
constexpr double kWeakFit = 0.25;       // of the confidence that is left where the fit is bad

double guess_confidence(const Ranking& ranking) {
  const double words = std::min(1.0, ranking.words / kEnoughWords);
  return posterior(ranking) * words * (kWeakFit + (1 - kWeakFit) * fit(ranking, ranking.best));
}

LanguageGuess guess(const Evidence& evidence) {
  const std::uint32_t total = total_weight(evidence);
  if (total == 0) return {};
  const Script script = main_script(evidence);
  LanguageGuess result;
  double share = 0;
  if (script == Script::kHan) {
    result.language = language_of(is_japanese(evidence) ? Script::kHiragana : Script::kHan);
    share = static_cast<double>(han_weight(evidence)) / total;
  } else {
    share = static_cast<double>(weight(evidence, script)) / total;
    const Profile* profile = profile_of(script);
    if (profile && evidence.words_of(script) > 0) {
      const Ranking ranking = rank(*profile, evidence);
      result.language = profile->languages[ranking.best];
      result.confidence = guess_confidence(ranking);
    } else if (!profile) {
      result.language = language_of(script);
    }
  }
  if (result.confidence == 0) result.confidence = total / (total + kHalfSureLetters);
  result.confidence *= (1 + share) / 2;
  if (result.language == kUnd || result.confidence < kMinConfidence) return {};
  return result;
}

// ---- foreign sentences

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
  const std::uint8_t kin = kLanguages[language].kin;
  const auto near = std::find_if(begin, profile.languages.end(), [&](LanguageId other) {
    return kin != 0 && kLanguages[other].kin == kin;
  });
  return static_cast<std::size_t>(near - begin);
}

// A text in a script that the document's language does not use.
double other_script(const Evidence& evidence, Script script) {
  const Profile* profile = profile_of(script);
  if (!profile) return kMaxForeign * ramp(total_weight(evidence), kFewLetters, kManyLetters);
  if (evidence.words_of(script) == 0) return 0;
  const Ranking ranking = rank(*profile, evidence);
  return kMaxForeign *
         std::min(ramp(ranking.words, kFewWords, kManyWords), fit(ranking, ranking.best));
}

// A text in the script of the document's language.
double same_script(const Evidence& evidence, LanguageId language) {
  const Profile* profile = profile_of(kLanguages[language].script);
  if (!profile || evidence.words_of(profile->script) == 0) return 0;
  const std::size_t own = place_of(*profile, language);
  if (own == profile->languages.size()) return 0;
  const Ranking ranking = rank(*profile, evidence);
  const std::uint8_t kin = kLanguages[language].kin;
  std::size_t best = own;
  for (std::size_t i = 0; i < profile->languages.size(); ++i) {
    const bool near = kin != 0 && kLanguages[profile->languages[i]].kin == kin;
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

std::string_view language_tag(LanguageId language) { return kLanguages[language].tag; }

std::optional<LanguageId> language_from_tag(std::string_view tag) {
  if (!is_well_formed(tag)) return std::nullopt;
  std::array<char, kMaxSubtag> letters{};
  std::size_t length = 0;
  for (; length < tag.size() && is_alphanumeric_ascii(tag[length]); ++length) {
    letters[length] = to_lower_ascii(tag[length]);
  }
  std::string_view primary(letters.data(), length);
  for (const Alias& alias : kAliases) {
    if (alias.tag == primary) primary = alias.name;
  }
  for (std::size_t i = 0; i < kLanguages.size(); ++i) {
    if (kLanguages[i].tag == primary) return static_cast<LanguageId>(i);
  }
  return std::nullopt;
}

LanguageGuess detect_language(std::string_view text) {
  Evidence evidence;
  if (text.size() <= kMaxDetectBytes) {
    read_evidence(text, Words::kAll, evidence);
    return guess(evidence);
  }
  // A third each from the start, the middle and the end.
  const auto size = static_cast<std::uint32_t>(text.size());
  constexpr std::uint32_t kPart = kMaxDetectBytes / 3;
  for (std::uint32_t begin : {0u, size / 2 - kPart / 2, size - kPart}) {
    const std::uint32_t first = unicode::floor_boundary(text, begin);
    const std::uint32_t last = unicode::floor_boundary(text, begin + kPart);
    read_evidence(text.substr(first, last - first), Words::kAll, evidence);
  }
  return guess(evidence);
}

double foreign_confidence(std::string_view text, LanguageId language) {
  if (language == kUnd) return 0;
  Evidence evidence;
  read_evidence(text, Words::kUncapitalizedOnce, evidence);
  const std::uint32_t total = total_weight(evidence);
  if (total == 0) return 0;
  const Script script = main_script(evidence);
  const LanguageRow& row = kLanguages[language];
  if (script == Script::kHan && (row.tag == "ja" || row.tag == "zh")) {
    return han_script(evidence, language);
  }
  if (script == row.script) return same_script(evidence, language);
  if (writes(row, script)) return 0;
  std::uint32_t own = 0;
  for (std::size_t s = index(Script::kCommon) + 1; s < kScripts; ++s) {
    if (writes(row, static_cast<Script>(s))) own += weight(evidence, static_cast<Script>(s));
  }
  return own > kOwnShare * total ? 0 : other_script(evidence, script);
}

std::string_view stop_words(LanguageId language) { return kLanguages[language].stop_words; }

double reading_speed(LanguageId language) { return kLanguages[language].speed; }

}  // namespace leitsatz
