// Matches sentences with a focus: what a reader is interested in.
//
// In:  the text's terms, and a focus. Out: a match per candidate, and scores raised by it. A term
// of the focus matches itself, forms of it and, in languages that write compounds as one word,
// compounds with it (word_forms.h). Cost: the tokens of the candidates; at most kMaxInflected terms
// of a focus are compared with all others.
#ifndef LEITSATZ_CORE_SELECTION_FOCUS_H_
#define LEITSATZ_CORE_SELECTION_FOCUS_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "similarity/vectors.h"
#include "words/terms.h"

namespace leitsatz {

// The words of the text that have a term, spelled as in their first mention; a focus is compared
// with these. No more is computed until there is a focus, since most analyses never have one.
struct Spellings {
  struct Spelling {
    std::uint64_t stem;  // Term::hash
    TermId term;
    std::uint32_t end;  // of its letters in `bytes`, where those of the next word begin
    std::uint32_t count;
    std::uint32_t capital;
  };
  std::vector<Spelling> words;
  std::string bytes;

  // Calls use(word, spelled) for each word.
  template <class Use>
  void for_each(Use use) const {
    std::uint32_t begin = 0;
    for (const Spelling& word : words) {
      use(word, std::string_view(bytes).substr(begin, word.end - begin));
      begin = word.end;
    }
  }
};
Spellings find_spellings(std::string_view text, const Terms& terms);

// For each vector, 0 for no match .. 1 for the best. Empty if the vectors hold no term of the
// focus.
std::vector<double> match_focus(const Spellings& spellings, const Vectors& vectors,
                                std::string_view focus, LanguageId language);

// The terms of the text that a focus means, ascending. Cost: as match_focus().
std::vector<TermId> terms_of_focus(const Spellings& spellings, const Vectors& vectors,
                                   std::string_view focus, LanguageId language);

// The raw scores, raised by the match of each.
std::vector<double> focused_scores(std::span<const double> raw, std::span<const double> match);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SELECTION_FOCUS_H_
