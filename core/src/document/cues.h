// Finds the words of subtitles and of transcripts between whose lines times stand.
//
// In:  the bytes of a file. Out: its lines of words, each with the times of its cue; nothing if the
// text is neither. Cue numbers, times, settings, headers, notes and styles are left out. Cost: one
// pass over the lines.
#ifndef LEITSATZ_CORE_DOCUMENT_CUES_H_
#define LEITSATZ_CORE_DOCUMENT_CUES_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/lines.h"

namespace leitsatz {

struct CueLine {
  Line line;                 // only its span is set: the words, with their tags
  bool after_pause = false;  // nobody spoke for a while before it
  bool heads = false;        // stands before the first time
};

// The lines of words of subtitles, if the text has at least `least` cues ("0:01 --> 0:04").
std::vector<CueLine> find_subtitles(std::string_view text, std::uint32_t least);

// The lines of words of a text with times on lines of their own or at the start of lines.
std::vector<CueLine> find_timed_lines(std::string_view text);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_CUES_H_
