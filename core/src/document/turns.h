// Finds who speaks in a conversation: the labels of turns in transcripts, chats and interviews.
//
// In:  the lines of a text. Out: for each line whether it opens a turn, the span of its speaker and
// where its words begin; nothing for a text that is no conversation. A label alone proves nothing
// ("Note: closed on Monday"), so several lines have to have one of the same form. Read are "Ana:",
// "Q:", "P1 :", "#Person1#:", "[00:00:04] Speaker 1:", "Speaker 1 (0:04):", a chat's
// "12/04/2024, 18:05 - Ana:", and lines that hold only a name and a time. Cost: a look at the start
// of each line, and a sort of the labels found.
#ifndef LEITSATZ_CORE_DOCUMENT_TURNS_H_
#define LEITSATZ_CORE_DOCUMENT_TURNS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/lines.h"
#include "leitsatz/types.h"

namespace leitsatz {

enum class TurnKind : std::uint8_t {
  kNone,    // goes on with the turn before
  kOpens,   // opens a turn; its words follow the label
  kLabel,   // opens a turn; its words are in the next lines
  kNotice,  // a chat's program speaks: who joined, a file that was left out
};

struct Turn {
  TurnKind kind = TurnKind::kNone;
  Span speaker;             // of the text; empty if only a time stands there
  std::uint32_t words = 0;  // the byte at which the words of the line begin
};

// One for each line; empty if the text is no conversation.
// `broken`: the lines are those of cues, which end anywhere in a sentence.
std::vector<Turn> find_turns(std::string_view text, const std::vector<Line>& lines,
                             bool broken = false);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_TURNS_H_
