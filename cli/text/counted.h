// Numbers of things in English: "1 word", "2 words".
#ifndef LEITSATZ_CLI_TEXT_COUNTED_H_
#define LEITSATZ_CLI_TEXT_COUNTED_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace leitsatz::cli {

inline std::string counted(std::uint32_t number, std::string_view one) {
  return std::to_string(number) + ' ' + std::string(one) + (number == 1 ? "" : "s");
}

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_TEXT_COUNTED_H_
