#include "files/cost_file.h"

#include <algorithm>

#include "files/complain.h"
#include "files/input.h"
#include "text/values.h"

namespace leitsatz::cli {

bool read_cost_file(Settings& settings) {
  Input input(settings.cost_file);
  const auto fail = [&](const std::string& reason) {
    complain(input.name() + ": " + reason);
    return false;
  };
  const std::optional<std::string> list = input.read_list("costs");
  if (!list) return fail(input.error());
  std::uint64_t line = 0;
  for (std::size_t at = 0; at < list->size();) {
    const std::size_t end = std::min(list->find('\n', at), list->size());
    std::string_view digits = std::string_view(*list).substr(at, end - at);
    if (digits.ends_with('\r')) digits.remove_suffix(1);
    const std::optional<std::uint32_t> cost = parse_count(digits, 0, kNoLimit);
    ++line;
    if (!cost) {
      return fail("line " + std::to_string(line) + " is not a whole number up to 4294967295");
    }
    settings.demand.costs.push_back(*cost);
    at = end + 1;
  }
  return true;
}

}  // namespace leitsatz::cli
