// What dialects add to Markdown, as plain Markdown: containers and admonitions (":::tip", "!!!
// note",
// "```{note}"), formulas ("$$"), tags of templates ("{% include x %}"), imports of MDX.
//
// Marks go, the words between them stay. Code is left as it is. Cost: linear in the text.
#ifndef LEITSATZ_CLI_READERS_MARKDOWN_DIALECTS_H_
#define LEITSATZ_CLI_READERS_MARKDOWN_DIALECTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/types.h"

namespace leitsatz::cli {

// Works on whole lines: the text without those that are only marks. The title of a container
// becomes a heading, a formula of its own lines a block of code.
std::string plain_markdown(std::string_view text);

// Works on the words of one block: `mask` has a character for each byte of `words`, kVerbatim for
// those that were code. Removes tags of templates, notes ("^[...]"), the signs around formulas and
// names of pictures (":tada:").
inline constexpr char kVerbatim = 'v';
inline constexpr char kPlain = '.';
struct CleanWords {
  std::string text;
  std::vector<Span> code;  // of the text
};
CleanWords without_marks(std::string_view words, std::string_view mask);

// `heading` without the attributes behind it ("{#id .class}", "{: .no_toc }").
std::string_view without_attributes(std::string_view heading);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MARKDOWN_DIALECTS_H_
