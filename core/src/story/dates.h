// Reads when a text was published, to put texts in the order of their dates.
//
// In:  a date as pages, feeds and mails write it: ISO 8601 ("2024-05-31", "2024-05-31T08:30:00Z",
// with parts of a second or another zone) or RFC 5322 ("Fri, 31 May 2024 08:30:00 +0200"). Out:
// seconds; without a zone it is taken for UTC. Cost: constant, only the beginning is read.
#ifndef LEITSATZ_CORE_STORY_DATES_H_
#define LEITSATZ_CORE_STORY_DATES_H_

#include <cstdint>
#include <optional>
#include <string_view>

namespace leitsatz {

// Seconds since the first of January 1970; nothing if it is no date.
std::optional<std::int64_t> read_date(std::string_view date);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_STORY_DATES_H_
