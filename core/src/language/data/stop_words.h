// The stop words that training/language/ chose for each language.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_STOP_WORDS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_STOP_WORDS_H_

#include <array>
#include <string_view>

#include "language/data/languages.h"

namespace leitsatz {

// By LanguageId, as stop_words() gives them.
extern const std::array<std::string_view, kLanguageCount> kStopWords;

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_STOP_WORDS_H_
