// The list of files that --files-from names.
#ifndef LEITSATZ_CLI_FILES_FILE_LIST_H_
#define LEITSATZ_CLI_FILES_FILE_LIST_H_

#include "settings/settings.h"

namespace leitsatz::cli {

// Appends the files of the list settings.files_from to settings.files, without empty names. False,
// after a diagnostic, if the list can't be read.
bool add_listed_files(Settings& settings);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_FILE_LIST_H_
