#include "page_text.h"

#include "punctuation.h"
#include "unicode.h"

namespace leitsatz {

TextSize measure(std::string_view text) {
  TextSize size;
  std::uint32_t spaces = 0;
  for (std::uint32_t i = 0; i < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, i);
    i = c.end;
    if (unicode::is_space(c.value)) {
      spaces = 1;
      continue;
    }
    if (size.columns > 0) size.columns += spaces;
    spaces = 0;
    const bool ascii = unicode::is_ascii(c.value);
    size.columns += !ascii && unicode::is_unspaced(c.value) ? 2u : 1u;
    if (ascii ? c.value == ',' : is_comma(c.value) || c.value == 0x3001) ++size.commas;
  }
  return size;
}

std::string_view trim(std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  const std::uint32_t begin = unicode::skip_spaces(text, 0, size);
  std::uint32_t end = size;
  while (end > begin) {
    const unicode::CodePoint c = unicode::decode_before(text, end);
    if (!unicode::is_space(c.value)) break;
    end = c.begin;
  }
  return text.substr(begin, end - begin);
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  bool open = false;
  for (std::uint32_t i = 0; i < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, i);
    i = c.end;
    if (!unicode::is_word_part(c.value)) {
      open = false;
      continue;
    }
    const bool alone = !unicode::is_ascii(c.value) && unicode::is_unspaced(c.value);
    if (!open || alone) words.emplace_back();
    unicode::append(words.back(), unicode::to_lower(c.value));
    open = !alone;
  }
  return words;
}

std::string collapse(std::string_view text) {
  std::string result;
  bool space = false;
  for (std::uint32_t i = 0; i < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, i);
    if (unicode::is_space(c.value)) {
      space = !result.empty();
    } else {
      if (space) result += ' ';
      space = false;
      result.append(text.substr(c.begin, c.end - c.begin));
    }
    i = c.end;
  }
  return result;
}

}  // namespace leitsatz
