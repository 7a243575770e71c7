// What holds of everything that the command prints.
#ifndef LEITSATZ_TESTS_FUZZ_RENDERING_H_
#define LEITSATZ_TESTS_FUZZ_RENDERING_H_

#include <string>
#include <string_view>

#include "controls.h"
#include "settings/settings.h"
#include "summary/summarize.h"

namespace leitsatz::fuzz {

// Any settings of what is chosen and shown.
cli::Settings settings_from(Controls& controls);

// Renders an input in every format: UTF-8 without control characters, JSON that says where its
// sentences are, HTML without a script. Gives all of it, one after the other.
std::string rendered(const cli::SummarizedInput& input, const cli::Settings& settings);

// UTF-8 without control characters but line breaks and tabs.
void check_printable(std::string_view text);

// One line of JSON, an answer of docs/json.md, and whether it is an error.
bool check_answer(std::string_view line);

}  // namespace leitsatz::fuzz

#endif  // LEITSATZ_TESTS_FUZZ_RENDERING_H_
