// HTML written so that a parser of HTML 4 reads it as HTML 5 has it.
//
// In:  a page's bytes in UTF-8. Out: well-formed UTF-8 without NUL, in which
// - character references of HTML 5 are their characters, and a loose '&' is "&amp;";
// - comments and other declarations are gone; the text of <script> stays, that of <style>,
//   <iframe> and their like is gone, and in <title> and <textarea> no tag begins;
// - "/>" ends just the elements that never hold anything, and those always;
// - "</br>" is "<br/>";
// - of a tag's attributes the first kMaxAttributes are left: some parsers compare each with each.
// HTML Standard, 13.2.5. What the tree makes of misplaced tags is the parser's. Cost: linear.
#ifndef LEITSATZ_CLI_READERS_MARKUP_H_
#define LEITSATZ_CLI_READERS_MARKUP_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

inline constexpr int kMaxAttributes = 256;

std::string normalize_markup(std::string_view html);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MARKUP_H_
