// Character references of HTML, which Markdown has too.
#ifndef LEITSATZ_CLI_CHARACTER_REFERENCE_H_
#define LEITSATZ_CLI_CHARACTER_REFERENCE_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// What "&amp;", "&#8217;" or "&#x2019;" stands for, in UTF-8; a name that is not known stands for
// itself. Names are those of HTML 4.01 where libxml2 is built in, else the five of XML and nbsp.
std::string resolve_reference(std::string_view reference);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_CHARACTER_REFERENCE_H_
