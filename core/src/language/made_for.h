// Tables of a language, made when a text in it first asks for them; kept until the process ends.
#ifndef LEITSATZ_CORE_LANGUAGE_MADE_FOR_H_
#define LEITSATZ_CORE_LANGUAGE_MADE_FOR_H_

#include <limits>

#include "base/made_once.h"
#include "language/language.h"

namespace leitsatz {

// T(language), the same object each time. Thread-safe (made_once.h).
template <class T>
const T& made_for(LanguageId language) {
  static constinit MadeOnce<T, std::numeric_limits<LanguageId>::max() + 1> all;
  return all.get(language, [&] { return T(language); });
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_MADE_FOR_H_
