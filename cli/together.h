// All files as one story.
#ifndef LEITSATZ_CLI_TOGETHER_H_
#define LEITSATZ_CLI_TOGETHER_H_

#include "files/sink.h"
#include "settings/settings.h"

namespace leitsatz::cli {

// Summarizes the articles of all files together. False, after a diagnostic, if one of them could
// not be read, or nothing could be chosen; the others go on.
bool run_together(const Settings& settings, Sink& sink);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_TOGETHER_H_
