// Tells which language a text is in: script first, then character n-grams and stop words.
//
// In:  text. Out: a language of the table, with how sure we are; kUnd when unsure.
// Profiles and stop words are data (language_data.cpp), made by training/language/. Cost: one pass
// over at most kMaxDetectBytes, taken from the start, the middle and the end of longer texts.
#ifndef LEITSATZ_CORE_LANGUAGE_LANGUAGE_H_
#define LEITSATZ_CORE_LANGUAGE_LANGUAGE_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "leitsatz/types.h"

namespace leitsatz {

// A row of the language table. kUnd is row 0.
using LanguageId = std::uint8_t;
inline constexpr LanguageId kUnd = 0;
inline constexpr std::uint32_t kMaxDetectBytes = 16 * 1024;

// BCP 47 tag ("de", "zh", "und"); static storage.
std::string_view language_tag(LanguageId language);

// The row for a BCP 47 tag: exact, or by its primary subtag ("de-AT" is de, "nb"/"nn" are no);
// nothing for a tag that is malformed or unknown. "und" gives kUnd. An underscore may stand for a
// hyphen.
std::optional<LanguageId> language_from_tag(std::string_view tag);

struct LanguageGuess {
  LanguageId language = kUnd;
  double confidence = 0;  // 0..1
};
LanguageGuess detect_language(std::string_view text);
// The same with what is remembered of words read before.
class WordMemory;
LanguageGuess detect_language(std::string_view text, WordMemory& memory);

// How sure it is that `text` (a sentence) is NOT in `language`, 0..1. 0 where too little can be
// seen: a few words, names, numbers, a near language (Norwegian in Danish), a script that the
// language is also written in. From 0.5 on it is foreign. Leave out what is quoted before: a quote
// may be in any language. Cost: some microseconds; for many sentences see language_foreign.h.
double foreign_confidence(std::string_view text, LanguageId language);

// The stop words of a language: lower case, NFC, separated by single spaces, with a space at both
// ends; empty if there are none.
std::string_view stop_words(LanguageId language);

// Whether doubling a word is grammar: Turkish "yavaş yavaş".
bool reduplicates(LanguageId language);

// Whether it is written without spaces between words.
bool is_unspaced(LanguageId language);

// Mean silent reading speed in words a minute (Trauzettel-Klosinski & Dietz 2012, Brysbaert 2019);
// in characters a minute where is_unspaced().
double reading_speed(LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_LANGUAGE_H_
