#include "functions.h"

#include <utility>

#include "leitsatz/leitsatz.h"
#include "leitsatz/readers.h"

namespace leitsatz::sql {
namespace {

// Writes a string of JSON, without soft hyphens, which are no letters of a term.
void append_quoted(std::string& json, std::string_view term) {
  constexpr std::string_view kSoftHyphen = "\u00AD";
  constexpr std::string_view kDigits = "0123456789abcdef";
  json += '"';
  while (!term.empty()) {
    if (term.starts_with(kSoftHyphen)) {
      term.remove_prefix(kSoftHyphen.size());
      continue;
    }
    const auto c = static_cast<unsigned char>(term.front());
    if (c == '"' || c == '\\') json += '\\';
    if (c < 0x20) {
      json += "\\u00";
      json += kDigits[c >> 4];
      json += kDigits[c & 15];
    } else {
      json += term.front();
    }
    term.remove_prefix(1);
  }
  json += '"';
}

}  // namespace

Status summary_of(std::string& out, std::string_view text, std::optional<std::uint32_t> sentences) {
  const auto analysis = analyze(text);
  if (!analysis) return analysis.error().status;
  const auto chosen = select(*analysis, {.sentences = sentences});
  if (!chosen) return chosen.error().status;
  out = joined(text, *analysis, *chosen);
  return Status::kOk;
}

Status keywords_of(std::string& out, std::string_view text) {
  const auto analysis = analyze(text);
  if (!analysis) return analysis.error().status;
  out = "[";
  for (const Keyword& keyword : analysis->keywords()) {
    if (out.size() > 1) out += ',';
    append_quoted(out, slice(text, keyword.span));
  }
  out += ']';
  return Status::kOk;
}

Status page_of(std::string& out, std::string_view html) {
  std::optional<Page> page = read_html(html);
  if (!page) return Status::kTextTooLong;
  out = std::move(page->article);
  return Status::kOk;
}

}  // namespace leitsatz::sql
