#include "options/language_list.h"

#include "leitsatz/leitsatz.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kTagColumn = 5, kNameColumn = 17, kHowColumn = 12;  // their widths

std::string padded(std::string_view text, std::size_t width) {
  std::string out(text);
  out.append(text.size() < width ? width - text.size() : 1, ' ');
  return out;
}

std::string line_of(const LanguageFacts& facts) {
  std::string line = padded(facts.tag, kTagColumn) + padded(facts.name, kNameColumn);
  const std::string_view how = facts.is_recognised ? "recognised" : "by name";
  return line +
         (facts.has_abbreviations ? padded(how, kHowColumn) + "abbreviations" : std::string(how));
}

}  // namespace

std::string language_list() {
  std::string out;
  std::size_t recognised = 0, abbreviated = 0;
  for (const std::string_view tag : languages()) {
    const std::optional<LanguageFacts> facts = language_facts(tag);
    if (!facts) continue;
    out += line_of(*facts) + '\n';
    recognised += facts->is_recognised;
    abbreviated += facts->has_abbreviations;
  }
  return out + '\n' + std::to_string(recognised) + " languages recognised, " +
         std::to_string(languages().size() - recognised) + " more by name, abbreviations of " +
         std::to_string(abbreviated) + "\n";
}

}  // namespace leitsatz::cli
