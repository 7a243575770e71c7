#include "language/data/languages.h"
#include "language/data/words_pack.h"

namespace leitsatz {
namespace {

// What only language_facts() asks for: where nobody calls it, the linker leaves it out.
struct Description {
  std::string_view name, letters;
};
constexpr Description kDescriptions[] = {
    {"Unknown", ""},
#define LANGUAGE(tag, name, words, letters, ...) {name, letters},
#include "language/data/languages.def"
#undef LANGUAGE
};

}  // namespace

std::optional<LanguageFacts> language_facts(std::string_view tag) {
  const LanguageId language = language_from_tag(tag).value_or(kUnd);
  if (language == kUnd) return std::nullopt;
  const LanguageRow& row = kLanguages[language];
  return LanguageFacts{.tag = row.tag,
                       .name = kDescriptions[language].name,
                       .letters = kDescriptions[language].letters,
                       .is_recognised = row.recognised,
                       .is_right_to_left = row.right_to_left,
                       .has_abbreviations = kAllWords[language]->abbreviations != nullptr};
}

}  // namespace leitsatz
