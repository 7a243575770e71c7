// Words that some of several languages have, and not all, which are hard to tell apart otherwise.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_TELLING_ROWS_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_TELLING_ROWS_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "language/language.h"

namespace leitsatz {

struct TellingRow {
  LanguageId language = kUnd;  // kUnd: Hindi in Latin letters, which is told from all languages
  std::uint32_t group = 0;     // of languages that are told apart; 0: none
  std::string_view words;      // as in word_list.h
};

std::span<const TellingRow> telling_rows();

// The group of a language; 0 if it has no row.
std::uint32_t telling_group(LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_TELLING_ROWS_H_
