// One line of a JSONL batch, parsed.
//
// The parser is a streaming one, so memory is linear in the line, however deep its nesting, and
// nothing recurses.
#ifndef LEITSATZ_CLI_BATCH_REQUEST_H_
#define LEITSATZ_CLI_BATCH_REQUEST_H_

#include <string>
#include <string_view>
#include <vector>

#include "batch/request_texts.h"
#include "settings/demand.h"

namespace leitsatz::cli {

struct Request {
  std::string id = "null";  // the JSON text of the scalar, unchanged
  bool is_html = false;     // whether `text` is the value of "html"
  std::string text;
  std::string title;
  std::string language;
  std::string focus;
  Demand demand;
  bool has_documents = false;  // instead of a text: several, to be summarized together
  std::vector<RequestText> documents;

  // What is wrong with the line, or empty: a code of docs/json.md, and a message. The id is set if
  // it could be read.
  std::string_view error_code;
  std::string error_message;
};

// What the line does not say of the summary's type and length is as in `demand`.
Request parse_request(std::string_view line, const Demand& demand);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_BATCH_REQUEST_H_
