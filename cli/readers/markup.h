// Rewrites HTML 5 so that a parser for HTML 4 tokenizes it in the same way (HTML Standard, 13.2.5).
//
// In:  a page in UTF-8. Out: well-formed UTF-8 without NUL, in which
// - HTML 5's character references are resolved, and any other '&' is "&amp;";
// - comments and declarations are removed, and so is the content of <style>, <iframe> and similar
//   elements; the content of <script> stays; <title> and <textarea> contain no tags;
// - exactly the void elements end with "/>";
// - "</br>" is "<br/>";
// - tags have at most kMaxAttributes attributes, since some parsers compare each with each.
// How misplaced tags are nested is left to the parser. Cost: linear.
#ifndef LEITSATZ_CLI_READERS_MARKUP_H_
#define LEITSATZ_CLI_READERS_MARKUP_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

inline constexpr int kMaxAttributes = 256;

std::string normalize_markup(std::string_view html);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MARKUP_H_
