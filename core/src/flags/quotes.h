// Finds quotes and brackets without a partner.
//
// In:  sentences, their blocks and marks. Out: per sentence whether one of its marks has no
// partner, and whether it belongs to a quotation that opens in an earlier sentence or closes in a
// later one. A quotation may extend over several sentences of a block, and reopen at the start of
// the next block; it is whole if it closes. Whether a double quote opens or closes depends on its
// neighbours, so German »reversed« and French « spaced » ones are paired like English and Swedish
// ones; single quotes are too often apostrophes. Cost: one pass over the marks.
#ifndef LEITSATZ_CORE_FLAGS_QUOTES_H_
#define LEITSATZ_CORE_FLAGS_QUOTES_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "flags/punctuation_marks.h"
#include "sentences/sentences.h"

namespace leitsatz {

enum class Pairing : std::uint8_t {
  kBalanced,
  kContinued,  // part of a quotation or bracket that spans sentences and is whole
  kBroken,     // a mark without a partner
};

// pairing[i] belongs to sentence i.
std::vector<Pairing> pair_quotes(std::string_view text, const Sentences& sentences,
                                 const PunctuationMarks& marks);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_FLAGS_QUOTES_H_
