// The texts made from the option table: --help, the manual page and the shell completions.
#ifndef LEITSATZ_CLI_OPTIONS_MANUAL_H_
#define LEITSATZ_CLI_OPTIONS_MANUAL_H_

#include <string>

#include "settings/settings.h"

namespace leitsatz::cli {

std::string help_text();
std::string man_page();  // roff with the man macros
std::string completions_for(Shell shell);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OPTIONS_MANUAL_H_
