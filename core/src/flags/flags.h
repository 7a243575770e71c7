// Finds the flags of each sentence, which tell whether it is whole and clean.
//
// In:  sentences with their tokens, quotes and cuts. Out: for each the confidence of every flag,
// the flags that are more likely than not, and the damage they add up to. Detectors (detectors.h)
// read one sentence; what is common in the document (lines without stops, lower-case writing) is
// found here and not counted as damage. Cost: one pass over the tokens and characters.
#ifndef LEITSATZ_CORE_FLAGS_FLAGS_H_
#define LEITSATZ_CORE_FLAGS_FLAGS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "flags/confidence.h"
#include "flags/punctuation_marks.h"
#include "language/language.h"
#include "sentences/parsed_text.h"

namespace leitsatz {

// By sentence.
struct SentenceFlags {
  PunctuationMarks marks;
  Confidences confidence;
  std::vector<std::uint32_t> bits;  // the Flags of confidence at least kFlagged
  std::vector<double> damage;       // 0 whole .. 1: 1 - product of (1 - confidence) over kDamage
};

inline constexpr float kFlagged = 0.5f;

SentenceFlags find_flags(const ParsedText& parsed, WordMemory& memory);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_FLAGS_FLAGS_H_
