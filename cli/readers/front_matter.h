// The metadata at the beginning of a Markdown file: YAML between lines of "---" (Jekyll, Hugo,
// Pandoc) or TOML between lines of "+++" (Hugo).
//
// Reads only the subset of both languages that such files use: a key at the start of a line, with a
// value that is a scalar (plain, quoted, or a block of indented lines) or a list of scalars. Skips
// everything else.
#ifndef LEITSATZ_CLI_READERS_FRONT_MATTER_H_
#define LEITSATZ_CLI_READERS_FRONT_MATTER_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace leitsatz::cli {

struct FrontMatter {
  std::size_t size = 0;  // in bytes, from the beginning of the text; 0: there is none
  std::string title, author, date, language, description;
};

// Cost: linear in the front matter, up to 64 KiB.
FrontMatter read_front_matter(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_FRONT_MATTER_H_
