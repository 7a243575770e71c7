#include "readers/pdf_words.h"

#include <algorithm>

#include "text/lists.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

// Words behind a part of a word that ends in a hyphen for good ("Haus- und Gartenbau").
constexpr std::string_view kConjunctions[] = {"and", "bis", "bzw.", "e",  "eller", "en",    "et",
                                              "of",  "og",  "oder", "or", "ou",    "sowie", "und"};

// Of Latin, Greek and Cyrillic.
bool is_lower(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  if (c < 0x100) return c >= 0xDF && c != 0xF7;
  if (c < 0x180) return (c & 1) != 0;
  return (c >= 0x3AC && c <= 0x3CE) || (c >= 0x430 && c <= 0x45F);
}

std::size_t hyphen_size(std::string_view text) {
  constexpr std::string_view kHyphens[] = {"-", "\u2010", "\u00AD"};
  for (std::string_view hyphen : kHyphens) {
    if (text.ends_with(hyphen)) return hyphen.size();
  }
  return 0;
}

std::string bare(std::string_view word) {
  while (!word.empty() && !is_word_byte(word.front())) word.remove_prefix(1);
  while (!word.empty() && !is_word_byte(word.back())) word.remove_suffix(1);
  return to_lower(word);
}

// The size of the text if the word is longer than any: it isn't searched to its beginning.
std::size_t begin_of_last_word(std::string_view text) {
  constexpr std::size_t kMostWordBytes = 200;
  const std::size_t skipped = text.size() - std::min(text.size(), kMostWordBytes);
  const std::size_t space = text.substr(skipped).find_last_of(" \n");
  if (space != std::string_view::npos) return skipped + space + 1;
  return skipped == 0 ? 0 : text.size();
}

bool goes_on_with(std::string_view word) {
  return begins_in_lower_case(word) && !is_one_of(word, kConjunctions);
}

}  // namespace

bool begins_in_lower_case(std::string_view text) {
  return !text.empty() && is_lower(decode(text, 0).value);
}

bool ends_paragraph(std::string_view line) {
  line = trim(line);
  constexpr std::string_view kStops[] = {".",      "!",      "?",      ":",
                                         "\"",     "\u201D", "\u3002", "\u2026",
                                         "\u00BB", "\u061F", "\u06D4", "\u0964"};
  return ends_with_one_of(line, kStops);
}

bool ends_in_divided_word(std::string_view text) {
  const std::size_t size = hyphen_size(text);
  return size > 0 && size < text.size() && is_word_byte(text[text.size() - size - 1]);
}

void DividedWords::learn(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t last = line.find_last_of(' ');
    if (last == std::string_view::npos) continue;
    line = line.substr(0, last);
    while (!line.empty()) {
      const std::size_t word = std::min(line.find(' '), line.size());
      words_.insert(bare(line.substr(0, word)));
      line.remove_prefix(std::min(word + 1, line.size()));
    }
  }
}

std::string DividedWords::joined(std::string_view text) const {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!out.empty()) {
      const std::size_t word_end = std::min(line.find(' '), line.size());
      const std::size_t begin = begin_of_last_word(out);
      if (begin < out.size() && ends_in_divided_word(out) &&
          goes_on_with(line.substr(0, word_end))) {
        const std::size_t hyphen = hyphen_size(out);
        const std::string first = out.substr(begin, out.size() - begin - hyphen);
        const std::string rest(line.substr(0, word_end));
        const bool keeps =
            !words_.contains(bare(first + rest)) && words_.contains(bare(first + '-' + rest));
        if (!keeps) out.resize(out.size() - hyphen);
        out += rest;
        line.remove_prefix(std::min(word_end + 1, line.size()));
        if (line.empty()) continue;
      }
      out += '\n';
    }
    out += line;
  }
  return out;
}

}  // namespace leitsatz::cli
