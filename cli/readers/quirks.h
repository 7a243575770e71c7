// Whether a page's document type makes browsers read it as those of the nineties did ("quirks
// mode": HTML Standard, 13.2.6.4.1). There, a table does not end the paragraph before it.
#ifndef LEITSATZ_CLI_READERS_QUIRKS_H_
#define LEITSATZ_CLI_READERS_QUIRKS_H_

#include <string_view>

namespace leitsatz::cli {

// `doctype` is what stands between "<!doctype" and '>'. Cost: linear.
bool has_quirks(std::string_view doctype);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_QUIRKS_H_
