// Judges whether a stop ends a sentence.
//
// In:  what stands around the stop (surroundings.h), whether UAX #29 ends a sentence there, and the
// sentence so far. Out: yes or no. Each rule is a function that names the case it is for.
// Cost: bounded by constants.
#ifndef LEITSATZ_CORE_SENTENCES_STOP_RULES_H_
#define LEITSATZ_CORE_SENTENCES_STOP_RULES_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "language/abbreviations.h"
#include "sentences/list_markers.h"
#include "sentences/stop_context.h"
#include "sentences/word_roles.h"

namespace leitsatz {

struct SentenceSoFar {
  std::size_t begin = 0;    // the last sentence's end
  std::size_t first = 0;    // its first character that is no space
  std::uint32_t words = 0;  // cut at white space
  bool address = false;     // the word at hand is a URL, an e-mail address or a path
  bool aside = false;       // a bracket that was opened after its start closes at the stop
  ListMarker marker;        // of the last list item, perhaps of an earlier sentence
};

class StopRules {
 public:
  StopRules(std::u16string_view text, const Abbreviations& abbreviations)
      : text_(text), language_(abbreviations.row()), roles_(text, abbreviations) {}

  // Moves run.close where the sentence ends later: behind the numbers of notes.
  // REQUIRES: the stop is not the sentence's first character, and something follows it.
  bool ends_sentence(StopRun& run, const NextWord& next, bool boundary,
                     const SentenceSoFar& so_far);

  // "in der 2. Liga": a word that asks for a noun stands before what looks like a list item.
  bool is_ordinal(const ListMarker& marker, std::size_t at, const SentenceSoFar& so_far);

 private:
  bool ends_wide(const StopRun& run, const NextWord& next) const;
  bool ends_native(const StopRun& run, const NextWord& next, bool boundary) const;
  bool ends_unspaced(StopRun& run, const AdjacentWord& word, const NextWord& next, bool boundary);
  bool ends_at_lost_space(const StopRun& run, const AdjacentWord& word, const NextWord& next);
  bool ends_at_note(StopRun& run, const AdjacentWord& word);
  bool ends_in_cjk(const StopRun& run, const AdjacentWord& word) const;
  bool ends_period(const StopRun& run, const AdjacentWord& word, const NextWord& next,
                   bool boundary);
  bool ends_mark(const StopRun& run, const AdjacentWord& word, const NextWord& next,
                 bool boundary) const;
  bool ends_before_lower(const StopRun& run, const AdjacentWord& word, const NextWord& next) const;
  bool ends_before_number(const AdjacentWord& word, Abbreviation abbreviation,
                          const NextWord& next);
  bool ends_before_capital(const StopRun& run, const AdjacentWord& word, Abbreviation abbreviation,
                           const NextWord& next);
  bool ends_before_caseless(const AdjacentWord& word);
  bool begins_list(const StopRun& run, const AdjacentWord& word) const;
  bool begins_item(const NextWord& next) const;
  bool begins_date(const AdjacentWord& number) const;
  bool is_spoken() const;
  bool has_words(std::size_t at, std::uint32_t count) const;

  std::u16string_view text_;
  const AbbreviationRow& language_;
  WordRoles roles_;
  SentenceSoFar so_far_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_STOP_RULES_H_
