// answer_line() of batch.h.
#include <new>

#include "batch/batch.h"
#include "batch/request.h"
#include "output/json.h"
#include "readers/parsed_input.h"
#include "summary/summarize.h"

namespace leitsatz::cli {
namespace {

// The error codes of docs/json.md.
std::string_view code_of(Status status) {
  switch (status) {
    case Status::kTextTooLong:
      return "text_too_long";
    case Status::kOutOfMemory:
      return "out_of_memory";
    case Status::kUnknownLanguage:
      return "unknown_language";
    case Status::kMissingData:
      return "missing_data";
    case Status::kInvalidBudget:
      return "bad_value";
    default:
      return "internal";
  }
}

Answer refuse(const Request& request, std::uint64_t number, std::string_view code,
              std::string_view message) {
  const std::string place = "line " + std::to_string(number) + ": ";
  return {render_json_error(request.id, code, place + std::string(message)), true};
}

// The kind of a line's text. A line has no file name, and its kind is never guessed.
InputKind kind_of(const Request& request, const Settings& settings) {
  if (request.is_html) return InputKind::kHtml;
  return settings.input == InputKind::kAuto ? InputKind::kText : settings.input;
}

Answer answer_request(Request& request, std::uint64_t number, const Settings& settings) {
  const std::string& language = request.language.empty() ? settings.language : request.language;
  const std::string& focus = request.focus.empty() ? settings.focus : request.focus;
  const ParsedInput parsed = parse_text(kind_of(request, settings), std::move(request.text));
  if (!parsed.error.empty()) return refuse(request, number, parsed.error_code, parsed.error);
  const Result<SummarizedInput> summarized =
      summarize(parsed, {language, request.title, focus, &request.demand}, settings);
  if (summarized)
    return {render_json(*summarized, settings, {.id = request.id, .file = {}}), false};
  const Status status = summarized.error().status;
  if (status == Status::kUnknownLanguage) {
    return refuse(request, number, code_of(status), "unknown language '" + language + "'");
  }
  if (status == Status::kInvalidBudget) {
    return refuse(request, number, code_of(status),
                  "\"costs\" has " + std::to_string(request.demand.costs.size()) +
                      " numbers, which is not the number of sentences");
  }
  return refuse(request, number, code_of(status), status_message(status));
}

}  // namespace

Answer answer_line(const Line& line, std::uint64_t number, const Settings& settings) {
  Request request;
  if (line.too_long) {
    return refuse(request, number, code_of(Status::kTextTooLong),
                  status_message(Status::kTextTooLong));
  }
  try {
    request = parse_request(line.bytes, settings.demand);
    if (!request.error_code.empty()) {
      return refuse(request, number, request.error_code, request.error_message);
    }
    return answer_request(request, number, settings);
  } catch (const std::bad_alloc&) {
    request.text.clear();
    return refuse(request, number, code_of(Status::kOutOfMemory),
                  status_message(Status::kOutOfMemory));
  }
}

}  // namespace leitsatz::cli
