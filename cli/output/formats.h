// The output formats, in one table. --format and its help, the manual page and the printer are made
// from it, so to add a format, write its file beside the others and give it a row in formats.cpp.
#ifndef LEITSATZ_CLI_OUTPUT_FORMATS_H_
#define LEITSATZ_CLI_OUTPUT_FORMATS_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/terminal.h"
#include "settings/settings.h"
#include "summary/summarized_input.h"

namespace leitsatz::cli {

// What a format needs to know besides the input.
struct RenderContext {
  const Settings& settings;
  const Style& style;
  std::string_view path;   // of the input, as the user wrote it
  std::string_view name;   // of the input, for people
  std::size_t number = 1;  // of the input among those that are printed, from 1

  // Whether the output is to hold several inputs.
  bool has_several() const { return settings.files.size() > 1; }
};

struct OutputFormat {
  std::string_view word;    // the value of --format
  std::string_view manual;  // about it in the manual page, in roff; may be empty
  bool can_highlight;       // whether --highlight applies
  // One input, after whatever separates it from the input before.
  std::string (*render)(const SummarizedInput& input, const RenderContext& context);
  std::string (*end)();  // follows the last input, if there is any; null: nothing does
};

// The default comes first.
std::span<const OutputFormat> output_formats();

// The values of --format.
std::vector<std::string_view> format_words();

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_FORMATS_H_
