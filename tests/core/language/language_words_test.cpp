#include "language/data/language_words.h"

#include <doctest/doctest.h>

#include "language/data/languages.h"
#include "language/data/stop_words.h"

namespace leitsatz {
namespace {

// Each list begins and ends with its separator, and no entry is empty.
bool is_sound(std::string_view list, char separator) {
  if (list.empty()) return true;
  const char twice[] = {separator, separator};
  return list.size() >= 3 && list.front() == separator && list.back() == separator &&
         list.find(std::string_view(twice, 2)) == std::string_view::npos;
}

TEST_CASE("a list begins and ends with its separator, and has no empty entry") {
  CHECK(is_sound("", ' '));
  CHECK(is_sound(" the a ", ' '));
  CHECK(is_sound("|in fact|so|", '|'));
  for (const std::string_view list : {" ", "  ", "the ", " the", " the  a "}) {
    CHECK_FALSE(is_sound(list, ' '));
  }
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    const auto language = static_cast<LanguageId>(i);
    CAPTURE(language_tag(language));
    const Lexicon& words = lexicon(language);
    const OpeningRow& openings = opening_row(language);
    const ClauseRow& clauses = clause_row(language);
    const LineRow& lines = line_row(language);
    const TalkRow& talk = talk_row(language);
    for (const std::string_view list :
         {words.boilerplate,   openings.leaning, openings.standing, openings.pointing,
          openings.expletives, openings.pairs,   openings.ordinals, lines.bylines,
          lines.authors,       lines.credits,    lines.dates,       lines.prompts,
          lines.chrome,        lines.genres,     lines.pages,       lines.forms,
          lines.greetings,     lines.signoffs,   lines.units,       lines.agencies,
          lines.sites,         lines.positions,  talk.courtesies,   talk.frames}) {
      CAPTURE(list);
      CHECK(is_sound(list, '|'));
    }
    for (const std::string_view list :
         {stop_words(language), words.determiners,   words.never_final,    words.participles,
          words.title_words,    words.may_double,    words.cues,           words.tensions,
          words.speech,         words.subordinators, openings.links,       openings.ands,
          openings.times,       openings.may_times,  openings.nears,       openings.laters,
          openings.whens,       openings.pronouns,   openings.auxiliaries, openings.past_endings,
          openings.preverbs,    openings.sayings,    clauses.finite,       clauses.endings,
          clauses.transitive,   clauses.subordinate, clauses.relative,     clauses.tied,
          clauses.loose,        clauses.contrasts,   talk.fillers,         talk.company,
          talk.joiners,         talk.subjects,       talk.pronouns}) {
      CAPTURE(list);
      CHECK(is_sound(list, ' '));
    }
  }
}

TEST_CASE("stop words are either made or listed") {
  for (const LanguageRow& row : kLanguages) {
    CAPTURE(row.tag);
    const LanguageId id = language_from_tag(row.tag).value();
    const bool made = !kStopWords[id].empty();
    CHECK_FALSE((made && !words_of(id).stop_words.empty()));
    if (row.recognised) CHECK((made || !words_of(id).stop_words.empty()));
  }
}

TEST_CASE("languages that list nothing have the common abbreviations and empty lists") {
  const LanguageId zulu = language_id("zu");
  CHECK(&abbreviation_row(zulu) == &common_abbreviations());
  CHECK(lexicon(zulu).boilerplate.empty());
  CHECK(opening_row(zulu).leaning.empty());
  CHECK(clause_row(zulu).finite.empty());
  CHECK_FALSE(stop_words(zulu).empty());
}

TEST_CASE("near languages share lists") {
  CHECK(&abbreviation_row(language_id("sk")) == &abbreviation_row(language_id("cs")));
  CHECK(&abbreviation_row(language_id("az")) == &abbreviation_row(language_id("tr")));
  CHECK(opening_row(language_id("az")).leaning.empty());
  CHECK_FALSE(opening_row(language_id("tr")).leaning.empty());
}

}  // namespace
}  // namespace leitsatz
