// What is wrong with a text that should be JSON, in the command's words.
#ifndef LEITSATZ_CLI_TEXT_JSON_FAULT_H_
#define LEITSATZ_CLI_TEXT_JSON_FAULT_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace leitsatz::cli {

// "not JSON at byte 12: ...". `message`: of the parser (nlohmann), which quotes the text; only the
// reason in it is taken.
std::string json_fault(std::size_t position, std::string_view message);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_TEXT_JSON_FAULT_H_
