#include "output/explain.h"

#include <algorithm>

#include "output/shared.h"

namespace leitsatz::cli {

ExplainedSentence explain_sentence(const SummarizedInput& input, const Sentence& sentence) {
  constexpr int kScoreDigits = 4;
  constexpr int kDamageDigits = 2;
  const BlockKind kind = input.analysis.blocks()[sentence.block].kind;
  return {false,
          {std::string(), fixed(sentence.score, kScoreDigits),
           fixed(sentence.damage, kDamageDigits), std::to_string(sentence.words),
           std::string(sentence.language), std::string(block_kind_name(kind)),
           list_of(reason_names(sentence.reasons)), list_of(flag_names(sentence.flags))},
          sentence.language,
          slice(input.text, sentence.span)};
}

std::vector<ExplainedSentence> explain_sentences(const SummarizedInput& input) {
  const std::vector<std::uint32_t>& picks = input.summary.picks;
  std::vector<ExplainedSentence> rows;
  rows.reserve(input.analysis.sentences().size());
  for (const Sentence& sentence : input.analysis.sentences()) {
    const auto number = static_cast<std::uint32_t>(rows.size());
    rows.push_back(explain_sentence(input, sentence));
    rows.back().is_chosen = std::binary_search(picks.begin(), picks.end(), number);
    rows.back().cells.front() = std::to_string(number);
  }
  return rows;
}

std::vector<LeftOutBlock> left_out_blocks(const Page& page) {
  std::vector<LeftOutBlock> rows;
  for (const PageBlock& block : page.blocks) {
    if (block.reason == PageReason::kArticle) continue;
    rows.push_back({page_reason_name(block.reason), block_kind_name(block.kind),
                    slice(page.text, block.span)});
  }
  return rows;
}

}  // namespace leitsatz::cli
