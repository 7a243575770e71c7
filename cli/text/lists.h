// Short lists of words, searched from their beginning.
#ifndef LEITSATZ_CLI_TEXT_LISTS_H_
#define LEITSATZ_CLI_TEXT_LISTS_H_

#include <algorithm>
#include <span>
#include <string_view>

namespace leitsatz::cli {

using WordList = std::span<const std::string_view>;

inline bool is_one_of(std::string_view word, WordList list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}
inline bool starts_with_one_of(std::string_view text, WordList list) {
  return std::any_of(list.begin(), list.end(),
                     [&](std::string_view word) { return text.starts_with(word); });
}
inline bool ends_with_one_of(std::string_view text, WordList list) {
  return std::any_of(list.begin(), list.end(),
                     [&](std::string_view word) { return text.ends_with(word); });
}

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_TEXT_LISTS_H_
