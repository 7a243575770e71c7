// Finds the quotes and brackets that have no partner.
//
// In:  sentences with their blocks. Out: per sentence whether a mark in it lacks its partner, and
// whether it stands inside a quotation that opened in an earlier sentence or closes in a later one.
// A quotation may run over several sentences of a block, and open again at the head of the next
// block; it is whole if it closes. A double quote opens or closes by its neighbours, so German
// »reversed« and French « spaced » ones pair as well as English and Swedish ones; single quotes are
// apostrophes too often to count. Cost: one pass over
// the marks.
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
