#include "batch/request.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "options/choices.h"
#include "text/json_fault.h"
#include "text/values.h"

namespace leitsatz::cli {
namespace {

using Json = nlohmann::json;

enum class Field : std::uint8_t {
  kId,
  kText,
  kHtml,
  kTitle,
  kLanguage,
  kFocus,
  kType,
  kLength,
  kSentences,
  kWords,
  kCharacters,
  kShare,
  kCosts,
  kLimit,
  kNeighbours,
  kKeep,
  kDocuments,
  kPerDocument,
  kOrder,
  kUnknown,
};

// What a field holds. Its lists hold one of the others each.
enum class Wanted : std::uint8_t { kScalar, kString, kNumber, kNumbers, kStrings, kObjects };

struct FieldRow {
  std::string_view name;
  Wanted wanted;
};

// By Field.
constexpr FieldRow kFields[] = {
    {"id", Wanted::kScalar},     {"text", Wanted::kString},       {"html", Wanted::kString},
    {"title", Wanted::kString},  {"language", Wanted::kString},   {"focus", Wanted::kString},
    {"type", Wanted::kString},   {"length", Wanted::kString},     {"sentences", Wanted::kNumber},
    {"words", Wanted::kNumber},  {"characters", Wanted::kNumber}, {"share", Wanted::kNumber},
    {"costs", Wanted::kNumbers}, {"limit", Wanted::kNumber},      {"neighbours", Wanted::kNumber},
    {"keep", Wanted::kStrings},  {"documents", Wanted::kObjects}, {"per_document", Wanted::kNumber},
    {"order", Wanted::kString},
};
static_assert(std::size(kFields) == static_cast<std::size_t>(Field::kUnknown));

constexpr std::string_view kWanted[] = {
    "a scalar",           "a string", "a number", "an array of numbers", "an array of strings",
    "an array of objects"};

std::string quoted(std::string_view words) { return '"' + std::string(words) + '"'; }

// A scalar of the line.
struct Value {
  std::string_view type;          // "a string"
  std::string json;               // as JSON; of a string only for an id
  std::string* string = nullptr;  // its characters, to be taken; null: it is no string
  std::optional<std::uint64_t> whole = {};
  std::optional<double> number = {};
};

// Fills a Request from the parser's events. Only the members of the outermost object count, and the
// items of those that are lists; the last of several members with the same name wins, as in
// JavaScript and Python.
class Reader final : public nlohmann::json_sax<Json> {
 public:
  explicit Reader(const Demand& demand) : defaults_(demand) { request_.demand = demand; }

  bool null() override { return scalar({"null", "null"}); }
  bool boolean(bool value) override { return scalar({"a boolean", value ? "true" : "false"}); }
  bool number_integer(number_integer_t value) override {
    return scalar({.type = "a number",
                   .json = value == 0 ? "-0" : std::to_string(value),
                   .number = static_cast<double>(value)});
  }
  bool number_unsigned(number_unsigned_t value) override {
    return scalar({.type = "a number",
                   .json = std::to_string(value),
                   .whole = value,
                   .number = static_cast<double>(value)});
  }
  bool number_float(number_float_t value, const string_t& digits) override {
    return scalar({.type = "a number", .json = digits, .number = value});
  }
  bool string(string_t& value) override {
    const bool is_id = (depth_ == 1 && field_ == Field::kId) || (in_text() && texts_.key_is_id());
    return scalar({"a string", is_id ? Json(value).dump() : std::string(), &value});
  }
  bool binary(binary_t&) override { return false; }  // never in JSON text

  bool key(string_t& name) override {
    if (in_text() && !texts_.key(name) && unknown_.empty()) {
      unknown_ = name_unknown(name, RequestTexts::names());
    }
    if (depth_ != 1) return true;
    const auto* const row =
        std::find_if(std::begin(kFields), std::end(kFields),
                     [&](const FieldRow& candidate) { return candidate.name == name; });
    field_ = static_cast<Field>(row - std::begin(kFields));
    if (field_ == Field::kUnknown && unknown_.empty()) {
      std::vector<std::string_view> names;
      for (const FieldRow& known : kFields) names.push_back(known.name);
      unknown_ = name_unknown(name, names);
    }
    return true;
  }
  bool start_object(std::size_t) override { return open("an object", true); }
  bool start_array(std::size_t) override { return open("an array", false); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception& error) override {
    complain("bad_json", json_fault(position, error.what()));
    return false;
  }

  Request take() && {
    if (!request_.error_code.empty()) return std::move(request_);
    if (!wrong_type_.empty()) {
      complain("bad_type", std::move(wrong_type_));
    } else if (!unknown_.empty()) {
      complain("unknown_field", std::move(unknown_));
    } else if (request_.has_documents) {
      if (has_text_ || has_html_) {
        wrong_value_ = "\"documents\" can't be used with \"text\" or \"html\"";
      }
      request_.documents = std::move(texts_).finish();
    } else if (has_html_ && !has_text_) {
      request_.is_html = true;
      request_.text = std::move(html_);
    } else if (text_is_null_) {
      complain("bad_type", "\"text\" is null, not a string");
    } else if (!has_text_) {
      complain("missing_text", "no \"text\" or \"html\"");
    }
    if (!request_.has_documents && is_for_documents_) {
      wrong_value_ = "\"per_document\" and \"order\" need \"documents\"";
    }
    if (wrong_value_.empty()) check_combination();
    if (request_.error_code.empty() && !wrong_value_.empty()) {
      complain("bad_value", std::move(wrong_value_));
    }
    return std::move(request_);
  }

