// Measures and normalizes the text of a page.
#ifndef LEITSATZ_CORE_PAGE_TEXT_H_
#define LEITSATZ_CORE_PAGE_TEXT_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leitsatz {

struct TextSize {
  std::uint32_t columns = 0;  // code points. A character of a script without spaces or of Hangul
                              // counts two; a run of white space counts one, none at the edges
  std::uint32_t commas = 0;
};
TextSize measure(std::string_view text);

// The text without white space at its edges.
std::string_view trim(std::string_view text);

// The words of the text in lower case; in scripts without spaces, its characters.
std::vector<std::string> words_of(std::string_view text);

// Resolves character references that were escaped twice: "&#8217;" in JSON. Keeps unknown ones.
std::string unescape(std::string_view text);

// The text, trimmed, with one space for each run of white space inside.
std::string collapse(std::string_view text);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_TEXT_H_
