// Lines of JSON, as docs/json.md promises them.
#ifndef LEITSATZ_CLI_OUTPUT_JSON_H_
#define LEITSATZ_CLI_OUTPUT_JSON_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "settings/settings.h"
#include "summary/summarized_input.h"
#include "summary/summarized_story.h"

namespace leitsatz::cli {

// Where a line's input comes from.
struct JsonOrigin {
  std::string_view id = "null";  // the JSON text of a scalar
  std::optional<std::string_view> file;
  std::uint64_t entry = 0;  // of the file's articles, from 1; 0: it holds only this one
};

std::string render_json(const SummarizedInput& input, const Settings& settings,
                        const JsonOrigin& origin);

// Several inputs summarized together. `id` is the JSON text of a scalar.
std::string render_story_json(const SummarizedStory& story, const Settings& settings,
                              std::string_view id);

// The JSON text of a string. Ill-formed sequences become U+FFFD.
std::string render_json_string(std::string_view text);

// `id` is the JSON text of a scalar.
std::string render_json_error(std::string_view id, std::string_view code, std::string_view message);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_JSON_H_
