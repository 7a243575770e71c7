// The openings by which a sentence depends on the one before it: "However, ...", "He denied it."
//
// Phrases are in lower case with straight apostrophes, between bars: "|however|in addition|". The
// longest phrase at the start of a sentence decides. A phrase that ends in a comma only matches
// with the comma ("so," but not "so far"). Lists of words are separated by spaces; both have the
// form of word_list.h. In a language without them only quotations depend on the sentence before.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_OPENING_ROWS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_OPENING_ROWS_H_

#include <string_view>

#include "language/language.h"

namespace leitsatz {

struct OpeningRow {
  // Phrases that depend on the sentence before, always or with an exception.
  std::string_view leaning = {};     // always: "|however|he|his|"
  std::string_view standing = {};    // never, though they begin like one: "|he who|so far|"
  std::string_view pointing = {};    // demonstratives: unless a time follows ("this week")
  std::string_view expletives = {};  // unless their clause follows: "it is likely that"
  std::string_view pairs = {};       // unless a pair is joined behind them: "|both|neither|"
  std::string_view ordinals = {};    // of two words; unless a noun follows: "|the second|"
  // Words that decide about the exceptions, and others.
  std::string_view links = {};      // open the clause of an expletive: " that to who "
  std::string_view ands = {};       // join a pair: " and nor "
  std::string_view times = {};      // nouns of time behind a demonstrative: " week monday "
  std::string_view may_times = {};  // the same for words with another meaning: " second may "
  std::string_view nears = {};      // may stand before a noun of time: " past coming "
  // Behind a time, these say that it is later than the sentence before: " later "; an entry with a
  // comma only matches with the comma: " después, ".
  std::string_view laters = {};
  std::string_view whens = {};         // other words of time before a pronoun: " today early "
  std::string_view pronouns = {};      // subjects that need a name before them: " he she "
  std::string_view auxiliaries = {};   // verbs behind an ordinal: " is was has "
  std::string_view past_endings = {};  // that verbs have, and hardly any noun: " ó "
  std::string_view preverbs = {};      // stand before a verb without a subject: " según "; empty:
                                       // verbs have subjects
  std::string_view sayings = {};       // verbs of saying besides those of the lexicon
  bool verb_second = false;            // the verb stands second: "Am Montag sagte er"
  bool capital_nouns = false;          // nouns are capitalized: "der Zweite", "der zweite Mann"
};

// The lists of a language; empty ones if it has none. Static storage.
const OpeningRow& opening_row(LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_OPENING_ROWS_H_
