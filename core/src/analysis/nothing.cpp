// why_nothing() of leitsatz.h. wasm/src/library/nothing.ts says the same words.
#include <algorithm>
#include <string>

#include "leitsatz/leitsatz.h"

namespace leitsatz {
namespace {

std::string counted(std::uint32_t number, std::string_view unit) {
  return std::to_string(number) + ' ' + std::string(unit) + (number == 1 ? "" : "s");
}

}  // namespace

std::string why_nothing(const Analysis& analysis, const Budget& budget) {
  const std::span<const Sentence> sentences = analysis.sentences();
  const Sentence* shortest = nullptr;
  std::uint32_t cheapest = kNoLimit;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const Sentence& sentence = sentences[i];
    if (!can_be_chosen(analysis.blocks()[sentence.block].kind)) continue;
    if (shortest == nullptr || sentence.words < shortest->words) shortest = &sentence;
    if (!budget.costs.empty()) cheapest = std::min(cheapest, budget.costs[i]);
  }
  if (shortest == nullptr) return "no sentences: there is nothing to summarize";
  std::string why = "no sentence fits: the shortest has " + counted(shortest->words, "word") +
                    " and " + counted(shortest->characters, "character");
  if (!budget.costs.empty()) why += ", and the cheapest costs " + std::to_string(cheapest);
  return why;
}

}  // namespace leitsatz