 private:
  static std::string name_unknown(std::string_view name,
                                  const std::vector<std::string_view>& names) {
    constexpr std::size_t kMostShown = 40;
    const std::string_view near =
        name.size() > kMostShown ? std::string_view() : nearest(name, names);
    std::string message = "unknown field ";
    // A name that is cut inside a character is written with U+FFFD.
    message += quoted(name.substr(0, kMostShown)) + (name.size() > kMostShown ? "..." : "");
    if (!near.empty()) message += "; did you mean " + quoted(near) + "?";
    return message;
  }

  static const FieldRow& row_of(Field field) { return kFields[static_cast<std::size_t>(field)]; }

  bool scalar(Value value) {
    if (depth_ == 0) wrong_type_ = "not an object but " + std::string(value.type);
    if (depth_ == 2 && in_list_) take_item(value);
    if (in_text()) texts_.take(value.type, std::move(value.json), value.string);
    if (depth_ != 1 || field_ == Field::kUnknown) return true;
    const Wanted wanted = row_of(field_).wanted;
    const bool fits = wanted == Wanted::kScalar || value.type == "null" ||
                      (wanted == Wanted::kString && value.string != nullptr) ||
                      (wanted == Wanted::kNumber && value.number);
    if (fits) {
      take_field(std::move(value));
    } else {
      complain_of_type(value.type);
      if (field_ == Field::kText) has_text_ = true;
      if (field_ == Field::kHtml) has_html_ = true;
    }
    return true;
  }

  void take_field(Value value) {
    const bool is_null = value.type == "null";
    std::string text = value.string != nullptr ? std::move(*value.string) : std::string();
    Demand& demand = request_.demand;
    Budget& limits = demand.limits;
    switch (field_) {
      case Field::kId:
        request_.id = std::move(value.json);
        return;
      case Field::kText:
        has_text_ = !is_null;
        text_is_null_ = is_null;
        if (!is_null) request_.text = std::move(text);
        return;
      case Field::kHtml:
        has_html_ = !is_null;
        if (!is_null) html_ = std::move(text);
        return;
      case Field::kTitle:
        request_.title = std::move(text);
        return;
      case Field::kLanguage:
        request_.language = std::move(text);
        return;
      case Field::kFocus:
        request_.focus = std::move(text);
        return;
      case Field::kType:
        demand.type = defaults_.type;
        if (!is_null) take_choice<kTypes>(text, demand.type);
        return;
      case Field::kLength:
        demand.length = defaults_.length;
        if (!is_null) take_choice<kLengths>(text, demand.length.emplace());
        return;
      case Field::kSentences:
        limits.sentences = defaults_.limits.sentences;
        if (!is_null) take_count(value, 1, kMost, limits.sentences.emplace());
        return;
      case Field::kWords:
        limits.words = defaults_.limits.words;
        if (!is_null) take_count(value, 1, kMost, limits.words);
        return;
      case Field::kCharacters:
        limits.characters = defaults_.limits.characters;
        if (!is_null) take_count(value, 1, kMost, limits.characters);
        return;
      case Field::kShare:
        limits.share = defaults_.limits.share;
        if (!is_null) take_share(value);
        return;
      case Field::kLimit:
        limits.limit = kNoLimit;
        if (!is_null) take_count(value, 1, kMost, limits.limit);
        return;
      case Field::kNeighbours:
        limits.neighbours = defaults_.limits.neighbours;
        if (!is_null) take_count(value, 0, kMostNeighbours, limits.neighbours);
        return;
      case Field::kCosts:
        demand.costs.clear();
        has_costs_ = false;
        return;
      case Field::kKeep:
        limits.keep = defaults_.limits.keep;
        return;
      case Field::kDocuments:
        request_.has_documents = false;
        return;
      case Field::kPerDocument:
        demand.per_document = defaults_.per_document;
        is_for_documents_ = is_for_documents_ || !is_null;
        if (!is_null) take_count(value, 1, kMost, demand.per_document);
        return;
      case Field::kOrder:
        demand.order = defaults_.order;
        is_for_documents_ = is_for_documents_ || !is_null;
        if (!is_null) take_choice<kOrders>(text, demand.order);
        return;
      case Field::kUnknown:
        return;
    }
  }

