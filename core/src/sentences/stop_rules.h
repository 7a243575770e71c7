// Decides whether a stop ends a sentence.
//
// In:  what is around the stop (stop_context.h), whether UAX #29 ends a sentence there, and the
// current sentence. Out: yes or no. Each rule is a function for one case. "Dr. Wu left." does not
// end at "Dr.", an abbreviation that stands before a name (ends_period()); "fermée.La" does end at
// its stop (ends_at_lost_space()). Cost: bounded by constants. Tests:
// sentence_ends_test.cpp.
#ifndef LEITSATZ_CORE_SENTENCES_STOP_RULES_H_
#define LEITSATZ_CORE_SENTENCES_STOP_RULES_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "language/abbreviations.h"
#include "sentences/list_markers.h"
#include "sentences/stop_context.h"
#include "sentences/whole_words.h"
#include "sentences/word_roles.h"

namespace leitsatz {

struct CurrentSentence {
  std::size_t begin = 0;    // the end of the last sentence
  std::size_t first = 0;    // its first character that is not a space
  std::uint32_t words = 0;  // separated by white space
  bool address = false;     // the current word is a URL, an e-mail address or a path
  bool aside = false;       // a bracket that opened after the sentence's start closes at the stop
  ListMarker marker;        // of the last list item, which may be in an earlier sentence
};

class StopRules {
 public:
  StopRules(std::u16string_view text, const Abbreviations& abbreviations, WholeWords& whole_words)
      : text_(text),
        language_(abbreviations.row()),
        whole_words_(whole_words),
        roles_(text, abbreviations, whole_words) {}

  // Moves run.close if the sentence ends later: after the numbers of notes. REQUIRES: the stop is
  // not the sentence's first character, and something follows it.
  bool ends_sentence(StopRun& run, const FollowingText& next, bool boundary,
                     const CurrentSentence& current);

  // "in der 2. Liga" has no list item: the word before the number calls for a noun.
  bool is_ordinal(const ListMarker& marker, std::size_t at, const CurrentSentence& current);

 private:
  bool ends_wide(const StopRun& run, const FollowingText& next) const;
  bool ends_native(const StopRun& run, const FollowingText& next, bool boundary) const;
  bool ends_unspaced(StopRun& run, const AdjacentWord& word, const FollowingText& next,
                     bool boundary);
  bool ends_at_lost_space(const StopRun& run, const AdjacentWord& word, const FollowingText& next);
  bool ends_at_note(StopRun& run, const AdjacentWord& word);
  bool ends_in_cjk(const StopRun& run, const AdjacentWord& word) const;
  bool ends_period(const StopRun& run, const AdjacentWord& word, const FollowingText& next,
                   bool boundary);
  bool ends_mark(const StopRun& run, const AdjacentWord& word, const FollowingText& next,
                 bool boundary);
  bool ends_after_word(const StopRun& run, const AdjacentWord& word, const FollowingText& next);
  bool ends_before_lower(const StopRun& run, const AdjacentWord& word, const FollowingText& next);
  bool ends_before_number(const AdjacentWord& word, Abbreviation abbreviation,
                          const FollowingText& next);
  bool ends_before_capital(const StopRun& run, const AdjacentWord& word, Abbreviation abbreviation,
                           const FollowingText& next);
  bool ends_before_caseless(const AdjacentWord& word);
  bool begins_list(const StopRun& run, const AdjacentWord& word) const;
  bool begins_item(const FollowingText& next) const;
  bool begins_citation(const AdjacentWord& word, const AdjacentWord& after);
  bool begins_with_sign(const FollowingText& next) const;
  bool begins_date(const AdjacentWord& number) const;
  bool is_spoken() const;
  bool has_words(std::size_t at, std::uint32_t count) const;

  std::u16string_view text_;
  const AbbreviationRow& language_;
  WholeWords& whole_words_;
  WordRoles roles_;
  CurrentSentence current_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_STOP_RULES_H_
