// Character references of HTML: "&eacute;", "&copy" without its semicolon, "&#8217;", "&#x2019;".
//
// HTML Standard, 13.2.5.72 to 13.2.5.80: the longest name that is known counts, some names need no
// semicolon, and numbers from 128 to 159 mean what they mean in windows-1252.
#ifndef LEITSATZ_CLI_READERS_CHARACTER_REFERENCES_H_
#define LEITSATZ_CLI_READERS_CHARACTER_REFERENCES_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace leitsatz::cli {

struct CharacterReference {
  std::string text;      // UTF-8; empty where there is none
  std::size_t size = 0;  // bytes it takes, '&' included; 0 where there is none
};

// Reads the one that begins at `at`. In the value of an attribute a name without a semicolon does
// not count before a letter, a digit or '='. REQUIRES: text[at] == '&'. Cost: constant.
CharacterReference read_character_reference(std::string_view text, std::size_t at, bool in_value);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_CHARACTER_REFERENCES_H_
