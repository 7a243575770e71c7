// Measures and normalizes the text of a page.
#ifndef LEITSATZ_CORE_PAGE_TEXT_H_
#define LEITSATZ_CORE_PAGE_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace leitsatz {

struct TextSize {
  std::uint32_t columns = 0;  // code points. A character of a script without spaces or of Hangul
                              // counts two; a run of white space counts one, none at the edges
  std::uint32_t commas = 0;
};
TextSize measure(std::string_view text);

// The text without white space at its edges.
std::string_view trim(std::string_view text);

// The words of the text in lower case, with a space between two; in scripts without spaces, its
// characters. One string, as a list of strings takes much code wherever it is used.
std::string words_of(std::string_view text);
// How many words such a string has.
std::size_t count_words(std::string_view words);
// How many words a text has, and whether two texts have the same.
std::size_t count_words_of(std::string_view text);
bool have_same_words(std::string_view a, std::string_view b);

// Lists of phrases: "|Read more|See also|". Whether the text holds one of them; whether it begins
// with one; whether these words (words_of) begin with the words of one and go on.
bool holds_any(std::string_view text, std::string_view list);
bool begins_with_any(std::string_view text, std::string_view list);
bool words_open_with_any(std::string_view words, std::string_view list);

// Resolves character references that were escaped twice: "&#8217;" in JSON. Keeps unknown ones.
std::string unescape(std::string_view text);

// The text, trimmed, with one space for each run of white space inside.
std::string collapse(std::string_view text);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_TEXT_H_
