// The texts of a line of a JSONL batch that asks for one summary of several: the objects in its
// field "documents".
//
// A text that is wrong has an error, and the others go on; a field that no text has makes the line
// wrong.
#ifndef LEITSATZ_CLI_BATCH_REQUEST_TEXTS_H_
#define LEITSATZ_CLI_BATCH_REQUEST_TEXTS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leitsatz::cli {

struct RequestText {
  std::string id = "null";  // the JSON text of the scalar, unchanged
  bool is_html = false;     // whether `text` is the value of "html"
  std::string text;
  std::string title;
  std::string language;
  std::string date;
  std::string_view error_code;  // a code of docs/json.md, or empty
  std::string error_message;
};

// Is told what the parser meets inside the list.
class RequestTexts {
 public:
  void begin();  // an object

  // The name of the next value. False if no text has such a field.
  bool key(std::string_view name);
  bool key_is_id() const { return field_ == Field::kId; }

  // A scalar. `string`: its characters, to be taken; null: it is no string.
  void take(std::string_view type, std::string json, std::string* string);
  // An array or an object, which no field may be.
  void refuse(std::string_view type);

  std::vector<RequestText> finish() &&;

  static std::vector<std::string_view> names();

 private:
  enum class Field : std::uint8_t { kId, kText, kHtml, kTitle, kLanguage, kDate, kNone };

  struct Text {
    RequestText text;
    std::string html;
    bool has_text = false, has_html = false;
  };

  std::vector<Text> texts_;
  Field field_ = Field::kNone;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_BATCH_REQUEST_TEXTS_H_
