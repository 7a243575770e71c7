// What holds of an input, whatever it was read from.
#ifndef LEITSATZ_TESTS_FUZZ_PARSED_CHECKS_H_
#define LEITSATZ_TESTS_FUZZ_PARSED_CHECKS_H_

#include <string_view>

#include "expect.h"
#include "invariants.h"
#include "readers/parsed_input.h"
#include "rendering.h"
#include "summary/summarize.h"

namespace leitsatz::fuzz {

// The text that is summarized.
inline std::string_view text_of(const cli::ParsedInput& parsed) {
  if (parsed.page) return parsed.page->article;
  return parsed.transcript ? std::string_view(parsed.transcript->text) : parsed.text;
}

// Either there is an error, or all goes well to a summary in every format.
inline void check_parsed(const cli::ParsedInput& parsed, const cli::Settings& settings) {
  EXPECT(parsed.error.empty() == parsed.error_code.empty());
  if (!parsed.error.empty()) return;
  if (parsed.page) check_page(*parsed.page);
  const Result<cli::SummarizedInput> input =
      cli::summarize(parsed, {{}, settings.title, settings.focus}, settings);
  EXPECT(input);
  check_analysis(input->analysis, text_of(parsed));
  rendered(*input, settings);
}

}  // namespace leitsatz::fuzz

#endif  // LEITSATZ_TESTS_FUZZ_PARSED_CHECKS_H_
