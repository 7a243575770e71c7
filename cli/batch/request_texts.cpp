#include "batch/request_texts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace leitsatz::cli {
namespace {

// By RequestTexts::Field.
constexpr std::string_view kNames[] = {"id", "text", "html", "title", "language", "date"};

}  // namespace

void RequestTexts::begin() {
  texts_.emplace_back();
  field_ = Field::kNone;
}

bool RequestTexts::key(std::string_view name) {
  const auto* const found = std::find(std::begin(kNames), std::end(kNames), name);
  field_ = static_cast<Field>(found - std::begin(kNames));
  return found != std::end(kNames);
}

void RequestTexts::take(std::string_view type, std::string json, std::string* string) {
  Text& last = texts_.back();
  if (field_ == Field::kNone) return;
  if (field_ == Field::kId) {
    last.text.id = std::move(json);
    return;
  }
  const bool is_null = type == "null";
  if (string == nullptr && !is_null) return refuse(type);
  std::string value = string != nullptr ? std::move(*string) : std::string();
  switch (field_) {
    case Field::kText:
      last.has_text = !is_null;
      last.text.text = std::move(value);
      return;
    case Field::kHtml:
      last.has_html = !is_null;
      last.html = std::move(value);
      return;
    case Field::kTitle:
      last.text.title = std::move(value);
      return;
    case Field::kLanguage:
      last.text.language = std::move(value);
      return;
    case Field::kDate:
      last.text.date = std::move(value);
      return;
    case Field::kId:
    case Field::kNone:
      return;
  }
}

void RequestTexts::refuse(std::string_view type) {
  if (field_ == Field::kNone) return;
  RequestText& text = texts_.back().text;
  text.error_code = "bad_type";
  text.error_message = '"' + std::string(kNames[static_cast<std::size_t>(field_)]) + "\" is " +
                       std::string(type) + ", not " +
                       (field_ == Field::kId ? "a scalar" : "a string");
}

std::vector<RequestText> RequestTexts::finish() && {
  std::vector<RequestText> texts;
  texts.reserve(texts_.size());
  for (Text& read : texts_) {
    RequestText& text = texts.emplace_back(std::move(read.text));
    text.is_html = read.has_html && !read.has_text;
    if (text.is_html) text.text = std::move(read.html);
    if (read.has_text || read.has_html || !text.error_code.empty()) continue;
    text.error_code = "missing_text";
    text.error_message = "no \"text\" or \"html\"";
  }
  return texts;
}

std::vector<std::string_view> RequestTexts::names() {
  return {std::begin(kNames), std::end(kNames)};
}

}  // namespace leitsatz::cli
