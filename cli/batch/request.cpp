#include "batch/request.h"

#include <nlohmann/json.hpp>

#include "text/json_fault.h"

namespace leitsatz::cli {
namespace {

using Json = nlohmann::json;

// Fills a Request from the parser's events. Only the members of the outermost object count; the
// last of several with the same name wins, as in JavaScript and Python.
class Reader final : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return scalar("null", "null", nullptr); }
  bool boolean(bool value) override {
    return scalar("a boolean", value ? "true" : "false", nullptr);
  }
  bool number_integer(number_integer_t value) override {
    return scalar("a number", value == 0 ? "-0" : std::to_string(value), nullptr);
  }
  bool number_unsigned(number_unsigned_t value) override {
    return scalar("a number", std::to_string(value), nullptr);
  }
  bool number_float(number_float_t, const string_t& digits) override {
    return scalar("a number", digits, nullptr);
  }
  bool string(string_t& value) override {
    const bool is_id = depth_ == 1 && field_ == Field::kId;
    return scalar("a string", is_id ? Json(value).dump() : std::string(), &value);
  }
  bool binary(binary_t&) override { return false; }  // never in JSON text

  bool key(string_t& name) override {
    if (depth_ != 1) return true;
    field_ = name == "id"         ? Field::kId
             : name == "text"     ? Field::kText
             : name == "html"     ? Field::kHtml
             : name == "title"    ? Field::kTitle
             : name == "language" ? Field::kLanguage
             : name == "focus"    ? Field::kFocus
                                  : Field::kOther;
    return true;
  }
  bool start_object(std::size_t) override { return open("an object", true); }
  bool start_array(std::size_t) override { return open("an array", false); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception& error) override {
    request_.error_code = "bad_json";
    request_.error_message = json_fault(position, error.what());
    return false;
  }

  Request take() && {
    if (!request_.error_code.empty()) return std::move(request_);
    if (!wrong_type_.empty()) {
      request_.error_code = "bad_type";
      request_.error_message = std::move(wrong_type_);
    } else if (has_html_ && !has_text_) {
      request_.is_html = true;
      request_.text = std::move(html_);
    } else if (text_is_null_) {
      request_.error_code = "bad_type";
      request_.error_message = "\"text\" is null, not a string";
    } else if (!has_text_) {
      request_.error_code = "missing_text";
      request_.error_message = "no \"text\" or \"html\"";
    }
    return std::move(request_);
  }

 private:
  enum class Field { kOther, kId, kText, kHtml, kTitle, kLanguage, kFocus };

  bool scalar(std::string_view type, std::string json, std::string* string) {
    if (depth_ == 0) wrong_type_ = "not an object but " + std::string(type);
    if (depth_ != 1) return true;
    const bool is_null = type == "null";
    switch (field_) {
      case Field::kId:
        request_.id = std::move(json);
        break;
      case Field::kText:
        has_text_ = !is_null;
        text_is_null_ = is_null;
        if (!is_null) take_string("text", type, string, request_.text);
        break;
      case Field::kHtml:
        has_html_ = !is_null;
        if (!is_null) take_string("html", type, string, html_);
        break;
      case Field::kTitle:
        request_.title.clear();
        if (!is_null) take_string("title", type, string, request_.title);
        break;
      case Field::kLanguage:
        request_.language.clear();
        if (!is_null) take_string("language", type, string, request_.language);
        break;
      case Field::kFocus:
        request_.focus.clear();
        if (!is_null) take_string("focus", type, string, request_.focus);
        break;
      case Field::kOther:
        break;
    }
    return true;
  }

  void take_string(std::string_view name, std::string_view type, std::string* string,
                   std::string& out) {
    if (string != nullptr) {
      out = std::move(*string);
    } else {
      complain_of_type(name, "a string", type);
    }
  }

  bool open(std::string_view type, bool is_object) {
    if (depth_ == 0 && !is_object) wrong_type_ = "not an object but " + std::string(type);
    if (depth_ == 1) {
      if (field_ == Field::kId) complain_of_type("id", "a scalar", type);
      if (field_ == Field::kText) complain_of_type("text", "a string", type);
      if (field_ == Field::kHtml) complain_of_type("html", "a string", type);
      if (field_ == Field::kTitle) complain_of_type("title", "a string", type);
      if (field_ == Field::kLanguage) complain_of_type("language", "a string", type);
      if (field_ == Field::kFocus) complain_of_type("focus", "a string", type);
    }
    // An outermost array holds no fields.
    depth_ += depth_ == 0 && !is_object ? 2 : 1;
    return true;
  }

  bool close() {
    --depth_;
    return true;
  }

  void complain_of_type(std::string_view name, std::string_view wanted, std::string_view type) {
    wrong_type_ = "\"" + std::string(name) + "\" is " + std::string(type) + ", not ";
    wrong_type_ += wanted;
  }

  Request request_;
  std::string wrong_type_;
  Field field_ = Field::kOther;
  std::size_t depth_ = 0;
  bool has_text_ = false;
  bool text_is_null_ = false;
  bool has_html_ = false;
  std::string html_;
};

}  // namespace

Request parse_request(std::string_view line) {
  if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
    Request request;
    request.error_code = "bad_json";
    request.error_message = "an empty line";
    return request;
  }
  Reader reader;
  Json::sax_parse(line.begin(), line.end(), &reader);
  return std::move(reader).take();
}

}  // namespace leitsatz::cli
