// The lines of an output.
#ifndef LEITSATZ_TESTS_SUPPORT_LINES_H_
#define LEITSATZ_TESTS_SUPPORT_LINES_H_

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace leitsatz::test {

// Without their ends; the last one may have none.
inline std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    lines.emplace_back(text.substr(0, text.find('\n')));
    text.remove_prefix(std::min(text.size(), lines.back().size() + 1));
  }
  return lines;
}

}  // namespace leitsatz::test

#endif  // LEITSATZ_TESTS_SUPPORT_LINES_H_
