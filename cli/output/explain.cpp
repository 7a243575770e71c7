#include "output/explain.h"

#include <algorithm>

#include "output/shared.h"

namespace leitsatz::cli {

std::vector<ExplainedSentence> explain_sentences(const SummarizedInput& input) {
  constexpr int kScoreDigits = 4;
  constexpr int kDamageDigits = 2;
  const std::vector<std::uint32_t>& picks = input.summary.picks;
  std::vector<ExplainedSentence> rows;
  rows.reserve(input.analysis.sentences().size());
  for (const Sentence& sentence : input.analysis.sentences()) {
    const auto number = static_cast<std::uint32_t>(rows.size());
    const BlockKind kind = input.analysis.blocks()[sentence.block].kind;
    rows.push_back({std::binary_search(picks.begin(), picks.end(), number),
                    {std::to_string(number), fixed(sentence.score, kScoreDigits),
                     fixed(sentence.damage, kDamageDigits), std::to_string(sentence.words),
                     std::string(sentence.language), std::string(block_kind_name(kind)),
                     list_of(reason_names(sentence.reasons)), list_of(flag_names(sentence.flags))},
                    sentence.language,
                    slice(input.text, sentence.span)});
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
