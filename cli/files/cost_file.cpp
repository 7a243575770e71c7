#include "files/cost_file.h"

#include <algorithm>

#include "files/complain.h"
#include "files/input.h"
#include "text/values.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kMostBytes = std::size_t{256} << 20;

}  // namespace

bool read_cost_file(Settings& settings) {
  Input input(settings.cost_file);
  std::string text;
  while (text.size() <= kMostBytes && input.read_some(text)) {
  }
  std::string error = input.error();
  if (text.size() > kMostBytes) error = "too long for a list of costs: over 256 MiB";
  std::uint64_t line = 0;
  for (std::size_t at = 0; at < text.size() && error.empty();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view digits = std::string_view(text).substr(at, end - at);
    if (digits.ends_with('\r')) digits.remove_suffix(1);
    const std::optional<std::uint32_t> cost = parse_count(digits, 0, kNoLimit);
    ++line;
    if (cost) settings.demand.costs.push_back(*cost);
    if (!cost) error = "line " + std::to_string(line) + " is not a whole number up to 4294967295";
    at = end + 1;
  }
  if (error.empty()) return true;
  complain(input.name() + ": " + error);
  return false;
}

}  // namespace leitsatz::cli
