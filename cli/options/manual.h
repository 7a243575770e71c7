// The texts that are made from the option table.
#ifndef LEITSATZ_CLI_OPTIONS_MANUAL_H_
#define LEITSATZ_CLI_OPTIONS_MANUAL_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

std::string help_text();
std::string man_page();  // roff with the man macros
// REQUIRES: shell is one of the choices in the table.
std::string completions_for(std::string_view shell);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OPTIONS_MANUAL_H_
