// Look-up tables of a language, built for the first text in it and kept until the process ends.
#ifndef LEITSATZ_CORE_LANGUAGE_MADE_FOR_H_
#define LEITSATZ_CORE_LANGUAGE_MADE_FOR_H_

#include <limits>

#include "base/made_once.h"
#include "language/language.h"

namespace leitsatz {

// T(language), always the same object. Thread-safe (made_once.h).
template <class T>
const T& made_for(LanguageId language) {
  static constinit MadeOnce<T, std::numeric_limits<LanguageId>::max() + 1> all;
  return all.get(language, [&] { return T(language); });
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_MADE_FOR_H_
