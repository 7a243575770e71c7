// The lists of all languages, as native programs and tests have them.
#include "language/data/stop_words.h"
#include "language/data/word_source.h"
#include "language/data/words_pack.h"

namespace leitsatz {

bool words_are_lacking = false;

bool lacks_words_of(LanguageId /*language*/) { return false; }

const LanguageWords& words_of(LanguageId language) { return *kAllWords[language]; }

std::string_view chosen_stop_words(LanguageId language) { return kStopWords[language]; }

bool are_words(std::string_view bytes, std::string_view version) {
  return WordsPack().read(bytes, version);
}

void add_words(std::string_view /*bytes*/, std::string_view /*version*/) {}

}  // namespace leitsatz
