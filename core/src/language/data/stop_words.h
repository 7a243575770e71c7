// The stop words that training/language/ chose, by language. Languages whose stop words are written
// by hand have them in words/ instead; stop_words() gives either.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_STOP_WORDS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_STOP_WORDS_H_

#include <array>
#include <string_view>

#include "language/data/languages.h"

namespace leitsatz {

// By LanguageId; empty for languages without such a list.
extern const std::array<std::string_view, kLanguageCount> kStopWords;

// The same, of the languages whose lists are in the WebAssembly module (word_source.h).
extern const std::array<std::string_view, kLanguageCount> kBuiltInStopWords;

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_STOP_WORDS_H_
