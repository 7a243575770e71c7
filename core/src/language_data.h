// The language table and its generated data.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "unicode.h"

namespace leitsatz {

struct LanguageRow {
  std::string_view tag;
  unicode::Script script;
  std::uint16_t speed;  // words a minute; characters for unspaced scripts
  std::string_view stop_words;
};

extern const LanguageRow kLanguages[];  // kUnd first, then ascending by tag
extern const std::size_t kLanguageCount;

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_H_
