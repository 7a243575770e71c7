// Splits a document's blocks into sentences.
//
// In:  blocks and the debris in them. Out: spans, ascending, disjoint, trimmed of outer white space
// and debris, never across a block. Boundaries follow UAX #29 (sentence_breaks.h); we rejoin what
// it splits after an abbreviation, an initial or an ordinal, and split where machine translation
// lost the space (sentence_ends.h): "Dr. Wu left.It rained." has two sentences. One longer than
// kMaxSentenceBytes is cut at the best boundary below it (overlong.h) and marked, and so is one of
// many words without punctuation (unpunctuated.h). Cost: one pass, memory bounded by the cap.
#ifndef LEITSATZ_CORE_SENTENCES_SENTENCES_H_
#define LEITSATZ_CORE_SENTENCES_SENTENCES_H_

#include <span>
#include <string_view>
#include <vector>

#include "document/debris.h"
#include "document/document.h"
#include "language/language.h"
#include "leitsatz/types.h"

namespace leitsatz {

// The longest sentence: 2,000 bytes are some 300 English words or 660 ideographs.
inline constexpr std::uint32_t kMaxSentenceBytes = 2000;

struct Sentences {
  std::vector<Span> spans;
  std::vector<std::uint32_t> block;    // block[i]: index of the block that sentence i is in
  std::vector<std::uint8_t> overlong;  // overlong[i]: why sentence i was cut short, kCutAt bits
};

inline constexpr std::uint8_t kCutAtCap = 1;     // it exceeded kMaxSentenceBytes
inline constexpr std::uint8_t kCutAtClause = 2;  // the text has no punctuation (unpunctuated.h)

// `debris`: of the whole document, ascending. `language`: of the document; picks abbreviations.
Sentences split_sentences(std::string_view text, const Document& document,
                          std::span<const Debris> debris, LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_SENTENCES_H_
