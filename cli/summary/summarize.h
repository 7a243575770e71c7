// Summarizes an input as the settings ask.
#ifndef LEITSATZ_CLI_SUMMARY_SUMMARIZE_H_
#define LEITSATZ_CLI_SUMMARY_SUMMARIZE_H_

#include <string>
#include <string_view>

#include "files/progress.h"
#include "leitsatz/leitsatz.h"
#include "leitsatz/page.h"
#include "readers/parsed_input.h"
#include "settings/settings.h"
#include "summary/summarized_input.h"

namespace leitsatz::cli {

// What the user says about an input; each field may be empty.
struct InputHints {
  std::string_view language;
  std::string_view title;
  std::string_view focus;
  const Demand* demand = nullptr;  // null: that of the settings
  Progress* progress = nullptr;    // of which the input is a unit; null: of none
};

// The result refers to `input`. REQUIRES: input.error is empty.
Result<SummarizedInput> summarize(const ParsedInput& input, const InputHints& hints,
                                  const Settings& settings);

// The same for a text; the result refers to it and to the title.
Result<SummarizedInput> summarize_text(std::string_view text, const InputHints& hints,
                                       const Settings& settings);

// Why there is nothing to show, if no clause is short enough for a headline.
std::string no_headline(const Demand& demand);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_SUMMARY_SUMMARIZE_H_
