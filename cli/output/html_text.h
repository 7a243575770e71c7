// Escapes text for HTML, and makes its language attributes.
#ifndef LEITSATZ_CLI_OUTPUT_HTML_TEXT_H_
#define LEITSATZ_CLI_OUTPUT_HTML_TEXT_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// Text on one line, escaped for content and for attribute values in double quotes. Control
// characters and ill-formed bytes become what printable.h makes of them; noncharacters, which HTML
// forbids, become U+FFFD.
std::string html_line(std::string_view text);

// The same, but keeps tabs and line breaks (as \n).
std::string html_lines(std::string_view text);

// The attribute ` lang="de"`, with an empty value for an unknown language.
std::string html_language(std::string_view tag);

// The writing direction of a language, "rtl" or "ltr"; "auto" for an unknown language.
std::string_view html_direction(std::string_view tag);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_HTML_TEXT_H_
