// The files that --files-from names.
#ifndef LEITSATZ_CLI_FILES_FILE_LIST_H_
#define LEITSATZ_CLI_FILES_FILE_LIST_H_

#include "settings/settings.h"

namespace leitsatz::cli {

// Adds them to settings.files, in their order; empty names are skipped. False when the list can't
// be read; why has been said.
bool add_listed_files(Settings& settings);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_FILE_LIST_H_
