// Detects the language of a text, and answers questions about languages.
//
// In:  text. Out: a language of the table (data/languages.h) and a confidence; kUnd if unsure.
// The script decides first; among the languages of a script, the beginnings and endings of words
// do (evidence.h, fit.h). Cost of detection: one pass over at most kMaxDetectBytes, taken from the
// start, the middle and the end of longer texts.
#ifndef LEITSATZ_CORE_LANGUAGE_LANGUAGE_H_
#define LEITSATZ_CORE_LANGUAGE_LANGUAGE_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "leitsatz/types.h"

namespace leitsatz {

// A row of the table of languages. kUnd, the unknown language, is row 0.
using LanguageId = std::uint8_t;
inline constexpr LanguageId kUnd = 0;
inline constexpr std::uint32_t kMaxDetectBytes = 16 * 1024;

// The BCP 47 tag: "de", "zh", "und". Static storage.
std::string_view language_tag(LanguageId language);

// The language of a BCP 47 tag. Only the primary subtag counts ("de-AT" is de), and aliases are
// resolved ("nb" is no). "und" gives kUnd; a malformed or unknown tag gives nothing. Underscores
// are taken for hyphens, as in the names of locales.
std::optional<LanguageId> language_from_tag(std::string_view tag);

struct LanguageGuess {
  LanguageId language = kUnd;
  double confidence = 0;  // 0..1
};
LanguageGuess detect_language(std::string_view text);
// The same; words that `memory` has seen before cost less (evidence.h).
class WordMemory;
LanguageGuess detect_language(std::string_view text, WordMemory& memory);

// The confidence that a sentence is NOT in `language`, 0..1; from 0.5 on it counts as foreign. 0
// where there is too little evidence (a few words, names, numbers), for a related language
// (Norwegian in a Danish article), and in a script that `language` is also written in. Pass the
// sentence without its quotations, which may be in any language. Cost: some microseconds; foreign.h
// is cheaper for many sentences.
double foreign_confidence(std::string_view text, LanguageId language);

// The stop words of a language, as a list of word_list.h: lower case, NFC, between spaces. Empty
// if there are none.
std::string_view stop_words(LanguageId language);

// Whether compounds are written as one word: German "Fahrpreis".
bool joins_words(LanguageId language);

// Whether inflections are long or pile up: Turkish "okul", "okullarda" (in schools).
bool has_long_endings(LanguageId language);

// Whether the grammar doubles words: Turkish "yavaş yavaş" (slowly).
bool reduplicates(LanguageId language);

// Whether the language is written without spaces between words.
bool is_unspaced(LanguageId language);

// What a word of a limit is in a language, in tenths: of its words, or of its characters if the
// language is_unspaced(). An English sentence of so many words says about as much.
std::uint32_t word_tenths(LanguageId language);

// The mean speed of silent reading in words a minute, or in characters a minute if the language
// is_unspaced() (Trauzettel-Klosinski & Dietz 2012, Brysbaert 2019).
double reading_speed(LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_LANGUAGE_H_
