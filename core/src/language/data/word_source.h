// Where the lists of words come from: a program has either linked_words.cpp or packed_words.cpp.
//
// linked_words.cpp has the lists of all languages. packed_words.cpp, which the WebAssembly modules
// have, has those of the languages that are `built_in`; the others come with the pack of words
// (words_pack.h). Until it is added, they have no lists.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_WORD_SOURCE_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_WORD_SOURCE_H_

#include <string_view>

#include "language/data/language_words.h"

namespace leitsatz {

// True while lists of any language are lacking. Only add_words() changes it.
extern bool words_are_lacking;

// Whether the lists of this language are lacking.
bool lacks_words_of(LanguageId language);
inline bool lacks_words(LanguageId language) {
  return words_are_lacking && lacks_words_of(language);
}

// The stop words that training/language/ chose (stop_words.h).
std::string_view chosen_stop_words(LanguageId language);

// Whether these bytes are the pack of words of this version of the library. Cost: one pass.
bool are_words(std::string_view bytes, std::string_view version);

// Adds the pack. The bytes are kept, not copied. REQUIRES: are_words(), and one thread.
void add_words(std::string_view bytes, std::string_view version);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_WORD_SOURCE_H_
