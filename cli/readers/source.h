// What an input is (plain text, Markdown, a web page, mail, PDF), and the text or page that is made
// of it.
#ifndef LEITSATZ_CLI_READERS_SOURCE_H_
#define LEITSATZ_CLI_READERS_SOURCE_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/page.h"
#include "options/options.h"
#include "summarize.h"

namespace leitsatz::cli {

// An input as the library takes it. When it can't be read, the two errors say so and the rest is
// empty.
struct Source {
  std::string text;                  // UTF-8; of an input that is plain text
  std::optional<Page> page;          // of any other
  std::vector<std::string> remarks;  // what its reader should know, though it is read
  std::string_view error_code;       // a code of docs/json.md
  std::string error;
};

// Reads the bytes of a file, as the settings say what it is and how it is encoded. What they leave
// open is told by the file's name, then by what it begins with.
Source read_bytes(std::string_view path, std::string bytes, const Settings& settings);

// Reads what is UTF-8 already: a string of JSON. REQUIRES: `kind` is kText, kMarkdown or kHtml.
Source read_characters(InputKind kind, std::string text);

// Reads and summarizes it as the settings ask. The reading refers to the source. REQUIRES: it could
// be read.
Result<Reading> read(const Source& source, const About& about, const Settings& settings);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_SOURCE_H_
