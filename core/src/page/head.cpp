#include "page/head.h"

#include "characters/unicode.h"
#include "language/word_list.h"
#include "page/text.h"

namespace leitsatz {

std::string_view cut_line(std::string_view text) {
  constexpr std::uint32_t kMaxBytes = 1000;
  return text.substr(0, unicode::floor_boundary(text, kMaxBytes));
}

std::string line_of(std::string_view text) { return collapse(unescape(cut_line(text))); }

std::string meta_text(const PageTree& tree, std::string_view name) {
  std::string value;
  for (const MetaEntry& entry : tree.meta) {
    if (value.empty() && entry.name == name) value = line_of(entry.value);
  }
  return value;
}

std::string meta_value(const PageTree& tree, std::string_view names) {
  std::string value;
  for_each_entry(names, '|', [&](std::string_view name) {
    if (value.empty()) value = meta_text(tree, name);
  });
  return value;
}

}  // namespace leitsatz
