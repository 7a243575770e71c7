// Tables with a row for each language that has one.
#ifndef LEITSATZ_CORE_LANGUAGE_ROWS_H_
#define LEITSATZ_CORE_LANGUAGE_ROWS_H_

#include <cstddef>
#include <string_view>

#include "language/language.h"

namespace leitsatz {

// The row whose `language` (BCP 47) is that of the text; an empty one if there is none. Static
// storage. Cost: one pass over the tags.
template <class Row, std::size_t kCount>
const Row& row_of(const Row (&rows)[kCount], LanguageId language) {
  static constexpr Row kNone{};
  const std::string_view tag = language_tag(language);
  for (const Row& row : rows) {
    if (row.language == tag) return row;
  }
  return kNone;
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_ROWS_H_
