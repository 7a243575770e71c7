// What the functions of all databases give, without the databases.
//
// In: UTF-8, in which ill-formed sequences are read as U+FFFD. Out: kOk and a text, or why there is
// none. Cost: that of an analysis. They may throw std::bad_alloc, and share no state.
#ifndef LEITSATZ_SQL_FUNCTIONS_H_
#define LEITSATZ_SQL_FUNCTIONS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "leitsatz/types.h"

namespace leitsatz::sql {

// The sentences that carry a text, in one line: so many, or else kDefaultSentences.
Status summary_of(std::string& out, std::string_view text, std::optional<std::uint32_t> sentences);

// The keywords of a text, heaviest first, as a JSON array of strings.
Status keywords_of(std::string& out, std::string_view text);

// The article of a web page, with blank lines between its blocks; empty if it has none.
Status page_of(std::string& out, std::string_view html);

}  // namespace leitsatz::sql

#endif  // LEITSATZ_SQL_FUNCTIONS_H_
