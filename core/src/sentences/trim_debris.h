// Trims debris off the edges of sentences.
//
// In:  sentences. Out: the same sentences with narrower spans, and for each what was cut.
// Punctuation that cannot begin or end a sentence is cut, words never: in "The bus came. | It
// rained.", the second sentence becomes "It rained." One that is all debris stays as it is. Cost:
// the characters cut.
#ifndef LEITSATZ_CORE_SENTENCES_TRIM_DEBRIS_H_
#define LEITSATZ_CORE_SENTENCES_TRIM_DEBRIS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "document/debris.h"
#include "sentences/sentences.h"

namespace leitsatz {

enum class Cut : std::uint8_t {
  kNothing,
  kDebris,   // markup or ornaments: what remains may be whole
  kForeign,  // a sentence of another language (split_foreign.h)
  kClause,   // a comma or closing mark at the start: the clause before it is missing
};

std::vector<Cut> trim_debris(std::string_view text, std::span<const Debris> debris,
                             Sentences& sentences);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_TRIM_DEBRIS_H_
