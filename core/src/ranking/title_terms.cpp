#include "ranking/title_terms.h"

#include <algorithm>

namespace leitsatz {

std::vector<TermId> title_terms(const ParsedText& parsed) {
  const Terms& terms = parsed.terms;
  const std::vector<std::uint32_t>& block = parsed.sentences.block;
  const std::optional<std::uint32_t> own = parsed.document.title;
  if (!terms.title.empty() || !own) return terms.title;
  std::vector<TermId> title;
  for (std::size_t i = 0; i < block.size() && block[i] <= *own; ++i) {
    if (block[i] != *own) continue;
    for (const Token& token : terms.of(i)) {
      const TermId term = terms.term_of(token);
      if (term != kNoTerm && std::find(title.begin(), title.end(), term) == title.end()) {
        title.push_back(term);
      }
    }
  }
  return title;
}

}  // namespace leitsatz
