// The file of --cost-file: what the sentences of the only input cost.
#ifndef LEITSATZ_CLI_FILES_COST_FILE_H_
#define LEITSATZ_CLI_FILES_COST_FILE_H_

#include "settings/settings.h"

namespace leitsatz::cli {

// Reads it: a whole number a line. False, after a diagnostic, if it cannot be read.
bool read_cost_file(Settings& settings);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_COST_FILE_H_
