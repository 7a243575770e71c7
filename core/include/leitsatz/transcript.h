// Reads subtitles and pasted transcripts: the words, without numbers, times and tags.
//
//   if (auto transcript = leitsatz::read_transcript(bytes)) {
//     auto analysis = leitsatz::analyze(transcript->text, transcript->blocks);
//     Span in_file = transcript->in_source(analysis->sentences()[i].span);
//   }
//
// Read are SubRip (.srt), WebVTT (.vtt) and SubViewer (.sbv), and text between whose lines times
// stand ("0:05", "[00:00:05] the words"), as players' pages give it to the clipboard. A sentence
// runs on over cues, so their words are joined; a new turn is a new block, which names its speaker
// if the source does. Text whose turns have labels ("[0:05] Ana: ...") needs no change: analyze()
// reads it as it is, and read_transcript() leaves it alone.
#ifndef LEITSATZ_TRANSCRIPT_H_
#define LEITSATZ_TRANSCRIPT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/types.h"

namespace leitsatz {

struct Transcript {
  // A stretch of `text` and the bytes of the source that it was made from. Of equal length unless a
  // character reference was resolved.
  struct Piece {
    Span text;
    Span source;
  };

  std::string text;           // UTF-8: a turn a line, with its speaker's name and a colon before
  std::vector<Block> blocks;  // of the text: the turns
  std::vector<Piece> pieces;  // ascending; what was added between them is in none

  // The bytes of the source that a span of the text was made from, with all that stands between
  // them; empty if it was made from none. REQUIRES: the span is not empty and lies within the text.
  LEITSATZ_API Span in_source(Span span) const;
};

enum class TranscriptHint : std::uint8_t {
  kNone,       // read it only if it looks like a transcript
  kSubtitles,  // its name says so: one cue is enough
};

// Nothing if the text is no transcript, or has no words. Cost: a few passes over the bytes.
// Ill-formed bytes are kept.
LEITSATZ_API std::optional<Transcript> read_transcript(std::string_view source,
                                                       TranscriptHint hint = TranscriptHint::kNone);

}  // namespace leitsatz

#endif  // LEITSATZ_TRANSCRIPT_H_
