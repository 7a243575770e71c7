// HTML's character references: "&eacute;", "&copy" without its semicolon, "&#8217;", "&#x2019;".
//
// As in the HTML Standard, 13.2.5.72 to 13.2.5.80, the longest known name wins, some names need no
// semicolon, and the numbers 128 to 159 are those of windows-1252.
#ifndef LEITSATZ_CLI_READERS_CHARACTER_REFERENCES_H_
#define LEITSATZ_CLI_READERS_CHARACTER_REFERENCES_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace leitsatz::cli {

struct CharacterReference {
  std::string text;      // UTF-8
  std::size_t size = 0;  // in bytes, with the '&'; 0: there is no reference
};

// Reads the reference that begins at `at`. In an attribute's value (`in_value`), a name without a
// semicolon does not count before a letter, a digit or '='. REQUIRES: text[at] == '&'. Cost:
// constant.
CharacterReference read_character_reference(std::string_view text, std::size_t at, bool in_value);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_CHARACTER_REFERENCES_H_
