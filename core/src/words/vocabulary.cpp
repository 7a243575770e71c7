#include "words/vocabulary.h"

#include "language/abbreviations.h"
#include "language/data/clause_rows.h"
#include "language/data/keyword_rows.h"
#include "language/data/opening_rows.h"
#include "language/data/talk_rows.h"
#include "language/made_for.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

constexpr std::size_t kSomeWords = 2000;  // as many as the large languages list

}  // namespace

Vocabulary::Vocabulary(LanguageId language) : classes_(kSomeWords) {
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
  add(clause_row(language).finite, kFiniteVerb);
  add(name_particles(), kNameParticle);
  const TalkRow& talk = talk_row(language);
  add(talk.fillers, kFillerWord);
  add(talk.company, kCompanyWord);
  add_phrases(talk.courtesies);
  add_phrases(talk.frames);
  const KeywordRow& keywords = keyword_row(language);
  add(keywords.fillers, kCommonWord);
  add(keywords.never, kUnindexed);
  add(keywords.titles, kPersonTitle);
  add(keywords.articles, kArticleWord);
  add(keywords.links, kLinkWord);
  const OpeningRow& openings = opening_row(language);
  add(openings.times, openings.capital_nouns || keywords.capital_dates ? kUnindexed : kCommonWord);
  add(openings.sayings, kCommonWord);
  add(openings.auxiliaries, kVerbal);
  add(openings.pronouns, kVerbal);
  made_for<Abbreviations>(language).for_each(
      [&](std::uint64_t word) { classes_.number(word, 0) |= kAbbreviated; });
}

void Vocabulary::add(std::string_view list, WordClass word_class) {
  for_each_hashed(list, ' ', [&](std::string_view word, std::uint64_t hash, bool ascii) {
    // Lists are in lower case, and ASCII folds to itself.
    classes_.number(ascii ? finish_hash(hash) : hash_folded(word), 0) |= word_class;
  });
}

void Vocabulary::add_phrases(std::string_view list) {
  for_each_entry(list, '|', [&](std::string_view phrase) {
    classes_.number(hash_folded(longest_word(phrase)), 0) |= kPhraseWord;
  });
}

}  // namespace leitsatz
