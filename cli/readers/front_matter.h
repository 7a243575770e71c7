// What a Markdown file says of itself before it begins: YAML between lines of "---" (Jekyll, Hugo,
// Pandoc) or TOML between lines of "+++" (Hugo).
//
// Of both languages only what such files use is read: a key at the line's begin, and a value that
// is a scalar (plain, quoted, or a block of indented lines) or a list of scalars. All else is
// skipped.
#ifndef LEITSATZ_CLI_READERS_FRONT_MATTER_H_
#define LEITSATZ_CLI_READERS_FRONT_MATTER_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace leitsatz::cli {

struct FrontMatter {
  std::size_t size = 0;  // bytes of it, from the text's begin; 0: there is none
  std::string title, author, date, language, description;
};

// Cost: linear in the front matter, of which at most 64 KiB are looked at.
FrontMatter read_front_matter(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_FRONT_MATTER_H_
