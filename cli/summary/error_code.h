// The error codes of docs/json.md for what the library refuses.
#ifndef LEITSATZ_CLI_SUMMARY_ERROR_CODE_H_
#define LEITSATZ_CLI_SUMMARY_ERROR_CODE_H_

#include <string_view>

#include "leitsatz/types.h"

namespace leitsatz::cli {

std::string_view error_code_of(Status status);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_SUMMARY_ERROR_CODE_H_
