#include "page/head.h"

#include "characters/unicode.h"
#include "page/text.h"

namespace leitsatz {

std::string_view cut_line(std::string_view text) {
  constexpr std::uint32_t kMaxBytes = 1000;
  return text.substr(0, unicode::floor_boundary(text, kMaxBytes));
}

std::string line_of(std::string_view text) { return collapse(unescape(cut_line(text))); }

std::string meta_value(const PageTree& tree, std::initializer_list<std::string_view> names) {
  for (std::string_view name : names) {
    for (const MetaEntry& entry : tree.meta) {
      if (entry.name != name) continue;
      std::string value = line_of(entry.value);
      if (!value.empty()) return value;
    }
  }
  return {};
}

}  // namespace leitsatz
