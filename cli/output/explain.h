// The tables of --explain: every sentence with the figures that decide on it, and the blocks of a
// page that are not in its article. Here are the columns and cells; each format draws them.
#ifndef LEITSATZ_CLI_OUTPUT_EXPLAIN_H_
#define LEITSATZ_CLI_OUTPUT_EXPLAIN_H_

#include <array>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "summary/summarized_input.h"

namespace leitsatz::cli {

enum class CellKind : std::uint8_t { kNumber, kName, kNames };

struct ExplainColumn {
  std::string_view heading;
  CellKind kind;
};

// The sentence itself follows in a last column.
inline constexpr ExplainColumn kSentenceColumns[] = {
    {"no", CellKind::kNumber},     {"score", CellKind::kNumber},  {"damage", CellKind::kNumber},
    {"words", CellKind::kNumber},  {"language", CellKind::kName}, {"kind", CellKind::kName},
    {"reasons", CellKind::kNames}, {"flags", CellKind::kNames},
};
inline constexpr std::string_view kSentenceHeading = "sentence";

struct ExplainedSentence {
  bool is_chosen = false;
  std::array<std::string, std::size(kSentenceColumns)> cells;
  std::string_view language;
  std::string_view text;  // as it stands in the input
};

// The row of a sentence of the input, which it refers to. It has no number yet and is not chosen.
ExplainedSentence explain_sentence(const SummarizedInput& input, const Sentence& sentence);

// Sentence i is row i. The rows refer to the input.
std::vector<ExplainedSentence> explain_sentences(const SummarizedInput& input);

inline constexpr std::string_view kLeftOutHeadings[] = {"reason", "left out"};

struct LeftOutBlock {
  std::string_view reason;
  std::string_view kind;
  std::string_view text;  // as it stands in the page
};

// In the order of the page, which they refer to.
std::vector<LeftOutBlock> left_out_blocks(const Page& page);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_EXPLAIN_H_
