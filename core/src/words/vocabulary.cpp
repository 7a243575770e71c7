#include "words/vocabulary.h"

#include "characters/unicode.h"
#include "language/abbreviations.h"
#include "language/data/clause_rows.h"
#include "language/data/keyword_rows.h"
#include "language/data/opening_rows.h"
#include "language/made_for.h"
#include "language/word_list.h"

namespace leitsatz {

Vocabulary::Vocabulary(LanguageId language) {
  const Lexicon& row = lexicon(language);
  add(stop_words(language), kStopWord);
  add(row.determiners, kDeterminer);
  add(row.never_final, kNeverFinal);
  add(row.participles, kParticiple);
  add(row.title_words, kTitleWord);
  add(row.may_double, kMayDouble);
  add(row.cues, kCueWord);
  add(row.tensions, kTension);
  add(row.speech, kSpeech);
  add(row.subordinators, kSubordinator);
  add(name_particles(), kNameParticle);
  const KeywordRow& keywords = keyword_row(language);
  add(keywords.fillers, kFiller);
  add(keywords.never, kUnindexed);
  add(keywords.titles, kPersonTitle);
  const OpeningRow& openings = opening_row(language);
  add(openings.times, openings.capital_nouns || keywords.capital_dates ? kUnindexed : kFiller);
  add(openings.sayings, kFiller);
  add(openings.auxiliaries, kVerbal);
  add(openings.pronouns, kVerbal);
  add(clause_row(language).finite, kVerbal);
  made_for<Abbreviations>(language).for_each(
      [&](std::uint64_t word) { classes_.number(word, 0) |= kAbbreviated; });
}

void Vocabulary::add(std::string_view list, WordClass word_class) {
  for_each_entry(list, ' ', [&](std::string_view word) {
    classes_.number(hash_of(unicode::folded(word)), 0) |= word_class;
  });
}

}  // namespace leitsatz
