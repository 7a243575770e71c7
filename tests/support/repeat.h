// A text again and again.
#ifndef LEITSATZ_TESTS_SUPPORT_REPEAT_H_
#define LEITSATZ_TESTS_SUPPORT_REPEAT_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace leitsatz {

inline std::string repeat(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace leitsatz

#endif  // LEITSATZ_TESTS_SUPPORT_REPEAT_H_
