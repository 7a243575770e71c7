#include "sentences/parsed_text.h"

namespace leitsatz {

std::vector<std::uint32_t> find_candidates(const ParsedText& parsed) {
  const std::size_t n = parsed.sentences.spans.size();
  std::vector<std::uint32_t> candidates;
  candidates.reserve(n);
  for (std::uint32_t i = 0; i < n; ++i) {
    if (parsed.can_choose(i)) candidates.push_back(i);
  }
  return candidates;
}

}  // namespace leitsatz
