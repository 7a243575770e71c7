// An input, parsed: the text or the page that a file of any kind holds (plain text, Markdown, a web
// page, mail, PDF, EPUB, DOCX, subtitles), an entry of a feed, a message of a mailbox.
#ifndef LEITSATZ_CLI_READERS_PARSED_INPUT_H_
#define LEITSATZ_CLI_READERS_PARSED_INPUT_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/page.h"
#include "leitsatz/transcript.h"
#include "readers/feed.h"
#include "settings/settings.h"

namespace leitsatz::cli {

// If the input can't be read, both error fields are set and the others are empty.
struct ParsedInput {
  std::string text;                      // UTF-8, if the input is plain text or the next
  std::optional<Transcript> transcript;  // if it is subtitles or the like: of the text
  std::optional<Page> page;              // if it is anything else
  std::vector<std::string> remarks;      // for the user, about an input that was read all the same
  std::string_view error_code;           // a code of docs/json.md
  std::string error;
};

// Parses the bytes of a file. The settings may fix its kind and its encoding; otherwise the file's
// name decides on the kind, and then its first bytes. Of a mailbox this is its first message, and a
// feed is text: file_articles.h reads all their articles.
ParsedInput parse_file(std::string_view path, std::string bytes, const Settings& settings);

// A feed, or why it can't be read.
struct ParsedFeed {
  std::optional<Feed> feed;
  ParsedInput refused;
};
ParsedFeed parse_feed(std::string bytes, const Settings& settings);

// Parses an entry of a feed, and a message of a mailbox, whose Message-ID becomes `id`.
ParsedInput parse_entry(FeedEntry entry, const Feed& feed);
ParsedInput parse_message(std::string_view bytes, std::string& id);

// Parses UTF-8, such as a string in JSON. REQUIRES: `kind` is kText, kMarkdown, kHtml
// or kTranscript.
ParsedInput parse_text(InputKind kind, std::string text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_PARSED_INPUT_H_
