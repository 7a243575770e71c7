// How much each sentence says of what a reader is interested in.
//
// In:  the text's terms, and a focus. Out: a match per candidate, and scores raised by it. A term
// of the focus that the text does not hold finds those that are forms of it (word_forms.h). Cost:
// the tokens of the candidates; at most kMaxInflected terms of a focus are looked up among all
// others.
#ifndef LEITSATZ_CORE_FOCUS_H_
#define LEITSATZ_CORE_FOCUS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language.h"
#include "terms.h"
#include "vectors.h"
#include "word_forms.h"

namespace leitsatz {

// A term of the text, as a focus finds it.
struct StemPlace {
  std::uint64_t hash = 0;
  TermId term = 0;
  Beginning beginning;  // of its shortest word
  bool name = false;    // written with a capital more often than not
};

// The terms that `vectors` hold, ascending.
std::vector<StemPlace> find_stems(std::string_view text, const Terms& terms,
                                  const Vectors& vectors);

// By vector: 0 says nothing of the focus .. 1 says most. Empty if the vectors hold none of its
// terms.
std::vector<double> match_focus(std::span<const StemPlace> stems, const Vectors& vectors,
                                std::string_view focus, LanguageId language);

// The raw scores, raised by what each says of the focus.
std::vector<double> focused_scores(std::span<const double> raw, std::span<const double> match);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_FOCUS_H_
