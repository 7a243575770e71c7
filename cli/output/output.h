// The formats: a reading in, the bytes to print out.
#ifndef LEITSATZ_CLI_OUTPUT_OUTPUT_H_
#define LEITSATZ_CLI_OUTPUT_OUTPUT_H_

#include <string>
#include <string_view>
#include <vector>

#include "output/terminal.h"
#include "settings/settings.h"
#include "summary/summarized_input.h"

namespace leitsatz::cli {

// Each ends with a line break, except that it is empty when there is nothing to show.
std::string render_text(const SummarizedInput& input, const Settings& settings, const Style& style);
std::string render_markdown(const SummarizedInput& input, const Settings& settings);

// A page of HTML: its beginning, then each input, then its end. `number` counts the readings from
// 1 and is 0 where there is only one; `name` is that of its file.
std::string html_begin(std::string_view title);
std::string render_html(const SummarizedInput& input, const Settings& settings,
                        std::string_view name, std::size_t number);
std::string html_end();

// The line that names the file when several are printed.
std::string text_file_header(std::string_view name, const Style& style);
std::string markdown_file_header(std::string_view name);

// One line of JSON, docs/json.md. `id` is the JSON text of a scalar; `file` may be null.
std::string render_json(const SummarizedInput& input, const Settings& settings, std::string_view id,
                        const std::string* file);
std::string render_json_error(std::string_view id, std::string_view code, std::string_view message);

// "880 words in 31 sentences, 3 min 40 s to read; ...", shared by the formats for people.
std::string describe(const Statistics& statistics);

// What a column of --explain shows when there is nothing to show.
inline constexpr std::string_view kNothing = "-";

// A number from 0 to 1 with `digits` decimals.
std::string fixed(double number, int digits);

// The names of the bits that are set, lowest first.
std::vector<std::string_view> flag_names(std::uint32_t flags);
std::vector<std::string_view> reason_names(std::uint32_t reasons);

// The names with commas between, or kNothing.
std::string list_of(const std::vector<std::string_view>& names);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_OUTPUT_H_
