// One line of a JSONL batch: what it asks for, or what is wrong with it.
//
// Reads with a streaming parser: memory is linear in the line whatever its nesting, and nothing
// recurses.
#ifndef LEITSATZ_CLI_BATCH_REQUEST_H_
#define LEITSATZ_CLI_BATCH_REQUEST_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

struct Request {
  std::string id = "null";  // the JSON text of the scalar, as it came
  bool is_html = false;     // `text` is what its "html" gave
  std::string text;
  std::string title;
  std::string language;
  std::string focus;

  // What is wrong, or empty: a code of docs/json.md and a message. The id is kept when it was read.
  std::string_view error_code;
  std::string error_message;
};

Request parse_request(std::string_view line);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_BATCH_REQUEST_H_
