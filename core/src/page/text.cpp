#include "page/text.h"

#include <algorithm>
#include <iterator>

#include "base/ascii.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

// A character that says as much as two letters of an alphabet: of scripts without spaces, and
// syllables of Hangul.
bool is_dense(char32_t c) {
  constexpr char32_t kFirstSyllable = 0xAC00, kLastSyllable = 0xD7A3;
  return unicode::is_unspaced(c) || (c >= kFirstSyllable && c <= kLastSyllable);
}

}  // namespace

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
    const bool plain = unicode::is_ascii(c.value);
    size.columns += !plain && is_dense(c.value) ? 2u : 1u;
    if (plain ? c.value == ',' : is_comma(c.value) || c.value == 0x3001) ++size.commas;
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

std::string words_of(std::string_view text) {
  std::string words;
  bool open = false;
  for (std::uint32_t i = 0; i < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, i);
    i = c.end;
    if (!unicode::is_word_part(c.value)) {
      open = false;
      continue;
    }
    const bool alone = !unicode::is_ascii(c.value) && unicode::is_unspaced(c.value);
    if ((!open || alone) && !words.empty()) words += ' ';
    unicode::append(words, unicode::to_lower(c.value));
    open = !alone;
  }
  return words;
}

std::size_t count_words(std::string_view words) {
  std::size_t count = !words.empty();
  for (char c : words) count += c == ' ';
  return count;
}

std::size_t count_words_of(std::string_view text) { return count_words(words_of(text)); }

bool have_same_words(std::string_view a, std::string_view b) { return words_of(a) == words_of(b); }

bool holds_any(std::string_view text, std::string_view list) {
  return any_entry(list, '|', [&](std::string_view e) { return text.find(e) != text.npos; });
}

bool begins_with_any(std::string_view text, std::string_view list) {
  return any_entry(list, '|', [&](std::string_view e) { return text.starts_with(e); });
}

bool words_open_with_any(std::string_view words, std::string_view list) {
  return any_entry(list, '|', [&](std::string_view e) {
    return words.size() > e.size() && words[e.size()] == ' ' && words.starts_with(e);
  });
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

std::string unescape(std::string_view text) {
  struct Entity {
    std::string_view name;
    std::string_view text;
  };
  constexpr Entity kEntities[] = {{"amp;", "&"},   {"lt;", "<"},   {"gt;", ">"},
                                  {"quot;", "\""}, {"apos;", "'"}, {"nbsp;", "\xC2\xA0"}};
  constexpr char32_t kLastCodePoint = 0x10FFFF;
  std::string result;
  while (!text.empty()) {
    const std::size_t plain = std::min(text.find('&'), text.size());
    result.append(text.substr(0, plain));
    text.remove_prefix(plain);
    if (text.empty()) break;
    text.remove_prefix(1);
    const auto known = std::find_if(std::begin(kEntities), std::end(kEntities),
                                    [&](const Entity& e) { return text.starts_with(e.name); });
    if (known != std::end(kEntities)) {
      result.append(known->text);
      text.remove_prefix(known->name.size());
      continue;
    }
    const bool hex = text.starts_with("#x") || text.starts_with("#X");
    std::size_t at = hex ? 2 : 1;
    char32_t value = 0;
    const std::size_t first = at;
    for (; text.starts_with('#') && at < text.size() && value <= kLastCodePoint; ++at) {
      const int digit = ascii::hex_value(text[at]);
      if (digit < 0 || (!hex && digit > 9)) break;
      value = value * (hex ? 16 : 10) + static_cast<char32_t>(digit);
    }
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    if (at > first && at < text.size() && text[at] == ';' && value <= kLastCodePoint &&
        value >= ' ' && !surrogate) {
      unicode::append(result, value);
      text.remove_prefix(at + 1);
    } else {
      result += '&';
    }
  }
  return result;
}

}  // namespace leitsatz
