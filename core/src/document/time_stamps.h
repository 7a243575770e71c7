// Reads times and dates as transcripts, subtitles and chats write them: "0:05", "[00:00:05.480]",
// "(1:02:03)", "12/04/2024, 18:05", "[12.04.24, 6:05:10 PM]".
//
// In:  a line and a place in it. Out: the stamp that stands there. Cost: the length of the stamp.
#ifndef LEITSATZ_CORE_DOCUMENT_TIME_STAMPS_H_
#define LEITSATZ_CORE_DOCUMENT_TIME_STAMPS_H_

#include <cstdint>
#include <optional>
#include <string_view>

namespace leitsatz {

// A time of a day or of a recording.
struct ClockTime {
  std::uint32_t end = 0;      // the byte after it
  std::uint32_t seconds = 0;  // since midnight or since the start
  bool has_seconds = false;   // "00:00:05", not "0:05"
};

// The time at `at`: "0:05", "00:00:05", with a fraction or without.
std::optional<ClockTime> read_clock_time(std::string_view line, std::uint32_t at);

struct TimeStamp {
  std::uint32_t end = 0;  // after the closing bracket
  std::uint32_t seconds = 0;
  bool has_seconds = false;
  bool has_date = false;
  bool bracketed = false;
};

// The stamp at `at`: a time, which may follow a date, or a range of times, all of it in brackets or
// not.
std::optional<TimeStamp> read_time_stamp(std::string_view line, std::uint32_t at);

// The first byte from `at` on that is neither white space nor an invisible mark of direction.
std::uint32_t skip_blanks(std::string_view line, std::uint32_t at);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_TIME_STAMPS_H_
