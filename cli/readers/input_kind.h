// What kind of input a file is.
#ifndef LEITSATZ_CLI_READERS_INPUT_KIND_H_
#define LEITSATZ_CLI_READERS_INPUT_KIND_H_

#include <string_view>

#include "settings/settings.h"

namespace leitsatz::cli {

// The kind that the settings fix; else by the file's name, and then by its first bytes. Never
// kAuto. What only a decoded text shows, a page in UTF-16 or a transcript, is kText.
InputKind kind_of(std::string_view path, std::string_view bytes, const Settings& settings);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_INPUT_KIND_H_
