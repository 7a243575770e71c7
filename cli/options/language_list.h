// What --languages prints.
#ifndef LEITSATZ_CLI_OPTIONS_LANGUAGE_LIST_H_
#define LEITSATZ_CLI_OPTIONS_LANGUAGE_LIST_H_

#include <string>

namespace leitsatz::cli {

// A line for each language: its tag, its name, "recognised" or "by name" (for one that only counts
// where --language names it), and "abbreviations" if it has a list of its own. The last line counts
// them; the README quotes it.
std::string language_list();

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OPTIONS_LANGUAGE_LIST_H_
