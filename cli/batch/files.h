// Summarizes the files of the command line, each by itself.
//
// Several threads take a file each. What a file gives is printed as soon as it is there and all
// files before it are done, so output and diagnostics are those of one thread, to the byte. Memory
// is bounded by the files in work, with at most kMostBytesInWork together or a single larger one,
// and by what the files behind the first have to print, at most kMostBytesHeld each and one
// article.
#ifndef LEITSATZ_CLI_BATCH_FILES_H_
#define LEITSATZ_CLI_BATCH_FILES_H_

#include <cstddef>

#include "files/sink.h"
#include "settings/settings.h"

namespace leitsatz::cli {

inline constexpr std::size_t kMostBytesHeld = std::size_t{1} << 20;

// False, after a diagnostic, if one of the files or of their articles failed; the others are done.
// Stops early if the sink fails.
bool run_files(const Settings& settings, Sink& sink);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_BATCH_FILES_H_
