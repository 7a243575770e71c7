// The words and phrases of talk that say nothing of its matter: fillers, greetings, thanks,
// moderation, advertisements. And those at which talk without punctuation can be cut.
//
// Words are in lower case with spaces around (word_list.h); phrases are folded, with straight
// apostrophes, between bars; one that ends in an asterisk is the beginning of longer ones. In a
// language without them, only the shape of a turn tells filler.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_TALK_ROWS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_TALK_ROWS_H_

#include <string_view>

#include "language/language.h"

namespace leitsatz {

struct TalkRow {
  std::string_view fillers = {};     // say nothing: "um", "hello", "thanks", "okay"
  std::string_view company = {};     // nor do these, beside fillers: "everybody", "again"
  std::string_view courtesies = {};  // phrases that make a short sentence filler: "how are you"
  std::string_view frames = {};      // phrases that make any sentence filler: "can you hear me"
  std::string_view joiners = {};     // begin a clause of talk: "and", "so", "because"
  std::string_view subjects = {};    // begin one behind a joiner: "we", "there", "the"
  std::string_view pronouns = {};    // begin one even without, since they are no objects: "we"
};

// The longest word of a phrase, by which sentences that may hold it are found; not the last one of
// a beginning, which goes on. Empty if there is no other.
std::string_view longest_word(std::string_view phrase);

// The lists of a language; empty ones if it has none. Static storage.
const TalkRow& talk_row(LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_TALK_ROWS_H_
