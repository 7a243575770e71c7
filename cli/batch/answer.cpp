// answer_line() of batch.h.
#include <deque>
#include <new>

#include "batch/batch.h"
#include "batch/request.h"
#include "output/json.h"
#include "readers/parsed_input.h"
#include "summary/error_code.h"
#include "summary/summarize.h"
#include "summary/summarized_story.h"

namespace leitsatz::cli {
namespace {

Answer refuse(const Request& request, std::uint64_t number, std::string_view code,
              std::string_view message) {
  const std::string place = "line " + std::to_string(number) + ": ";
  return {render_json_error(request.id, code, place + std::string(message)), true};
}

// The kind of a line's text. A line has no file name, and its kind is never guessed.
InputKind kind_of(bool is_html, const Settings& settings) {
  if (is_html) return InputKind::kHtml;
  return settings.input == InputKind::kAuto ? InputKind::kText : settings.input;
}

// What is wrong with a line whose costs are not one for each sentence.
std::string wrong_costs(const Request& request) {
  return "\"costs\" has " + std::to_string(request.demand.costs.size()) +
         " numbers, which is not the number of sentences";
}

// Several texts, together.
Answer answer_story(Request& request, std::uint64_t number, const Settings& settings) {
  std::deque<StoryText> texts;
  for (RequestText& given : request.documents) {
    StoryText& text = texts.emplace_back();
    text.id = std::move(given.id);
    text.name = "document " + std::to_string(texts.size());
    text.title = std::move(given.title);
    text.language = given.language.empty() ? request.language : std::move(given.language);
    text.date = std::move(given.date);
    text.error_code = given.error_code;
    text.error = std::move(given.error_message);
    if (!text.error_code.empty()) continue;
    text.parsed = parse_text(kind_of(given.is_html, settings), std::move(given.text));
  }
  const std::string& focus = request.focus.empty() ? settings.focus : request.focus;
  const Result<SummarizedStory> story =
      summarize_story(std::move(texts), focus, request.demand, settings);
  if (story) return {render_story_json(*story, settings, request.id), false};
  const Status status = story.error().status;
  return refuse(request, number, error_code_of(status),
                status == Status::kInvalidBudget ? wrong_costs(request) : status_message(status));
}

Answer answer_request(Request& request, std::uint64_t number, const Settings& settings) {
  if (request.has_documents) return answer_story(request, number, settings);
  const std::string& language = request.language.empty() ? settings.language : request.language;
  const std::string& focus = request.focus.empty() ? settings.focus : request.focus;
  const ParsedInput parsed =
      parse_text(kind_of(request.is_html, settings), std::move(request.text));
  if (!parsed.error.empty()) return refuse(request, number, parsed.error_code, parsed.error);
  const Result<SummarizedInput> summarized =
      summarize(parsed, {language, request.title, focus, &request.demand}, settings);
  if (summarized)
    return {render_json(*summarized, settings, {.id = request.id, .file = {}}), false};
  const Status status = summarized.error().status;
  if (status == Status::kUnknownLanguage) {
    return refuse(request, number, error_code_of(status), "unknown language '" + language + "'");
  }
  if (status == Status::kInvalidBudget) {
    return refuse(request, number, error_code_of(status), wrong_costs(request));
  }
  return refuse(request, number, error_code_of(status), status_message(status));
}

}  // namespace

Answer answer_line(const Line& line, std::uint64_t number, const Settings& settings) {
  Request request;
  if (line.too_long) {
    return refuse(request, number, error_code_of(Status::kTextTooLong),
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
    request.documents.clear();
    return refuse(request, number, error_code_of(Status::kOutOfMemory),
                  status_message(Status::kOutOfMemory));
  }
}

}  // namespace leitsatz::cli
