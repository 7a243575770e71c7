// Small word lists by language: what a word can mean for the sentence it stands in.
//
// A new language is a new row in lexicon.cpp; a language without a row has empty lists, and the
// detectors that need them stay silent. Lists hold lower-case words with single spaces between and
// around them.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_LEXICON_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_LEXICON_H_

#include <cstdint>
#include <string_view>

#include "language/language.h"

namespace leitsatz {

// What a word can be. Bits of Word::classes (terms.h).
enum WordClass : std::uint16_t {
  kStopWord = 1u << 0,
  kDeterminer =
      1u << 1,  // wants a noun: neither a comma nor the end can follow ("der ,", "of the.")
  kNeverFinal = 1u << 2,     // conjunctions and prepositions that no sentence ends with
  kTension = 1u << 3,        // makes one read on: why, mystery, überraschend
  kParticiple = 1u << 5,     // a participle that opens captions and link texts: situated, Situé
  kTitleWord = 1u << 6,      // an adjective or noun that opens titles: new, Nouveau
  kMayDouble = 1u << 7,      // said twice in sound text: "had had", "nous nous", "die die"
  kNameParticle = 1u << 8,   // begins surnames in lower case: de Gaulle, van Gogh
  kCueWord = 1u << 9,        // announces what matters: concluded, findings, Fazit
  kSpeech = 1u << 10,        // verbs of saying: said, erklärte
  kSubordinator = 1u << 11,  // as a first word, opens a clause that cannot stand alone: because
  kAbbreviated = 1u << 12,   // an abbreviation: a stop behind it may end nothing (abbreviations.h)
};

struct Lexicon {
  std::string_view determiners = {};
  std::string_view never_final = {};
  std::string_view participles = {};
  std::string_view title_words = {};
  std::string_view may_double = {};
  std::string_view cues = {};
  std::string_view tensions = {};
  std::string_view speech = {};
  std::string_view subordinators = {};
  std::string_view boilerplate = {};  // phrases, folded, each between bars: "|all rights reserved|"
};

// The row of a language; an empty one if it has none. Static storage.
const Lexicon& lexicon(LanguageId language);

// Particles of surnames in all languages, as the lists of a Lexicon.
std::string_view name_particles();

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_LEXICON_H_
