// The classes of words that detectors and features ask for: determiners, cue words and the like.
//
// Lists have the form of word_list.h, separated by spaces: words in lower case. In a language
// without them the detectors that need them find nothing.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_LEXICON_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_LEXICON_H_

#include <cstdint>
#include <string_view>

#include "language/language.h"

namespace leitsatz {

// The classes of a word, as bits of Word::classes (words/terms.h).
enum WordClass : std::uint32_t {
  kStopWord = 1u << 0,
  kDeterminer = 1u << 1,     // a noun must follow: "der ," and "of the." are cut
  kNeverFinal = 1u << 2,     // conjunctions and prepositions that end no sentence
  kTension = 1u << 3,        // words that raise curiosity: why, mystery, überraschend
  kFiniteVerb = 1u << 4,     // common verbs that follow a subject: is, has, will, said
  kParticiple = 1u << 5,     // participles that open captions and link texts: situated, Situé
  kTitleWord = 1u << 6,      // adjectives and nouns that open titles: new, Nouveau
  kMayDouble = 1u << 7,      // may be doubled in sound text: "had had", "nous nous", "die die"
  kNameParticle = 1u << 8,   // lower-case words that begin surnames: de Gaulle, van Gogh
  kCueWord = 1u << 9,        // words that announce a result: concluded, findings, Fazit
  kSpeech = 1u << 10,        // verbs of saying: said, erklärte
  kSubordinator = 1u << 11,  // as a first word, opens a clause that can't stand alone: because
  kAbbreviated = 1u << 12,   // an abbreviation: a stop behind it may not end the sentence
  kFillerWord = 1u << 13,    // talk that says nothing: "um", "hello" (talk_rows.h)
  kCompanyWord = 1u << 14,   // nor does this beside one: "everybody"
  kPhraseWord = 1u << 15,    // the longest word of a phrase of talk
  kCommonWord = 1u << 16,    // frequent verbs, adjectives and nouns that no index lists
  kUnindexed = 1u << 17,     // no index lists it even if it is capitalized: Monday, Mr
  kPersonTitle = 1u << 18,   // before a name: Governor, Bürgermeister
  kVerbal = 1u << 19,        // auxiliaries and pronouns; rather a verb than a noun follows
  kArticleWord = 1u << 20,   // a noun follows: determiners, and KeywordRow::articles
  kLinkWord = 1u << 21,      // KeywordRow::links
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
  std::string_view boilerplate = {};  // folded phrases between bars: "|all rights reserved|"
};

// The lists of a language; empty ones if it has none. Static storage.
const Lexicon& lexicon(LanguageId language);

// The particles of surnames in all languages, as a list.
std::string_view name_particles();

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_LEXICON_H_
