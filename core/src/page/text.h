// Small measures of a page's text.
#ifndef LEITSATZ_CORE_PAGE_TEXT_H_
#define LEITSATZ_CORE_PAGE_TEXT_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leitsatz {

struct TextSize {
  std::uint32_t columns = 0;  // code points; two for one of a script without spaces or of Hangul; a
                              // run of white space inside is one, at the edges none
  std::uint32_t commas = 0;
};
TextSize measure(std::string_view text);

// Without white space at its edges.
std::string_view trim(std::string_view text);

// Its words in lower case; in scripts without spaces, its characters.
std::vector<std::string> words_of(std::string_view text);

// What was escaped once too often: "&#8217;" in JSON. Leaves what it does not know.
std::string unescape(std::string_view text);

// Trimmed, with one space for each run of white space inside.
std::string collapse(std::string_view text);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_TEXT_H_
