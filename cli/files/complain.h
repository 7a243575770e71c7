// Diagnostics for the user.
#ifndef LEITSATZ_CLI_FILES_COMPLAIN_H_
#define LEITSATZ_CLI_FILES_COMPLAIN_H_

#include <string_view>

namespace leitsatz::cli {

// Writes "leitsatz: message" to standard error, on one line without control characters: a message
// may quote a file's name or its content.
void complain(std::string_view message);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_COMPLAIN_H_
