// Shows spans of a text so that a test reads like its subject: "[Dr. Wu left.][It rained.]".
#ifndef LEITSATZ_TESTS_SUPPORT_SHOW_H_
#define LEITSATZ_TESTS_SUPPORT_SHOW_H_

#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/leitsatz.h"

namespace leitsatz {

inline std::string show(std::string_view text, const std::vector<Span>& spans) {
  std::string shown;
  for (const Span& span : spans) shown += "[" + std::string(slice(text, span)) + "]";
  return shown;
}

inline std::string show_names(std::uint32_t bits, int count, std::string_view (*name)(int)) {
  std::string shown;
  for (int bit = 0; bit < count; ++bit) {
    if (bits & (1u << bit)) shown += (shown.empty() ? "" : " ") + std::string(name(bit));
  }
  return shown;
}

inline std::string show_flags(std::uint32_t flags) {
  return show_names(flags, kFlagCount, flag_name);
}

}  // namespace leitsatz

#endif  // LEITSATZ_TESTS_SUPPORT_SHOW_H_
