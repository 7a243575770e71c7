#include "output/html_text.h"

#include <optional>

#include "leitsatz/leitsatz.h"
#include "text/markup.h"
#include "text/printable.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

constexpr std::string_view kUnknownLanguage = "und";

// Unicode 15, section 23.7.
bool is_noncharacter(char32_t c) { return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE; }

std::string escape(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint read = decode(text, i);
    if (const std::string_view reference = reference_for(read.value); !reference.empty()) {
      out += reference;
    } else {
      append(out, is_noncharacter(read.value) ? kReplacement : read.value);
    }
    i += read.size;
  }
  return out;
}

}  // namespace

std::string html_line(std::string_view text) { return escape(one_line(text)); }
std::string html_lines(std::string_view text) { return escape(many_lines(text)); }

std::string html_language(std::string_view tag) {
  return " lang=\"" + (tag == kUnknownLanguage ? std::string() : html_line(tag)) + "\"";
}

std::string_view html_direction(std::string_view tag) {
  const std::optional<LanguageFacts> facts = language_facts(tag);
  if (!facts) return "auto";
  return facts->is_right_to_left ? "rtl" : "ltr";
}

}  // namespace leitsatz::cli
