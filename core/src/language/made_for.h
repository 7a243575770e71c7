// Look-up tables of a language, built for the first text in it and kept until the process ends.
#ifndef LEITSATZ_CORE_LANGUAGE_MADE_FOR_H_
#define LEITSATZ_CORE_LANGUAGE_MADE_FOR_H_

#include <limits>

#include "base/made_once.h"
#include "language/data/languages.h"
#include "language/data/word_source.h"
#include "language/language.h"

namespace leitsatz {

// T(language), always the same object. Thread-safe (made_once.h).
template <class T>
const T& made_for(LanguageId language) {
  constexpr std::size_t kKeys = std::numeric_limits<LanguageId>::max() + 1;
  static_assert(2 * kLanguageCount <= kKeys);
  static constinit MadeOnce<T, kKeys> all;
  // Those that were made while the lists were lacking are used no more when they are there.
  const std::size_t key = language + (lacks_words(language) ? kLanguageCount : 0);
  return all.get(key, [&] { return T(language); });
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_MADE_FOR_H_
