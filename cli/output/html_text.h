// Text as HTML shows it: every character as itself, whatever it means to a parser.
#ifndef LEITSATZ_CLI_OUTPUT_HTML_TEXT_H_
#define LEITSATZ_CLI_OUTPUT_HTML_TEXT_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// For content and for attribute values in double quotes. Control characters and ill-formed bytes
// are shown as printable.h shows them, and noncharacters, which HTML forbids, as U+FFFD.
std::string html_line(std::string_view text);

// The same with line breaks (as \n) and tabs kept.
std::string html_lines(std::string_view text);

// ` lang="de"`, with an empty tag for a language that is not known.
std::string html_language(std::string_view tag);

// "rtl" or "ltr", as the language is written; "auto" when it is not known.
std::string_view html_direction(std::string_view tag);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_HTML_TEXT_H_
