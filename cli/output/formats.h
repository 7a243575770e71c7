// The output formats, in one table. --format and its help, the manual page and the printer are made
// from it, so to add a format, write its file beside the others and give it a row in formats.cpp.
#ifndef LEITSATZ_CLI_OUTPUT_FORMATS_H_
#define LEITSATZ_CLI_OUTPUT_FORMATS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/terminal.h"
#include "settings/settings.h"
#include "summary/summarized_input.h"
#include "summary/summarized_story.h"

namespace leitsatz::cli {

// Where an input comes from.
struct InputOrigin {
  std::string_view path;     // as the user wrote it
  std::string_view name;     // for people
  std::uint64_t entry = 0;   // of the file's articles, from 1; 0: it holds only this one
  std::string_view id = {};  // that the entry has in the file; empty: none
};

// What a format needs to know besides the input.
struct RenderContext {
  const Settings& settings;
  const Style& style;
  InputOrigin origin;
  std::size_t number =
      1;  // of the input among those that are printed, from 1 (formats that are not numbered get 1)

  // Whether the output is to hold several inputs.
  bool has_several() const { return settings.files.size() > 1 || origin.entry > 0; }
};

struct OutputFormat {
  std::string_view word;     // the value of --format
  std::string_view manual;   // about it in the manual page, in roff; may be empty
  bool can_highlight;        // whether --highlight applies
  bool is_numbered;          // whether what it shows of an input depends on its number, from 1
  std::string_view between;  // two inputs
  // One input.
  std::string (*render)(const SummarizedInput& input, const RenderContext& context);
  std::string (*end)();  // follows the last input, if there is any; null: nothing does
  // Several inputs summarized together: the whole output.
  std::string (*render_story)(const SummarizedStory& story, const Settings& settings,
                              const Style& style);
};

// The default comes first.
std::span<const OutputFormat> output_formats();

// The values of --format.
std::vector<std::string_view> format_words();

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_FORMATS_H_
