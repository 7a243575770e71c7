#include "readers/feed_texts.h"

#include "readers/character_references.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

// Whether a tag, a comment or the like begins at `at`: a '<' of plain text does not.
bool begins_tag(std::string_view text, std::size_t at) {
  if (text[at] != '<' || at + 1 == text.size()) return false;
  const char next = text[at + 1];
  return is_letter(next) || next == '/' || next == '!';
}

}  // namespace

bool holds_markup(std::string_view text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (begins_tag(text, i)) return true;
    if (text[i] == '&' && read_character_reference(text, i, false).size > 0) return true;
  }
  return false;
}

std::string plain_text(std::string_view html) {
  std::string out;
  for (std::size_t i = 0; i < html.size();) {
    const std::size_t end = begins_tag(html, i) ? html.find('>', i) : html.npos;
    if (end != html.npos) {
      i = end + 1;
      continue;
    }
    if (html[i] == '&') {
      const CharacterReference reference = read_character_reference(html, i, false);
      if (reference.size > 0) {
        out += reference.text;
        i += reference.size;
        continue;
      }
    }
    const bool blank = is_blank(html[i]);
    if (!blank || !out.ends_with(' ')) out += blank ? ' ' : html[i];
    ++i;
  }
  return std::string(trim(out));
}

}  // namespace leitsatz::cli
