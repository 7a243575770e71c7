#include "readers/mime.h"

#include <algorithm>
#include <optional>

#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kMostBoundaryBytes = 200;  // RFC 2046 allows 70
constexpr std::size_t kMostFields = 1000;        // of one part

// The end of the line that begins at `at`, after its line break.
std::size_t line_end(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

std::string_view without_break(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// The field name at the beginning of a line, or nothing.
std::optional<std::string_view> field_name(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == 0 || colon == std::string_view::npos) return std::nullopt;
  const std::string_view name = line.substr(0, colon);
  const bool printable =
      std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7F; });
  return printable ? std::optional(name) : std::nullopt;
}

// Reads header fields from `at` on, and moves `at` past the empty line after them.
std::vector<MimeField> read_fields(std::string_view text, std::size_t& at) {
  std::vector<MimeField> fields;
  while (at < text.size()) {
    const std::size_t end = line_end(text, at);
    const std::string_view line = text.substr(at, end - at);
    if (without_break(line).empty()) {
      at = end;
      break;
    }
    if (line[0] == ' ' || line[0] == '\t') {  // continues the field before
      if (!fields.empty()) {
        std::string_view& value = fields.back().value;
        value = {value.data(), static_cast<std::size_t>(line.data() + line.size() - value.data())};
      }
    } else if (const auto name = field_name(line)) {
      if (fields.size() < kMostFields) fields.push_back({*name, line.substr(name->size() + 1)});
    } else if (at > 0 || !line.starts_with("From ")) {  // the first line of a mailbox
      break;
    }
    at = end;
  }
  return fields;
}

std::string_view value_of(const std::vector<MimeField>& fields, std::string_view name) {
  for (const MimeField& field : fields) {
    if (is_same(field.name, name)) return trim(field.value);
  }
  return {};
}

// The value before the first parameter, in lower case.
std::string main_value(std::string_view value) {
  return to_lower(trim(value.substr(0, value.find(';'))));
}

// The value of a field's parameter, without quotes; empty if there is none. `name`: in lower case.
std::string parameter(std::string_view value, std::string_view name) {
  std::size_t at = value.find(';');
  while (at != std::string_view::npos && at < value.size()) {
    ++at;
    const std::size_t equals = value.find_first_of("=;", at);
    if (equals == std::string_view::npos) return {};
    const std::string_view found = trim(value.substr(at, equals - at));
    at = equals;
    if (value[equals] == ';') continue;
    std::size_t begin = value.find_first_not_of(kBlank, equals + 1);
    if (begin == std::string_view::npos) return {};
    std::string out;
    if (value[begin] == '"') {
      for (at = begin + 1; at < value.size() && value[at] != '"'; ++at) {
        if (value[at] == '\\' && at + 1 < value.size()) ++at;
        out += value[at];
      }
      at = value.find(';', at);
    } else {
      at = value.find(';', begin);
      out = trim(value.substr(begin, at == std::string_view::npos ? at : at - begin));
    }
    if (is_same(found, name)) return out;
  }
  return {};
}

// Splits a message into parts, line by line.
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  MimeMessage parse() && {
    std::size_t at = 0;
    message_.fields = read_fields(text_, at);
    message_.type = main_value(message_.field("content-type"));
    begin_part(message_.fields, at);
    while (at < text_.size()) {
      const std::size_t end = line_end(text_, at);
      const std::string_view line = text_.substr(at, end - at);
      if (!line.starts_with("--") || !meet_boundary(line, at, end)) at = end;
    }
    end_part(text_.size());
    return std::move(message_);
  }

 private:
  // Handles a line that may be a boundary. If it is, returns true and moves `at` past it.
  bool meet_boundary(std::string_view line, std::size_t& at, std::size_t end) {
    if (boundaries_.empty()) return false;
    std::string_view rest = line.substr(2);
    rest = rest.substr(0, rest.find_last_not_of(kBlank) + 1);
    for (std::size_t i = boundaries_.size(); i-- > 0;) {
      if (!rest.starts_with(boundaries_[i])) continue;
      const std::string_view behind = rest.substr(boundaries_[i].size());
      if (!behind.empty() && behind != "--") continue;
      end_part(at);
      boundaries_.resize(behind.empty() ? i + 1 : i);
      at = end;
      if (!behind.empty()) return true;
      const std::vector<MimeField> fields = read_fields(text_, at);
      begin_part(fields, at);
      return true;
    }
    return false;
  }

  // Begins a part with these fields, whose body begins at `at`.
  void begin_part(const std::vector<MimeField>& fields, std::size_t at) {
    const std::string_view type = value_of(fields, "content-type");
    MimePart part;
    if (!type.empty()) part.type = main_value(type);
    if (part.type.starts_with("multipart/")) {
      std::string boundary = parameter(type, "boundary");
      const bool usable = !boundary.empty() && boundary.size() <= kMostBoundaryBytes;
      if (usable && boundaries_.size() < kMostNesting) {
        boundaries_.push_back(std::move(boundary));
        return;
      }
    }
    part.charset = to_lower(parameter(type, "charset"));
    part.encoding = main_value(value_of(fields, "content-transfer-encoding"));
    part.is_attachment = main_value(value_of(fields, "content-disposition")) == "attachment";
    message_.parts.push_back(std::move(part));
    body_begin_ = at;
    open_ = true;
  }

  // The line break before a boundary belongs to the boundary.
  void end_part(std::size_t at) {
    if (!open_) return;
    open_ = false;
    message_.parts.back().body = without_break(text_.substr(body_begin_, at - body_begin_));
  }

  std::string_view text_;
  MimeMessage message_;
  std::vector<std::string> boundaries_;  // of the multiparts that are open, outermost first
  std::size_t body_begin_ = 0;           // of the part that is open
  bool open_ = false;
};

}  // namespace

std::string_view MimeMessage::field(std::string_view name) const { return value_of(fields, name); }

MimeMessage parse_mime(std::string_view message) { return Parser(message).parse(); }

bool begins_with_field(std::string_view text) {
  return field_name(text.substr(0, line_end(text, 0))).has_value();
}

bool looks_like_mail(std::string_view bytes) {
  constexpr std::size_t kLeastFields = 3;
  constexpr std::size_t kSampleBytes = std::size_t{64} << 10;
  // A press release may begin with From, To and Subject, but only programs write these.
  constexpr std::string_view kByMachines[] = {"mime-version", "message-id", "received"};
  std::size_t at = 0;
  const std::vector<MimeField> fields = read_fields(bytes.substr(0, kSampleBytes), at);
  if (fields.size() < kLeastFields) return false;
  return std::any_of(std::begin(kByMachines), std::end(kByMachines),
                     [&](std::string_view name) { return !value_of(fields, name).empty(); });
}

}  // namespace leitsatz::cli
