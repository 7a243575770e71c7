#include "readers/html_names.h"

#include <algorithm>
#include <iterator>

#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

using enum HtmlGroup::Bit;

struct Row {
  std::string_view name;
  std::uint16_t groups;
};

constexpr Row kRows[] = {
#define LEITSATZ_HTML_NAME(enumerator, name, groups) {name, groups},
#include "readers/html_names.def"
};

constexpr bool is_sorted() {
  for (std::size_t i = 1; i < std::size(kRows); ++i) {
    if (kRows[i - 1].name >= kRows[i].name) return false;
  }
  return true;
}
static_assert(is_sorted());

constexpr std::size_t longest_name() {
  std::size_t longest = 0;
  for (const Row& row : kRows) longest = std::max(longest, row.name.size());
  return longest;
}

}  // namespace

HtmlName html_name(std::string_view name) {
  if (name.size() > longest_name()) return HtmlName::kOther;
  const std::string lower = to_lower(name);
  const Row* row =
      std::lower_bound(std::begin(kRows), std::end(kRows), lower,
                       [](const Row& r, std::string_view wanted) { return r.name < wanted; });
  if (row == std::end(kRows) || row->name != lower) return HtmlName::kOther;
  return static_cast<HtmlName>(row - std::begin(kRows));
}

std::string_view text_of(HtmlName name) { return kRows[static_cast<std::size_t>(name)].name; }

std::uint16_t groups_of(HtmlName name) {
  return name == HtmlName::kOther ? std::uint16_t{0} : kRows[static_cast<std::size_t>(name)].groups;
}

}  // namespace leitsatz::cli
