// The files of an archive as one text: each begins behind a line "=== " and its name. So a fuzzer
// can change what is in an archive without knowing how one is packed.
#ifndef LEITSATZ_TESTS_FUZZ_PARTS_H_
#define LEITSATZ_TESTS_FUZZ_PARTS_H_

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "readers/archive.h"

namespace leitsatz::fuzz {

class Parts final : public cli::FileSource {
 public:
  explicit Parts(std::string_view text) {
    constexpr std::string_view kMark = "=== ";
    std::string* part = nullptr;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
      const std::string_view line = text.substr(0, end);
      text.remove_prefix(end);
      if (line.starts_with(kMark)) {
        std::string_view name = line.substr(kMark.size());
        if (name.ends_with('\n')) name.remove_suffix(1);
        part = &parts_[std::string(name)];
      } else if (part != nullptr) {
        *part += line;
      }
    }
  }

  std::optional<std::string> read(std::string_view name) override {
    const auto found = parts_.find(std::string(name));
    if (found == parts_.end()) return std::nullopt;
    return found->second;
  }
  bool has(std::string_view name) const override { return parts_.contains(std::string(name)); }
  std::vector<std::string> names() const override {
    std::vector<std::string> names;
    for (const auto& [name, part] : parts_) names.push_back(name);
    return names;
  }
  std::string error() const override { return {}; }

 private:
  std::map<std::string, std::string> parts_;
};

}  // namespace leitsatz::fuzz

#endif  // LEITSATZ_TESTS_FUZZ_PARTS_H_
