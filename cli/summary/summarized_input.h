// An input, analyzed and summarized: all that the output formats show.
#ifndef LEITSATZ_CLI_SUMMARY_SUMMARIZED_INPUT_H_
#define LEITSATZ_CLI_SUMMARY_SUMMARIZED_INPUT_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "leitsatz/page.h"
#include "leitsatz/transcript.h"
#include "settings/demand.h"

namespace leitsatz::cli {

// Refers to the text and the title that it was made from.
struct SummarizedInput {
  std::string_view text;
  std::string_view given_title;  // empty: none was given
  bool has_focus = false;        // whether one was given
  Type type;                     // of the summary
  Analysis analysis;
  Summary summary;    // without picks for Type::kHeadline
  Headline headline;  // only for Type::kHeadline
  Statistics statistics;
  const Page* page = nullptr;              // the page whose article the text is; null: none
  const Transcript* transcript = nullptr;  // the one whose words the text is; null: none
  std::string_view source = text;          // what in_input() is a place in
  std::string nothing = {};                // why nothing was chosen; empty if something was

  // The given title, or else the text's own. Empty if there is neither.
  std::string_view title() const;
  // The words of the headline. Empty if there is none.
  std::string_view headline_text() const;
  const Sentence& sentence(std::uint32_t index) const { return analysis.sentences()[index]; }
  // Where a span of the text is in the input.
  Span in_input(Span span) const { return transcript ? transcript->in_source(span) : span; }
  // Who says the sentence. Empty if the text does not tell.
  std::string_view speaker_of(const Sentence& sentence) const;
  // How many articles the text holds: at least 1.
  std::size_t articles() const;
  // The spans of the text that were chosen, ascending.
  std::vector<Span> chosen() const;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_SUMMARY_SUMMARIZED_INPUT_H_