  // An item of a list.
  void take_item(const Value& value) {
    if (field_ == Field::kDocuments) {
      complain_of_item(value.type);
    } else if (field_ == Field::kCosts) {
      std::uint32_t cost = 0;
      if (!value.number) return complain_of_item(value.type);
      take_count(value, 0, kNoLimit, cost);
      request_.demand.costs.push_back(cost);
    } else {
      if (value.string == nullptr) return complain_of_item(value.type);
      Keep kind{};
      take_choice<kKeeps>(*value.string, kind);
      request_.demand.limits.keep |= kind;
    }
  }

  template <const auto& kChoices, class Choice>
  void take_choice(std::string_view word, Choice& out) {
    for (const auto& choice : kChoices) {
      if (choice.word != word) continue;
      out = choice.value;
      return;
    }
    complain_of_value(quoted(word.substr(0, kMostShownBytes)),
                      "one of " + alternatives(words_in<kChoices>()));
  }

  void take_count(const Value& value, std::uint32_t least, std::uint32_t most, std::uint32_t& out) {
    if (value.whole && *value.whole >= least && *value.whole <= most) {
      out = static_cast<std::uint32_t>(*value.whole);
    } else {
      complain_of_value(value.json, "a whole number from " + std::to_string(least) + " to " +
                                        std::to_string(most));
    }
  }

  void take_share(const Value& value) {
    if (*value.number > 0 && *value.number <= 1) {
      request_.demand.limits.share = *value.number;
    } else {
      complain_of_value(value.json, "a share above 0 and up to 1");
    }
  }

  bool open(std::string_view type, bool is_object) {
    if (depth_ == 0 && !is_object) wrong_type_ = "not an object but " + std::string(type);
    if (depth_ == 1 && field_ != Field::kUnknown) {
      const Wanted wanted = row_of(field_).wanted;
      in_list_ = !is_object && (wanted == Wanted::kNumbers || wanted == Wanted::kStrings ||
                                wanted == Wanted::kObjects);
      if (in_list_) begin_list();
      if (!in_list_) complain_of_type(type);
    } else if (depth_ == 2 && in_list_ && field_ == Field::kDocuments && is_object) {
      texts_.begin();
      in_object_ = true;
    } else if (depth_ == 2 && in_list_) {
      complain_of_item(type);
    } else if (in_text()) {
      texts_.refuse(type);
    }
    // An outermost array holds no fields.
    depth_ += depth_ == 0 && !is_object ? 2 : 1;
    return true;
  }

  // Whether the next event is of a text of "documents" itself, and not inside one of its fields.
  bool in_text() const { return in_object_ && depth_ == 3; }

  void begin_list() {
    if (field_ == Field::kDocuments) {
      request_.has_documents = true;
      texts_ = {};
    } else if (field_ == Field::kCosts) {
      has_costs_ = true;
      request_.demand.costs.clear();
    } else {
      request_.demand.limits.keep = 0;
    }
  }

  bool close() {
    if (--depth_ == 1) in_list_ = false;
    if (depth_ == 2) in_object_ = false;
    return true;
  }

  void check_combination() {
    const Demand& demand = request_.demand;
    const bool has_limit = demand.limits.limit != kNoLimit;
    if (has_limit != has_costs_) {
      wrong_value_ = has_limit ? "\"limit\" needs \"costs\"" : "\"costs\" needs \"limit\"";
    }
  }

  void complain(std::string_view code, std::string message) {
    request_.error_code = code;
    request_.error_message = std::move(message);
  }
  void complain_of_type(std::string_view type) {
    const FieldRow& row = row_of(field_);
    wrong_type_ = quoted(row.name) + " is " + std::string(type) + ", not ";
    wrong_type_ += kWanted[static_cast<std::size_t>(row.wanted)];
  }
  void complain_of_item(std::string_view type) {
    wrong_type_ = quoted(row_of(field_).name) + " holds " + std::string(type);
  }
  // The first is told, since an array may hold many.
  void complain_of_value(std::string_view value, std::string_view wanted) {
    if (!wrong_value_.empty()) return;
    wrong_value_ = quoted(row_of(field_).name) + ": " + std::string(value) + " is not ";
    wrong_value_ += wanted;
  }

  static constexpr std::uint32_t kMost = kNoLimit - 1;
  static constexpr std::size_t kMostShownBytes = 40;  // of a wrong value

  const Demand& defaults_;
  Request request_;
  RequestTexts texts_;
  std::string wrong_type_;
  std::string wrong_value_;
  std::string unknown_;
  Field field_ = Field::kUnknown;
  std::size_t depth_ = 0;
  bool in_list_ = false;           // in a list whose items count
  bool in_object_ = false;         // in a text of "documents"
  bool is_for_documents_ = false;  // says something that only several texts have
  bool has_text_ = false;
  bool text_is_null_ = false;
  bool has_html_ = false;
  bool has_costs_ = false;
  std::string html_;
};

}  // namespace

Request parse_request(std::string_view line, const Demand& demand) {
  if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
    Request request;
    request.error_code = "bad_json";
    request.error_message = "an empty line";
    return request;
  }
  Reader reader(demand);
  Json::sax_parse(line.begin(), line.end(), &reader);
  return std::move(reader).take();
}

}  // namespace leitsatz::cli
