#include "text/json_fault.h"

namespace leitsatz::cli {

std::string json_fault(std::size_t position, std::string_view message) {
  constexpr std::string_view kBefore = " - ";
  std::string_view reason = "a number too large to read";
  if (const std::size_t at = message.find(kBefore); at != message.npos) {
    reason = message.substr(at + kBefore.size());
    reason = reason.substr(0, reason.find("; last read"));
  }
  return "not JSON at byte " + std::to_string(position) + ": " + std::string(reason);
}

}  // namespace leitsatz::cli
